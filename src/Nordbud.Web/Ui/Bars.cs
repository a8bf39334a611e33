namespace Nordbud.Web.Ui;

/// <summary>Spans of days as bars below each other; shown by <c>_Bars</c>, beside the table that says the same.</summary>
public sealed class Bars
{
    /// <summary>One span.</summary>
    /// <param name="Label">What it is.</param>
    /// <param name="From">The first day.</param>
    /// <param name="To">The last day.</param>
    /// <param name="Marked">Whether it stands out.</param>
    public sealed record Bar(string Label, DateOnly From, DateOnly To, bool Marked);

    private readonly DateOnly _first;
    private readonly int _days;

    /// <param name="rows">At least one span.</param>
    public Bars(IReadOnlyList<Bar> rows)
    {
        Rows = rows;
        _first = rows.Min(row => row.From);
        _days = Math.Max(1, rows.Max(row => row.To).DayNumber - _first.DayNumber + 1);
    }

    /// <summary>The spans in order.</summary>
    public IReadOnlyList<Bar> Rows { get; }

    /// <summary>Where a span begins, in thousandths of the width.</summary>
    public int Begin(Bar bar)
    {
        ArgumentNullException.ThrowIfNull(bar);
        return 1000 * (bar.From.DayNumber - _first.DayNumber) / _days;
    }

    /// <summary>How long a span is, in thousandths of the width; a single day can still be seen.</summary>
    public int Length(Bar bar)
    {
        ArgumentNullException.ThrowIfNull(bar);
        return Math.Max(6, 1000 * (bar.To.DayNumber - bar.From.DayNumber + 1) / _days);
    }
}
