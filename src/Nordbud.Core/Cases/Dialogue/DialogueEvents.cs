using Nordbud.Core.Cases.Group;
using Nordbud.Core.Cases.Suppliers;

namespace Nordbud.Core.Cases.Dialogue;

/// <summary>What the authority and the market had to do with each other.</summary>
public abstract record DialogueEvent : CaseEvent;

/// <summary>A round of the market dialogue was announced to everybody (Directive 2014/24/EU Art. 40).</summary>
public sealed record RoundAnnounced : DialogueEvent
{
    public override string Subject => $"round/{Round}";
    public required RoundId Round { get; init; }
    public required RoundKind Kind { get; init; }
    public required KeptRef Title { get; init; }
    public required KeptRef Text { get; init; }
    public required DateOnly From { get; init; }
    /// <summary>The last day on which it is open.</summary>
    public required DateOnly To { get; init; }
    /// <summary>The questions of a questionnaire.</summary>
    public IReadOnlyList<KeptRef> Questions { get; init; } = [];
    /// <summary>Minutes of every meeting, the same for all.</summary>
    public int? Minutes { get; init; }
    /// <summary>Whether somebody hired leads it.</summary>
    public bool Facilitated { get; init; }
    protected override IEnumerable<KeptRef> Names() => [Title, Text, .. Questions];
}

/// <summary>A round was closed before its last day.</summary>
public sealed record RoundClosed : DialogueEvent
{
    public override string Subject => $"round/{Round}";
    public required RoundId Round { get; init; }
}

/// <summary>A supplier answered a questionnaire; its answers are its own and confidential (Directive 2014/24/EU Art. 21).</summary>
public sealed record QuestionnaireAnswered : DialogueEvent
{
    public override string Subject => $"round/{Round}/{Supplier}";
    public required RoundId Round { get; init; }
    public required SupplierId Supplier { get; init; }
    public required KeptRef Answers { get; init; }
    protected override IEnumerable<KeptRef> Names() => [Answers];
}

/// <summary>A time for a meeting was offered to everybody.</summary>
public sealed record SlotOffered : DialogueEvent
{
    public override string Subject => $"slot/{Slot}";
    public required SlotId Slot { get; init; }
    public required RoundId Round { get; init; }
    public required DateTimeOffset Start { get; init; }
}

/// <summary>A supplier took a time; what it had taken before in the same round is free again.</summary>
public sealed record SlotTaken : DialogueEvent
{
    public override string Subject => $"slot/{Slot}";
    public required SlotId Slot { get; init; }
    public required SupplierId Supplier { get; init; }
}

/// <summary>A time is free again.</summary>
public sealed record SlotFreed : DialogueEvent
{
    public override string Subject => $"slot/{Slot}";
    public required SlotId Slot { get; init; }
}

/// <summary>A contact with suppliers was registered: a meeting, a call, a trial, a gift.</summary>
public sealed record ContactRegistered : DialogueEvent
{
    public override string Subject => $"contact/{Contact}";
    public required ContactId Contact { get; init; }
    public required ContactKind Kind { get; init; }
    public required DateOnly On { get; init; }
    public required IReadOnlyList<SupplierId> Suppliers { get; init; }
    /// <summary>Who took part for the authority.</summary>
    public required IReadOnlyList<GroupMemberId> Ours { get; init; }
    public required KeptRef Minutes { get; init; }
    /// <summary>What a supplier told in confidence; never a debt (Directive 2014/24/EU Art. 21).</summary>
    public KeptRef? Confidential { get; init; }
    /// <summary>The round it belonged to, or null.</summary>
    public RoundId? Round { get; init; }
    /// <summary>The phase the case was in.</summary>
    public required Phase Phase { get; init; }
    /// <summary>What the answer to "May I talk?" was.</summary>
    public required MayTalk Advice { get; init; }
    protected override IEnumerable<KeptRef> Names() => Confidential is null ? [Minutes] : [Minutes, Confidential];
}

/// <summary>What was learned from the market, and which requirement or criterion it changed.</summary>
public sealed record FindingRecorded : DialogueEvent
{
    public override string Subject => $"finding/{Finding}";
    public required FindingId Finding { get; init; }
    public required KeptRef What { get; init; }
    /// <summary>The requirement or criterion it changed, in words; null where it changed none.</summary>
    public KeptRef? Changed { get; init; }
    public RoundId? Round { get; init; }
    protected override IEnumerable<KeptRef> Names() => Changed is null ? [What] : [What, Changed];
}
