using System.Globalization;
using Nordbud.Core.Cases.Contracts;
using Nordbud.Web.Ui;

namespace Nordbud.Web.Features.Contracts;

/// <summary>Measurements over time as a line, with what was before and what is promised; the table beside it has the numbers.</summary>
public sealed class KpiPicture
{
    private const int Width = 600, Height = 160, Edge = 12;

    private KpiPicture(string name, IReadOnlyList<(DateOnly On, decimal Value)> values) => (Name, Values) = (name, values);

    public string Name { get; }
    public IReadOnlyList<(DateOnly On, decimal Value)> Values { get; }
    /// <summary>The points of the line, as SVG has them; empty below two.</summary>
    public string Line { get; private init; } = "";
    public IReadOnlyList<(string X, string Y)> Points { get; private init; } = [];
    /// <summary>How high what is promised lies.</summary>
    public string Target { get; private init; } = "0";
    /// <summary>How high what was before lies, or null.</summary>
    public string? Baseline { get; private init; }
    public string Words { get; private init; } = "";

    public static string Box => $"0 0 {Width} {Height}";
    public static string End => Number(Width);

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
        string Y(decimal value) => Number(high == low ? Height / 2 : (double)(Edge + (Height - 2 * Edge) * ((high - value) / (high - low))));
        List<(string X, string Y)> points = [.. values.Select(one => (Number(last == first ? Width / 2 : Edge + (Width - 2.0 * Edge) * (one.On.DayNumber - first) / (last - first)), Y(one.Value)))];
        return new(name, values)
        {
            Points = points,
            Line = points.Count < 2 ? "" : string.Join(' ', points.Select(point => $"{point.X},{point.Y}")),
            Target = Y(kpi.Target),
            Baseline = kpi.Baseline is { } was ? Y(was) : null,
            Words = texts.Format("contracts.kpi.picture", ("name", name), ("n", values.Count), ("last", values[^1].Value), ("target", kpi.Target)),
        };
    }

    private static string Number(double number) => number.ToString("0.#", CultureInfo.InvariantCulture);
}
