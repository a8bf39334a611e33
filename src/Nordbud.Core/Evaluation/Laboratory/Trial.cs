namespace Nordbud.Core.Evaluation.Laboratory;

/// <summary>Tenders read once, to be ranked again with one away, one more or another price.</summary>
internal sealed class Trial
{
    /// <summary>Marks that are added up in one series of trials.</summary>
    private const int MostWork = 1_000_000;

    private readonly List<EvaluationRow> _rows;

    public Trial(EvaluationModel model, IReadOnlyList<Tender> tenders)
    {
        Model = model;
        List<LeftOut> leftOut = [];
        _rows = Evaluator.Admitted(model.Compiled, tenders, leftOut);
        Ranking = new() { Model = model, Tenders = Evaluator.Ranked(model.Compiled, Again(_rows)), LeftOut = leftOut };
    }

    public EvaluationModel Model { get; }

    /// <summary>The tenders as they are.</summary>
    public Ranking Ranking { get; }

    /// <summary>Those that take part.</summary>
    public IReadOnlyList<EvaluationRow> Rows => _rows;

    /// <summary>
    /// The tenders that are tried one by one, the best first: all, unless there are so many tenders and criteria that it
    /// would take seconds.
    /// </summary>
    public IEnumerable<RankedTender> Tried =>
        Ranking.Tenders.Take(Math.Clamp(MostWork / Math.Max(1, _rows.Count * Model.Compiled.Leaves.Length), 10, 100));

    public IReadOnlyList<RankedTender> Without(Tender gone) =>
        Evaluator.Ranked(Model.Compiled, Again(_rows.Where(row => !ReferenceEquals(row.Tender, gone))));

    public IReadOnlyList<RankedTender> With(EvaluationRow added, decimal? price) =>
        Evaluator.Ranked(Model.Compiled, Again([.. _rows, added.At(price)]));

    /// <summary>The tender where all stays but its own price.</summary>
    public RankedTender At(Tender own, decimal price) =>
        Evaluator.Ranked(Model.Compiled, Again(_rows.Select(row => ReferenceEquals(row.Tender, own) ? row.At(price) : row)))
            .First(ranked => ReferenceEquals(ranked.Tender, own));

    /// <summary>A tender made ready; null where it would be left out.</summary>
    public EvaluationRow? Read(Tender tender) => Evaluator.Admitted(Model.Compiled, [tender], []) is [var row] ? row : null;

    /// <summary>The one at the first place, or null where there are several or none.</summary>
    public static Tender? WinnerOf(IReadOnlyList<RankedTender> ranked) =>
        ranked.Count > 0 && (ranked.Count == 1 || ranked[1].Rank > 1) ? ranked[0].Tender : null;

    /// <summary>Marks that are compared with others are computed anew; others are kept.</summary>
    private List<EvaluationRow> Again(IEnumerable<EvaluationRow> rows) =>
        Model.Compiled.Compares ? [.. rows.Select(row => row.At(row.Amount))] : [.. rows];
}
