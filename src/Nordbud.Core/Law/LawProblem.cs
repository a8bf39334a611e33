namespace Nordbud.Core.Law;

/// <summary>What is wrong with a law file, for the person who wrote it.</summary>
/// <param name="File">The file's name.</param>
/// <param name="Entry">The entry's place and id, e.g. <c>entry 3 (limit.direct-award)</c>, or the empty text.</param>
/// <param name="Field">The field, or <c>(json)</c> when the file cannot be read at all.</param>
/// <param name="Given">What stood there; empty when nothing did.</param>
/// <param name="Allowed">What may stand there.</param>
public sealed record LawProblem(string File, string Entry, string Field, string Given, string Allowed)
{
    /// <summary>The problem in one English line.</summary>
    public override string ToString() =>
        $"{File}{(Entry.Length > 0 ? ", " + Entry : "")}, {Field}: {(Given.Length > 0 ? Given : "nothing")} was given; allowed: {Allowed}";
}
