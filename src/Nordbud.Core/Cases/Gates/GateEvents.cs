namespace Nordbud.Core.Cases.Gates;

/// <summary>The case passed a gate; where something stood in the way, the decision-maker let it yield and said why.</summary>
public sealed record GatePassed : CaseEvent
{
    public override string Subject => $"gate/{Advice.Names.Of(Gate)}";
    public required Gate Gate { get; init; }
    /// <summary>The codes of what stood in the way and was let through.</summary>
    public IReadOnlyList<string> Yielded { get; init; } = [];
    public KeptRef? Reason { get; init; }
    protected override IEnumerable<KeptRef> Names() => Reason is null ? [] : [Reason];
}
