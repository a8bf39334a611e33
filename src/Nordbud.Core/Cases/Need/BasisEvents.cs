namespace Nordbud.Core.Cases.Need;

/// <summary>What later criteria, contract and effects are measured against: taken over from needs analysis, market screening and product evaluation.</summary>
public abstract record BasisEvent : CaseEvent;

/// <summary>For whom it is, how it is done today and what that costs.</summary>
public sealed record NeedDescribed : BasisEvent
{
    public override string Subject => "need/basis";
    public required KeptRef TargetGroup { get; init; }
    /// <summary>How many people it is for.</summary>
    public int? People { get; init; }
    public KeptRef? Process { get; init; }
    /// <summary>What the present way costs in a year, without VAT, in the currency of the country.</summary>
    public decimal? YearlyCost { get; init; }
    protected override IEnumerable<KeptRef> Names() => Process is null ? [TargetGroup] : [TargetGroup, Process];
}

/// <summary>An indicator was set or changed: what is measured, where it stands and where it is to come.</summary>
public sealed record IndicatorSet : BasisEvent
{
    public override string Subject => $"indicator/{Indicator}";
    public required IndicatorId Indicator { get; init; }
    public required KeptRef Name { get; init; }
    /// <summary>The unit, e.g. <c>visits a night</c>.</summary>
    public required string Unit { get; init; }
    public decimal? Baseline { get; init; }
    /// <summary>The day on which the baseline was measured.</summary>
    public DateOnly? BaselineOn { get; init; }
    public decimal? Target { get; init; }
    /// <summary>How and by whom it is measured.</summary>
    public KeptRef? Measured { get; init; }
    protected override IEnumerable<KeptRef> Names() => Measured is null ? [Name] : [Name, Measured];
}

/// <summary>An indicator was taken away.</summary>
public sealed record IndicatorRemoved : BasisEvent
{
    public override string Subject => $"indicator/{Indicator}";
    public required IndicatorId Indicator { get; init; }
}
