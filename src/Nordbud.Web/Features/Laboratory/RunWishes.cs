using Nordbud.Core.Evaluation.Robustness;

namespace Nordbud.Web.Features.Laboratory;

/// <summary>What a run is asked for: how many draws (1 to 10 million), what varies, and the seed.</summary>
public sealed record RunWishes(int Draws, Uncertainty Uncertain, ulong Seed = 1)
{
    /// <summary>The numbers of draws that the page offers.</summary>
    public static IReadOnlyList<int> Offered { get; } = [10_000, 100_000, 1_000_000];
}
