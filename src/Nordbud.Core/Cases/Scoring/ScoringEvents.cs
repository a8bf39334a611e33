using Nordbud.Core.Cases.Criteria;
using Nordbud.Core.Cases.Users;
using Nordbud.Core.Evaluation;

namespace Nordbud.Core.Cases.Scoring;

/// <summary>How tenders get their marks: everybody alone, then together.</summary>
public abstract record ScoringEvent : CaseEvent;

/// <summary>A tender was entered, or corrected before the marks were opened.</summary>
public sealed record TenderEntered : ScoringEvent
{
    public override string Subject => $"tender/{Tender}";
    public required TenderId Tender { get; init; }
    /// <summary>What it is called where its name is not shown: 1, 2, 3.</summary>
    public required int Number { get; init; }
    /// <summary>Who tenders.</summary>
    public required KeptRef Name { get; init; }
    public string? Lot { get; init; }
    /// <summary>The one price, without VAT in the currency of the country; null where there is a price list or costs over the years.</summary>
    public decimal? Price { get; init; }
    /// <summary>The unit prices by item.</summary>
    public IReadOnlyDictionary<string, decimal> UnitPrices { get; init; } = new Dictionary<string, decimal>();
    /// <summary>The costs over the years.</summary>
    public IReadOnlyList<YearCost> Costs { get; init; } = [];
    protected override IEnumerable<KeptRef> Names() => [Name];
}

/// <summary>A tender was excluded or rejected; from here it counts in nothing.</summary>
public sealed record TenderExcluded : ScoringEvent
{
    public override string Subject => $"tender/{Tender}";
    public required TenderId Tender { get; init; }
    /// <summary>Whether it was rejected as abnormally low, Art. 69; null where it was not.</summary>
    public bool? AbnormallyLow { get; init; }
    public required KeptRef Reason { get; init; }
    protected override IEnumerable<KeptRef> Names() => [Reason];
}

/// <summary>An exclusion or rejection was taken back.</summary>
public sealed record TenderReadmitted : ScoringEvent
{
    public override string Subject => $"tender/{Tender}";
    public required TenderId Tender { get; init; }
    public required KeptRef Reason { get; init; }
    protected override IEnumerable<KeptRef> Names() => [Reason];
}

/// <summary>An evaluator gave a mark alone, with the reason, or gave it anew.</summary>
public sealed record MarkGiven : ScoringEvent
{
    public override string Subject => $"mark/{Tender}/{Criterion}/{Evaluator}";
    public required TenderId Tender { get; init; }
    public required AwardCriterionId Criterion { get; init; }
    public required People.PersonId Evaluator { get; init; }
    public required decimal Mark { get; init; }
    public required KeptRef Reason { get; init; }
    protected override IEnumerable<KeptRef> Names() => [Reason];
}

/// <summary>An evaluator locked the own marks, which do not change any more.</summary>
public sealed record MarksLocked : ScoringEvent
{
    public override string Subject => $"marks/{Evaluator}";
    public required People.PersonId Evaluator { get; init; }
}

/// <summary>The chair opened the marks: from here the evaluators see each other's, and names and prices.</summary>
public sealed record MarksOpened : ScoringEvent
{
    public override string Subject => "marks";
    /// <summary>Why somebody who had not locked was not waited for.</summary>
    public KeptRef? Reason { get; init; }
    protected override IEnumerable<KeptRef> Names() => Reason is null ? [] : [Reason];
}

/// <summary>The agreed mark of a tender in a criterion, or its measured value, with the reason and what was given before.</summary>
public sealed record MarkSettled : ScoringEvent
{
    public override string Subject => $"mark/{Tender}/{Criterion}";
    public required TenderId Tender { get; init; }
    public required AwardCriterionId Criterion { get; init; }
    public required decimal Mark { get; init; }
    /// <summary>The marks that evaluators had given alone, in the order of their numbers.</summary>
    public IReadOnlyList<decimal> Before { get; init; } = [];
    public required KeptRef Reason { get; init; }
    protected override IEnumerable<KeptRef> Names() => [Reason];
}

/// <summary>What end users gave in a locked activity was taken as the mark of a tender.</summary>
public sealed record UserMarkTaken : ScoringEvent
{
    public override string Subject => $"mark/{Tender}/{Criterion}";
    public required TenderId Tender { get; init; }
    public required AwardCriterionId Criterion { get; init; }
    public required ActivityId Activity { get; init; }
    /// <summary>Which of the things compared in the activity is this tender, from 0.</summary>
    public required int Option { get; init; }
    /// <summary>How many people it comes from.</summary>
    public required int People { get; init; }
    /// <summary>Their mean, on the scale of the criterion.</summary>
    public required decimal Mean { get; init; }
    /// <summary>The standard deviation between them (n - 1), on the scale of the criterion.</summary>
    public required decimal Deviation { get; init; }
}
