using Nordbud.Core.Cases.Parity;

namespace Nordbud.Core.Cases.Need;

/// <summary>How a case is tied to earlier ones on the same need, and what suppliers know who were involved in those.</summary>
public abstract record EarlierEvent : CaseEvent
{
    public override string Subject => $"earlier/{Earlier}";
    /// <summary>The earlier case.</summary>
    public required CaseId Earlier { get; init; }
}

/// <summary>The case follows an earlier one on the same need.</summary>
public sealed record CaseFollowed : EarlierEvent;

/// <summary>It is on record what those know who were involved in an earlier case: as pieces of information that the others are owed, or nothing, and why.</summary>
public sealed record EarlierSettled : EarlierEvent
{
    /// <summary>The pieces; none where they know nothing that matters.</summary>
    public IReadOnlyList<InformationId> Pieces { get; init; } = [];
    /// <summary>Why they know nothing that matters; null where there are pieces.</summary>
    public KeptRef? Reason { get; init; }
    protected override IEnumerable<KeptRef> Names() => Reason is null ? [] : [Reason];
}
