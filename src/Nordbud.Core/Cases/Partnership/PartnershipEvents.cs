namespace Nordbud.Core.Cases.Partnership;

/// <summary>What shows whether a public-private partnership suits the project.</summary>
public abstract record PartnershipEvent : CaseEvent;

/// <summary>A risk was allocated to who bears it, or allocated anew.</summary>
public sealed record RiskAllocated : PartnershipEvent
{
    public override string Subject => $"risk/{Risk}";
    public required RiskId Risk { get; init; }
    public required KeptRef What { get; init; }
    public required RiskBearer Bearer { get; init; }
    /// <summary>How likely it is, 1 to 5.</summary>
    public required int Likelihood { get; init; }
    /// <summary>How grave it would be, 1 to 5.</summary>
    public required int Consequence { get; init; }
    /// <summary>Why it lies with who can best handle it, and how it is handled.</summary>
    public required KeptRef Reason { get; init; }
    protected override IEnumerable<KeptRef> Names() => [What, Reason];
}

/// <summary>A risk was taken away.</summary>
public sealed record RiskRemoved : PartnershipEvent
{
    public override string Subject => $"risk/{Risk}";
    public required RiskId Risk { get; init; }
}

/// <summary>The effects on the budget were set year by year, over the whole time of the partnership.</summary>
public sealed record BudgetEffectsSet : PartnershipEvent
{
    public override string Subject => "partnership/budget";
    /// <summary>The years in order, each once.</summary>
    public required IReadOnlyList<YearEffect> Years { get; init; }
}
