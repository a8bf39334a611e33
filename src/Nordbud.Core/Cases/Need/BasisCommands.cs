using Nordbud.Core.People;

namespace Nordbud.Core.Cases.Need;

/// <summary>What somebody asks to be done about what the case is measured against.</summary>
public abstract record BasisCommand : CaseCommand
{
    /// <summary>Longest text, in characters.</summary>
    public const int LongestText = 8000;
    /// <summary>Longest unit, in characters.</summary>
    public const int LongestUnit = 60;
    /// <summary>Most indicators of a case.</summary>
    public const int MostIndicators = 50;

    public override Permission Needs => Permission.PlanCase;
}

/// <summary>Say for whom it is, how it is done today and what that costs.</summary>
public sealed record DescribeNeed(Kept TargetGroup) : BasisCommand
{
    public int? People { get; init; }
    public Kept? Process { get; init; }
    public decimal? YearlyCost { get; init; }
    public override string Subject => "need/basis";
    public override IEnumerable<Kept> Brings => Process is null ? [TargetGroup] : [TargetGroup, Process];
}

/// <summary>Set or change an indicator.</summary>
public sealed record SetIndicator(IndicatorId Indicator, Kept Name, string Unit) : BasisCommand
{
    public decimal? Baseline { get; init; }
    public DateOnly? BaselineOn { get; init; }
    public decimal? Target { get; init; }
    public Kept? Measured { get; init; }
    public override string Subject => $"indicator/{Indicator}";
    public override IEnumerable<Kept> Brings => Measured is null ? [Name] : [Name, Measured];
}

/// <summary>Take an indicator away.</summary>
public sealed record RemoveIndicator(IndicatorId Indicator) : BasisCommand
{
    public override string Subject => $"indicator/{Indicator}";
}
