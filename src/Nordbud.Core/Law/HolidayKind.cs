namespace Nordbud.Core.Law;

/// <summary>How a day of the calendar counts.</summary>
public enum HolidayKind
{
    /// <summary>A public holiday.</summary>
    Public,
    /// <summary>No public holiday, but national law moves a period that ends on it to the next working day.</summary>
    HalfDay,
    /// <summary>
    /// Not settled whether it counts. It is treated as not worked, because a longer minimum period is always lawful,
    /// and the answer warns.
    /// </summary>
    Ambiguous,
    /// <summary>A working day after all: how a local file takes a holiday out of the calendar.</summary>
    None,
}
