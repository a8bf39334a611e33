namespace Nordbud.Core.Evaluation.Laboratory;

/// <summary>Who would gain by a made-up tender that loses: the tender, and those that were found to do it.</summary>
public sealed record Decoy(Tender Gains, IReadOnlyList<Reversal> By);
