using System.Globalization;

namespace Nordbud.Web.Ui;

/// <summary>Reads an amount as people write it in any of the languages: 2 400 000, 2.400.000,50 or 2,400,000.50.</summary>
public static class AmountInput
{
    public static decimal? Parse(string? text)
    {
        if (text is null)
            return null;
        var plain = new string([.. text.Where(c => !char.IsWhiteSpace(c) && c is not '\'' and not '\u2019')]);
        var (dots, commas) = (plain.Count(c => c == '.'), plain.Count(c => c == ','));
        char? point = (dots, commas) switch
        {
            (0, 0) => null,
            ( > 0, > 0) => plain.LastIndexOf('.') > plain.LastIndexOf(',') ? '.' : ',',
            (1, 0) => IsGroup(plain, '.') ? null : '.',
            (0, 1) => IsGroup(plain, ',') ? null : ',',
            _ => null,
        };
        var digits = new string([.. plain.Where(c => c is not ('.' or ',') || c == point)]).Replace(',', '.');
        return decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount)
            ? amount
            : null;
    }

    /// <summary>A single sign followed by exactly three digits groups thousands.</summary>
    private static bool IsGroup(string text, char sign) =>
        text.Length - text.IndexOf(sign, StringComparison.Ordinal) == 4 && text.IndexOf(sign, StringComparison.Ordinal) > 0;
}
