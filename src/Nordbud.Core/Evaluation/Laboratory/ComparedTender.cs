namespace Nordbud.Core.Evaluation.Laboratory;

/// <summary>One tender under several models: its place and total under each, in the order of the models; null where it is left out.</summary>
public sealed record ComparedTender(Tender Tender, IReadOnlyList<RankedTender?> Under);
