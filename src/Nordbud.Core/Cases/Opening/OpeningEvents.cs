using Nordbud.Core.People;
using Nordbud.Core.Values;

namespace Nordbud.Core.Cases.Opening;

/// <summary>What frames a case: whose it is, what it is called and where it came from.</summary>
public abstract record OpeningEvent : CaseEvent
{
    public override string Subject => "case";
}

/// <summary>The case began to be kept here.</summary>
public sealed record CaseOpened : OpeningEvent
{
    public required AuthorityId Authority { get; init; }
    public required Country Country { get; init; }
    public required string Title { get; init; }
    /// <summary>The number of the case in the authority's own register, or null as long as it has none.</summary>
    public string? DiaryNumber { get; init; }
    /// <summary>The phase the procurement was in; after preparation, what came before is entered and was not witnessed.</summary>
    public required Phase Phase { get; init; }
    public required string LawBook { get; init; }
}

/// <summary>The case was given another title.</summary>
public sealed record CaseRenamed : OpeningEvent
{
    public override string Subject => "case/title";
    public required string Title { get; init; }
}

/// <summary>The authority's own number was set, changed or taken away.</summary>
public sealed record DiaryNumberSet : OpeningEvent
{
    public override string Subject => "case/diary-number";
    public string? DiaryNumber { get; init; }
}

/// <summary>Something that happened before the case was kept here, told afterwards: nothing here witnessed it.</summary>
public sealed record EarlierHappeningEntered : OpeningEvent
{
    public override string Subject => "case/earlier";
    /// <summary>The day on which it is said to have happened.</summary>
    public required DateOnly On { get; init; }
    public required KeptRef What { get; init; }
    protected override IEnumerable<KeptRef> Names() => [What];
}
