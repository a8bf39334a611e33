using System.Globalization;

namespace Nordbud.Web.Ui;

/// <summary>A row of a table from another system, read by the names of its columns; what cannot be read is kept with its column.</summary>
/// <param name="number">Its number as people count, the row of names among them.</param>
/// <param name="names">The names of the columns in small letters.</param>
/// <param name="cells">The cells.</param>
/// <param name="texts">The reader's language.</param>
public sealed class TableRow(int number, IReadOnlyList<string> names, IReadOnlyList<string> cells, Texts texts)
{
    private readonly List<string> _wrong = [];

    /// <summary>What is wrong with it, each with row and column.</summary>
    public IReadOnlyList<string> Wrong => _wrong;

    /// <summary>The cell of a column without the blanks around it; empty where there is none.</summary>
    public string Cell(string column)
    {
        var at = names.Index().Where(one => one.Item == column).Select(one => one.Index).FirstOrDefault(-1);
        return at >= 0 && at < cells.Count ? cells[at].Trim() : "";
    }

    /// <summary>The cell of a column, or null where it is empty.</summary>
    public string? Text(string column) => Cell(column) is { Length: > 0 } text ? text : null;

    /// <summary>The amount in a column; null where it is empty or none.</summary>
    public decimal? Amount(string column) => Read(column, false, AmountInput.Parse, "number");

    /// <summary>The day in a column, as year-month-day or as spreadsheets keep days; null where it is empty or none.</summary>
    public DateOnly? Day(string column, bool must = false) => Read(column, must, typed => DayInput.Read(typed) ?? SheetDay(typed), "day");

    /// <summary>The time of day in a column; null where it is empty or none.</summary>
    public TimeOnly? Time(string column) => Read(column, false, typed => ClockInput.Read(typed) ?? SheetTime(typed), "time");

    /// <summary>The one of some choices that a column names, by its own name or in words; null where it names none.</summary>
    public string? Choice(string column, IReadOnlyList<(string Name, string Words)> choices, bool must = false)
    {
        var typed = Cell(column);
        if (typed.Length == 0)
        {
            if (must)
                Refuse(column, texts["cases.table.missing"]);
            return null;
        }
        var found = choices.FirstOrDefault(one => string.Equals(one.Name, typed, StringComparison.OrdinalIgnoreCase) || string.Equals(one.Words, typed, StringComparison.OrdinalIgnoreCase)).Name;
        if (found is null)
            Refuse(column, texts.Format("cases.table.choice", ("given", typed), ("allowed", string.Join(", ", choices.Select(one => one.Name)))));
        return found;
    }

    /// <summary>Keeps what is wrong, with the column where it is one.</summary>
    public void Refuse(string? column, string what) => _wrong.Add(column is not null && names.Contains(column)
        ? texts.Format("cases.table.cell", ("n", number), ("column", column), ("what", what)) : texts.Format("cases.table.row", ("n", number), ("what", what)));

    private T? Read<T>(string column, bool must, Func<string, T?> read, string kind) where T : struct
    {
        var typed = Cell(column);
        if (typed.Length == 0)
        {
            if (must)
                Refuse(column, texts["cases.table.missing"]);
            return null;
        }
        var value = read(typed);
        if (value is null)
            Refuse(column, texts.Format($"cases.table.{kind}", ("given", typed)));
        return value;
    }

    /// <summary>Spreadsheets keep a day as the number of days since the end of 1899.</summary>
    private static DateOnly? SheetDay(string typed) =>
        int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days is >= 36_526 and <= 73_050
            ? new DateOnly(1899, 12, 30).AddDays(days) : null;

    /// <summary>And a time as a part of a day.</summary>
    private static TimeOnly? SheetTime(string typed) =>
        decimal.TryParse(typed, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var part) && part is > 0 and < 1 && (int)decimal.Round(part * 1440) is < 1440 and var minutes
            ? new TimeOnly(minutes / 60, minutes % 60) : null;
}
