namespace Nordbud.Core.Cases.Agreements;

/// <summary>What a partner agrees to reach.</summary>
public sealed record PerformanceTerm(PerformanceId Id, Kept Name, string Unit, decimal Value, Better Better);
