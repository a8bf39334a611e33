namespace Nordbud.Core.Cases.Notices;

/// <summary>What was published where and when, in another system: registered by hand, not witnessed.</summary>
public abstract record NoticeEvent : CaseEvent
{
    public override string Subject => $"notice/{Notice}";
    public required NoticeId Notice { get; init; }
}

/// <summary>A notice as it was sent.</summary>
public abstract record NoticeStated : NoticeEvent
{
    public required NoticeKind Kind { get; init; }
    /// <summary>The day of dispatch.</summary>
    public required DateOnly Sent { get; init; }
    /// <summary>The day of publication; null as long as it is not known.</summary>
    public DateOnly? Published { get; init; }
    /// <summary>The last day for tenders, requests to take part or entries that it gives; null where it gives none.</summary>
    public DateOnly? LastDay { get; init; }
    /// <summary>The time on that day by the clocks of the buyer; null where the whole day counts.</summary>
    public TimeOnly? LastTime { get; init; }
    /// <summary>TED, the national portal, or where else.</summary>
    public KeptRef? Where { get; init; }
    /// <summary>Its number or address there.</summary>
    public KeptRef? Number { get; init; }
    /// <summary>What it says, in short; of a change what it changes.</summary>
    public KeptRef? Text { get; init; }
    /// <summary>The urgency that it gives for a shortened time, Arts 27(3) and 28(6); null where the time is not shortened for it.</summary>
    public KeptRef? Urgency { get; init; }
    protected override IEnumerable<KeptRef> Names() => new[] { Where, Number, Text, Urgency }.OfType<KeptRef>();
}

/// <summary>A notice that was sent was registered.</summary>
public sealed record NoticeRegistered : NoticeStated;

/// <summary>What was registered of a notice was corrected; the entry says anew all of it.</summary>
public sealed record NoticeCorrected : NoticeStated
{
    /// <summary>What was changed, and why.</summary>
    public required KeptRef Change { get; init; }
    protected override IEnumerable<KeptRef> Names() => [.. base.Names(), Change];
}

/// <summary>The entry was wrong as a whole and was taken back: there is no such notice.</summary>
public sealed record NoticeTakenBack : NoticeEvent
{
    public required KeptRef Reason { get; init; }
    protected override IEnumerable<KeptRef> Names() => [Reason];
}
