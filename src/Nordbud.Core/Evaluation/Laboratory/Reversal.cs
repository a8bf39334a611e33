namespace Nordbud.Core.Evaluation.Laboratory;

/// <summary>
/// A tender that loses and yet decides: without it <paramref name="Without"/> is first, with it <paramref name="With"/>.
/// <paramref name="MadeUp"/> says whether the laboratory made it up, or a submitted one would have to be withdrawn.
/// </summary>
public sealed record Reversal(Tender Cause, bool MadeUp, Tender Without, Tender With)
{
    /// <summary>The tenders as they rank without the cause, the best first.</summary>
    public IReadOnlyList<RankedTender> Before { get; init; } = [];

    /// <summary>The tenders as they rank with the cause among them.</summary>
    public IReadOnlyList<RankedTender> After { get; init; } = [];

    /// <summary>The cause as it ranks; null where nothing is known of the ranks.</summary>
    public RankedTender? Ranked => After.FirstOrDefault(tender => ReferenceEquals(tender.Tender, Cause));
}
