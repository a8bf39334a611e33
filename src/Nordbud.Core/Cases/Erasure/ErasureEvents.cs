namespace Nordbud.Core.Cases.Erasure;

/// <summary>A kept text or file was destroyed with its salt; what the ledger says of it stays.</summary>
public sealed record ContentErased : CaseEvent
{
    public override string Subject => $"kept/{Content}";
    /// <summary>The id under which it was kept.</summary>
    public required Guid Content { get; init; }
    /// <summary>Why it was allowed, by a stable kebab-case code.</summary>
    public required string Ground { get; init; }
    public required string LawBook { get; init; }
    /// <summary>Who decided it and why.</summary>
    public KeptRef? Reason { get; init; }
    protected override IEnumerable<KeptRef> Names() => Reason is null ? [] : [Reason];
}
