namespace Nordbud.Core.Evaluation;

/// <summary>The result of an evaluation, of one lot or of a purchase without lots.</summary>
public sealed record Ranking
{
    /// <summary>The lot, or null.</summary>
    public string? Lot { get; init; }

    /// <summary>The model that was used.</summary>
    public required EvaluationModel Model { get; init; }

    /// <summary>The tenders that are ranked, the best first; equals in the order of their ids.</summary>
    public required IReadOnlyList<RankedTender> Tenders { get; init; }

    /// <summary>Those that are not.</summary>
    public required IReadOnlyList<LeftOut> LeftOut { get; init; }

    /// <summary>Those at the first place: one, or several equals, or none.</summary>
    public IEnumerable<RankedTender> First => Tenders.TakeWhile(t => t.Rank == 1);

    /// <summary>The one tender at the first place, or null where there are several or none.</summary>
    public RankedTender? Winner => Tenders.Count > 0 && (Tenders.Count == 1 || Tenders[1].Rank > 1) ? Tenders[0] : null;
}
