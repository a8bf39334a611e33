using Nordbud.Core.Cases.Criteria;
using Nordbud.Core.Cases.Users;
using Nordbud.Core.Evaluation;
using Nordbud.Core.People;

namespace Nordbud.Core.Cases.Scoring;

/// <summary>What somebody asks to be done about tenders and their marks.</summary>
public abstract record ScoringCommand : CaseCommand
{
    /// <summary>Longest reason, in characters.</summary>
    public const int LongestReason = 8000;
    /// <summary>Longest name of a tenderer, in characters.</summary>
    public const int LongestName = 200;
    /// <summary>Most tenders of a case.</summary>
    public const int MostTenders = 200;

    public override Permission Needs => Permission.RunCase;
}

/// <summary>Enter a tender, or correct it before the marks are opened.</summary>
public sealed record EnterTender(TenderId Tender, Kept Name) : ScoringCommand
{
    public string? Lot { get; init; }
    public decimal? Price { get; init; }
    public IReadOnlyDictionary<string, decimal> UnitPrices { get; init; } = new Dictionary<string, decimal>();
    public IReadOnlyList<YearCost> Costs { get; init; } = [];
    public override string Subject => $"tender/{Tender}";
    public override IEnumerable<Kept> Brings => [Name];
}

/// <summary>Exclude or reject a tender, or take that back, with the reason.</summary>
public sealed record AdmitTender(TenderId Tender, bool Admitted, Kept Reason) : ScoringCommand
{
    /// <summary>Whether it is rejected as abnormally low, Art. 69.</summary>
    public bool AbnormallyLow { get; init; }
    public override string Subject => $"tender/{Tender}";
    public override IEnumerable<Kept> Brings => [Reason];
}

/// <summary>Give a mark alone, with the reason.</summary>
public sealed record GiveMark(TenderId Tender, AwardCriterionId Criterion, PersonId Evaluator, decimal Mark, Kept Reason) : ScoringCommand
{
    public override string Subject => $"mark/{Tender}/{Criterion}/{Evaluator}";
    public override Permission Needs => Permission.Score;
    public override IEnumerable<Kept> Brings => [Reason];
}

/// <summary>Lock one's own marks.</summary>
public sealed record LockMarks(PersonId Evaluator) : ScoringCommand
{
    public override string Subject => $"marks/{Evaluator}";
    public override Permission Needs => Permission.Score;
}

/// <summary>Open the marks for all who take part.</summary>
public sealed record OpenMarks : ScoringCommand
{
    public Kept? Reason { get; init; }
    public override string Subject => "marks";
    public override Permission Needs => Permission.LeadScoring;
    public override IEnumerable<Kept> Brings => Reason is null ? [] : [Reason];
}

/// <summary>Settle the mark of a tender in a criterion: the consensus, or a measured value.</summary>
public sealed record SettleMark(TenderId Tender, AwardCriterionId Criterion, decimal Mark, Kept Reason) : ScoringCommand
{
    public override string Subject => $"mark/{Tender}/{Criterion}";
    public override Permission Needs => Permission.LeadScoring;
    public override IEnumerable<Kept> Brings => [Reason];
}

/// <summary>Take the result of a locked activity with end users as the mark of a tender.</summary>
public sealed record TakeUserMark(TenderId Tender, AwardCriterionId Criterion, ActivityId Activity, int Option) : ScoringCommand
{
    public override string Subject => $"mark/{Tender}/{Criterion}";
    public override Permission Needs => Permission.LeadScoring;
}
