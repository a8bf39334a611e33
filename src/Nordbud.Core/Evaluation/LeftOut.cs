namespace Nordbud.Core.Evaluation;

/// <summary>A tender that is not ranked: excluded, or below a minimum (the criterion, or null for quality in all).</summary>
public sealed record LeftOut(Tender Tender, LeftOutReason Reason, string? Criterion = null);
