namespace Nordbud.Web.Ui;

/// <summary>Boxes of which several may be ticked, with what is said of them together; shown by <c>_Checks</c>.</summary>
/// <param name="Name">The name sent; the boxes are called the same with a number, from 1.</param>
/// <param name="Legend">What is asked.</param>
/// <param name="Boxes">The value, the words and whether it is ticked.</param>
public sealed record Checks(string Name, string Legend, IReadOnlyList<(string Value, string Label, bool On)> Boxes)
{
    public string? Hint { get; init; }
    public string? Error { get; init; }
    /// <summary>The beginning of the ids, where the name stands on the page more than once.</summary>
    public string? Id { get; init; }
}
