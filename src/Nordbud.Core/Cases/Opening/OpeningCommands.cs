using Nordbud.Core.People;
using Nordbud.Core.Values;

namespace Nordbud.Core.Cases.Opening;

/// <summary>Open a case under an authority; the doer becomes its owner.</summary>
public sealed record OpenCase : CaseCommand
{
    /// <summary>Longest title, in characters.</summary>
    public const int LongestTitle = 200;
    /// <summary>Longest diary number, in characters.</summary>
    public const int LongestDiaryNumber = 60;

    public override string Subject => "case";
    public override Permission Needs => Permission.OpenCase;
    public required AuthorityId Authority { get; init; }
    public required Country Country { get; init; }
    public required string Title { get; init; }
    public string? DiaryNumber { get; init; }
    public Phase Phase { get; init; } = Phase.Preparation;
    /// <summary>The need: one part for each technology, each with what was decided on it.</summary>
    public IReadOnlyList<OpeningPart> Parts { get; init; } = [];
    public override IEnumerable<Kept> Brings => Parts.SelectMany(part => part.Decision?.Brings ?? []);
}

/// <summary>Give the case another title.</summary>
public sealed record RenameCase(string Title) : CaseCommand
{
    public override string Subject => "case/title";
    public override Permission Needs => Permission.RunCase;
}

/// <summary>Set or, with null, take away the authority's own number of the case.</summary>
public sealed record SetDiaryNumber(string? DiaryNumber) : CaseCommand
{
    public override string Subject => "case/diary-number";
    public override Permission Needs => Permission.RunCase;
}

/// <summary>Tell what happened before the case was kept here.</summary>
public sealed record EnterEarlierHappening(DateOnly On, Kept What) : CaseCommand
{
    public override string Subject => $"case/earlier/{What.Ref.Id}";
    public override Permission Needs => Permission.RunCase;
    public override IEnumerable<Kept> Brings => [What];
}
