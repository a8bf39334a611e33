namespace Nordbud.Core.Cases.Publication;

/// <summary>Where the case stands, and what of it is public.</summary>
public abstract record PublicationEvent : CaseEvent;

/// <summary>The case moved to another phase.</summary>
public sealed record PhaseMoved : PublicationEvent
{
    public override string Subject => "case/phase";
    public required Phase From { get; init; }
    public required Phase To { get; init; }
    public KeptRef? Reason { get; init; }
    protected override IEnumerable<KeptRef> Names() => Reason is null ? [] : [Reason];
}

/// <summary>An officer released a part of the case to the public.</summary>
public sealed record PartReleased : PublicationEvent
{
    public override string Subject => $"public/{Advice.Names.Of(What)}";
    /// <summary>The part; which there are stands in <see cref="PublicPart"/>.</summary>
    public required PublicPart What { get; init; }
    public KeptRef? Reason { get; init; }
    protected override IEnumerable<KeptRef> Names() => Reason is null ? [] : [Reason];
}

/// <summary>An officer took a part back from the public.</summary>
public sealed record ReleaseWithdrawn : PublicationEvent
{
    public override string Subject => $"public/{Advice.Names.Of(What)}";
    public required PublicPart What { get; init; }
    public KeptRef? Reason { get; init; }
    protected override IEnumerable<KeptRef> Names() => Reason is null ? [] : [Reason];
}
