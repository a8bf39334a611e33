using Nordbud.Core.Cases.Course;
using Nordbud.Core.Cases.Criteria;
using Nordbud.Core.Cases.Need;
using Nordbud.Core.Cases.Parity;
using Nordbud.Core.Cases.Suppliers;
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
    /// <summary>The criteria with what each counts; null where entries get one mark as a whole.</summary>
    public IReadOnlyList<ContestCriterion>? Criteria { get; init; }
    /// <summary>The qualification that is asked of entrants, which a third of the jury has to have too, Art. 81; null where none is asked.</summary>
    public KeptRef? Qualification { get; init; }
    protected override IEnumerable<KeptRef> Names() => [Rules, Rights, .. Criteria?.Select(one => one.Name) ?? [], .. Qualification is null ? Array.Empty<KeptRef>() : [Qualification]];
}

/// <summary>A member of the jury marked an entry without knowing whose it is, or marked it anew.</summary>
public sealed record EntryMarked : ContestEvent
{
    public override string Subject => $"entry-mark/{Contender}/{Juror}";
    public required ContenderId Contender { get; init; }
    public required PersonId Juror { get; init; }
    /// <summary>0 to 100; where the contest has criteria, what their marks come to.</summary>
    public required decimal Mark { get; init; }
    public required KeptRef Reason { get; init; }
    /// <summary>The mark by each criterion in the order of the rules; null where there are none.</summary>
    public IReadOnlyList<decimal>? ByCriterion { get; init; }
    protected override IEnumerable<KeptRef> Names() => [Reason];
}

/// <summary>The jury gave its opinion and ranked the entries, Art. 82.</summary>
public sealed record JuryOpinionGiven : ContestEvent
{
    public override string Subject => "contest/opinion";
    /// <summary>The entries, the best first; those that share a place follow each other.</summary>
    public required IReadOnlyList<ContenderId> Ranking { get; init; }
    /// <summary>The place of each entry of <see cref="Ranking"/>, e.g. 1, 1, 3; null where none is shared.</summary>
    public IReadOnlyList<int>? Places { get; init; }
    /// <summary>Why the jury ranks otherwise than its marks; null where it does not.</summary>
    public KeptRef? Departure { get; init; }
    /// <summary>The codes of what stood against the jury and was let through by the decision-maker; null where nothing did.</summary>
    public IReadOnlyList<string>? Yielded { get; init; }
    /// <summary>How many members of the jury had marked every entry.</summary>
    public required int Jurors { get; init; }
    public required KeptRef Opinion { get; init; }
    protected override IEnumerable<KeptRef> Names() => Departure is null ? [Opinion] : [Opinion, Departure];
}

/// <summary>It was made known whose the entries are.</summary>
public sealed record AnonymityLifted : ContestEvent
{
    public override string Subject => "contest/anonymity";
}

/// <summary>It was put on record whether a member of the jury has the qualification that is asked of entrants, or an equivalent one, Art. 81.</summary>
public sealed record JurorQualified : ContestEvent
{
    public override string Subject => $"juror/{Juror}";
    public required PersonId Juror { get; init; }
    public required bool Qualified { get; init; }
    /// <summary>Which one, or why it counts as equivalent.</summary>
    public KeptRef? What { get; init; }
    protected override IEnumerable<KeptRef> Names() => What is null ? [] : [What];
}

/// <summary>The decision-maker let the jury give its opinion although it is not composed as the law asks.</summary>
public sealed record JuryExcused : ContestEvent
{
    public override string Subject => "contest/jury";
    /// <summary>The codes of what stood in the way.</summary>
    public required IReadOnlyList<string> Yielded { get; init; }
    public required KeptRef Reason { get; init; }
    protected override IEnumerable<KeptRef> Names() => [Reason];
}

/// <summary>The jury put a question to an entrant, whose name it does not know, Art. 82(5).</summary>
public sealed record EntrantAsked : ContestEvent
{
    public override string Subject => $"jury-question/{Question}";
    public required JuryQuestionId Question { get; init; }
    public required ContenderId Contender { get; init; }
    public required KeptRef Text { get; init; }
    protected override IEnumerable<KeptRef> Names() => [Text];
}

/// <summary>Whoever handles the entries asked the entrant, and the minutes are there, Art. 82(6).</summary>
public sealed record EntrantAnswered : ContestEvent
{
    public override string Subject => $"jury-question/{Question}";
    public required JuryQuestionId Question { get; init; }
    public required DateOnly On { get; init; }
    /// <summary>What was asked and answered, without anything that says whose the entry is.</summary>
    public required KeptRef Minutes { get; init; }
    protected override IEnumerable<KeptRef> Names() => [Minutes];
}

/// <summary>The winners were named and their prizes given.</summary>
public sealed record PrizesAwarded : ContestEvent
{
    public override string Subject => "contest/prizes";
    public required IReadOnlyList<PrizeGiven> Prizes { get; init; }
    /// <summary>The codes of what spoke against it and was let through by the decision-maker.</summary>
    public IReadOnlyList<string> Yielded { get; init; } = [];
    public KeptRef? Reason { get; init; }
    protected override IEnumerable<KeptRef> Names() => Reason is null ? [] : [Reason];
}

/// <summary>Winners were invited to negotiate the contract that follows, Art. 32(4).</summary>
public sealed record WinnersInvited : ContestEvent
{
    public override string Subject => "contest/invited";
    public required IReadOnlyList<ContenderId> Contenders { get; init; }
}

/// <summary>An idea of an entry changes the need; what it says is known to its entrant and owed to everybody else.</summary>
public sealed record IdeaTaken : ContestEvent
{
    public override string Subject => $"idea/{Idea}";
    /// <summary>The idea, and the piece of information that it is.</summary>
    public required InformationId Idea { get; init; }
    public required ContenderId Contender { get; init; }
    /// <summary>The entrant in the register of suppliers.</summary>
    public required SupplierId Holder { get; init; }
    /// <summary>What it changes in the need.</summary>
    public required KeptRef What { get; init; }
    /// <summary>The indicator that it touches, or null.</summary>
    public IndicatorId? Indicator { get; init; }
    /// <summary>The requirement that it touches, or null.</summary>
    public TermId? Term { get; init; }
    protected override IEnumerable<KeptRef> Names() => [What];
}
