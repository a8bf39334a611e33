using System.Globalization;

namespace Nordbud.Web.Ui;

/// <summary>Reads a number that is no amount of money, with a comma or a point for its decimals: 0,035 or 0.035, never thousands.</summary>
public static class NumberInput
{
    /// <summary>The number, or null where there is none.</summary>
    public static decimal? Read(string? text) =>
        decimal.TryParse(text?.Trim().Replace(',', '.').Replace('\u2212', '-'), NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number : null;

    /// <summary>A number as it stands in a field.</summary>
    public static string? Write(decimal? number) => number?.ToString("0.############", CultureInfo.InvariantCulture);
}
