using System.Globalization;
using Nordbud.Core.Cases.Contracts;
using Nordbud.Web.Ui;

namespace Nordbud.Web.Features.Contracts;

/// <summary>
/// Measurements over time as a line, with what was before and what is promised, drawn for the width of a telephone and
/// named where they are; the table beside it has every number.
/// </summary>
public sealed class KpiPicture
{
    private const int Width = 360, Height = 190, Side = 12, Top = 26, Bottom = 42;
    /// <summary>Two names nearer to each other than this would lie upon each other.</summary>
    private const double LineHeight = 18;

    private KpiPicture(string name, IReadOnlyList<(DateOnly On, decimal Value)> values) => (Name, Values) = (name, values);

    public string Name { get; }
    public IReadOnlyList<(DateOnly On, decimal Value)> Values { get; }
    /// <summary>The points of the line, as SVG has them; empty below two.</summary>
    public string Line { get; private init; } = "";
    public IReadOnlyList<(string X, string Y)> Points { get; private init; } = [];
    /// <summary>How high what is promised lies, how high its name, and the name.</summary>
    public (string Y, string TextY, string Text) Target { get; private init; }
    /// <summary>The same of what was before, or null.</summary>
    public (string Y, string TextY, string Text)? Baseline { get; private init; }
    /// <summary>The value of the last measurement, above its point or, at the upper edge, below it.</summary>
    public (string Y, string Text) Last { get; private init; }
    public string Words { get; private init; } = "";

    public static string Box => $"0 0 {Width} {Height}";
    public static string Left => Number(Side);
    public static string Right => Number(Width - Side);
    public static string End => Number(Width);
    /// <summary>Where the days stand.</summary>
    public static string Foot => Number(Height - 8);

    public static KpiPicture Of(KpiSet kpi, IReadOnlyList<(DateOnly On, decimal Value)> values, string name, Texts texts)
    {
        ArgumentNullException.ThrowIfNull(kpi);
        ArgumentNullException.ThrowIfNull(values);
        ArgumentNullException.ThrowIfNull(texts);
        if (values.Count == 0)
            return new(name, values);
        decimal[] all = [kpi.Target, .. kpi.Baseline is { } before ? [before] : Array.Empty<decimal>(), .. values.Select(one => one.Value)];
        var (low, high) = (all.Min(), all.Max());
        var (first, last) = (values[0].On.DayNumber, values[^1].On.DayNumber);
        double Y(decimal value) => high == low ? (Height - Bottom + Top) / 2.0 : (double)(Top + (Height - Top - Bottom) * ((high - value) / (high - low)));
        List<(string X, string Y)> points = [.. values.Select(one => (Number(last == first ? Width / 2 : Side + (Width - 2.0 * Side) * (one.On.DayNumber - first) / (last - first)), Number(Y(one.Value))))];
        var (target, was, end) = (Y(kpi.Target), kpi.Baseline is { } had ? Y(had) : (double?)null, Y(values[^1].Value));
        // The name of the lower of two lines that lie close together stands below it.
        string NameY(double line, double? other) => Number(other is { } theirs && Math.Abs(line - theirs) < LineHeight && line >= theirs ? line + 15 : line - 5);
        return new(name, values)
        {
            Points = points,
            Line = points.Count < 2 ? "" : string.Join(' ', points.Select(point => $"{point.X},{point.Y}")),
            Target = (Number(target), NameY(target, was), texts.Format("contracts.kpi.mark.target", ("value", kpi.Target))),
            Baseline = was is { } y ? (Number(y), NameY(y, target), texts.Format("contracts.kpi.mark.before", ("value", kpi.Baseline!.Value))) : null,
            Last = (Number(end - Top < LineHeight ? end + 18 : end - 8), texts.Value(values[^1].Value)),
            Words = texts.Format("contracts.kpi.picture", ("name", name), ("n", values.Count), ("last", values[^1].Value), ("target", kpi.Target)),
        };
    }

    private static string Number(double number) => number.ToString("0.#", CultureInfo.InvariantCulture);
}
