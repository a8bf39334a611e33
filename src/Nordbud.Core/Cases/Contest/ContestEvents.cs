using Nordbud.Core.Cases.Course;
using Nordbud.Core.People;

namespace Nordbud.Core.Cases.Contest;

/// <summary>A call for ideas or a design contest: its rules, and what the jury says of anonymous entries.</summary>
public abstract record ContestEvent : CaseEvent;

/// <summary>The rules of the contest were set, or corrected before the first mark.</summary>
public sealed record ContestRulesSet : ContestEvent
{
    public override string Subject => "contest/rules";
    /// <summary>The prizes and payments, without VAT in the currency of the country, the highest first; they count into the value, Art. 78.</summary>
    public IReadOnlyList<decimal> Prizes { get; init; } = [];
    /// <summary>The value of the contract that may follow, Art. 78; null where none is to follow.</summary>
    public decimal? FollowUp { get; init; }
    /// <summary>What is judged and how, in which order of importance.</summary>
    public required KeptRef Rules { get; init; }
    /// <summary>Who may use the entries for what.</summary>
    public required KeptRef Rights { get; init; }
    protected override IEnumerable<KeptRef> Names() => [Rules, Rights];
}

/// <summary>A member of the jury marked an entry without knowing whose it is, or marked it anew.</summary>
public sealed record EntryMarked : ContestEvent
{
    public override string Subject => $"entry-mark/{Contender}/{Juror}";
    public required ContenderId Contender { get; init; }
    public required PersonId Juror { get; init; }
    /// <summary>0 to 100.</summary>
    public required decimal Mark { get; init; }
    public required KeptRef Reason { get; init; }
    protected override IEnumerable<KeptRef> Names() => [Reason];
}

/// <summary>The jury gave its opinion and ranked the entries, Art. 82.</summary>
public sealed record JuryOpinionGiven : ContestEvent
{
    public override string Subject => "contest/opinion";
    /// <summary>The entries, the best first; those that share a place follow each other.</summary>
    public required IReadOnlyList<ContenderId> Ranking { get; init; }
    /// <summary>How many members of the jury had marked every entry.</summary>
    public required int Jurors { get; init; }
    public required KeptRef Opinion { get; init; }
    protected override IEnumerable<KeptRef> Names() => [Opinion];
}

/// <summary>It was made known whose the entries are.</summary>
public sealed record AnonymityLifted : ContestEvent
{
    public override string Subject => "contest/anonymity";
}
