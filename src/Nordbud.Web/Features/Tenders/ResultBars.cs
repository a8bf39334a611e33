using Nordbud.Core.Evaluation;
using Nordbud.Core.Evaluation.Formulas;

namespace Nordbud.Web.Features.Tenders;

/// <summary>
/// A ranking as bars below each other, each made of what price and criteria gave; where the figure is no sum of points, each
/// is one bar. The table beside it has the numbers; what is below nought is only there.
/// </summary>
public sealed class ResultBars
{
    /// <summary>How wide the longest bar is.</summary>
    private const int Width = 1000;

    /// <summary>A piece of a bar: what it is called (empty for the price), which colour it has, where it begins and how long it is.</summary>
    public sealed record Piece(string Code, int Colour, int From, int Length);

    /// <summary>One bar.</summary>
    public sealed record Row(string Name, IReadOnlyList<Piece> Pieces);

    private ResultBars(IReadOnlyList<Row> rows, bool inPoints) => (Rows, InPoints) = (rows, inPoints);

    public IReadOnlyList<Row> Rows { get; }

    /// <summary>Whether a bar is made of points; else its length is the figure.</summary>
    public bool InPoints { get; }

    public static ResultBars Of(Ranking ranking)
    {
        ArgumentNullException.ThrowIfNull(ranking);
        var inPoints = ranking.Model.Price.Formula.Kind is FormulaKind.Points;
        var bars = ranking.Tenders.Select(one => (one.Tender.Shown, Parts: inPoints ? PartsOf(ranking.Model, one) : [("", 0, Math.Max(0, one.Total))])).ToList();
        var longest = bars.Select(bar => bar.Parts.Sum(part => part.Points)).DefaultIfEmpty(0).Max();
        return new([.. bars.Select(bar => new Row(bar.Shown, longest == 0 ? [] : Pieces(bar.Parts, longest)))], inPoints);
    }

    private static List<(string Code, int Colour, decimal Points)> PartsOf(EvaluationModel model, RankedTender one) =>
    [
        ("", 0, Math.Max(0, one.PricePart ?? 0)),
        .. model.Leaves.Select((leaf, i) => (leaf.Id, 1 + i % 4, Math.Max(0, one.Parts[i]))),
    ];

    private static List<Piece> Pieces(IEnumerable<(string Code, int Colour, decimal Points)> parts, decimal longest)
    {
        List<Piece> pieces = [];
        var before = 0m;
        foreach (var (code, colour, points) in parts)
        {
            var from = (int)(Width * before / longest);
            before += points;
            pieces.Add(new(code, colour, from, (int)(Width * before / longest) - from));
        }
        return pieces;
    }
}
