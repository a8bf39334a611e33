using Nordbud.Web.Ui;

namespace Nordbud.Web.Features.Weights;

/// <summary>A weight as people write it: 33, 33.3 or 33,3; of a comparison also 1/5. It has no groups of thousands.</summary>
internal static class WeightNumber
{
    /// <summary>The number, or null where it is none.</summary>
    public static decimal? Parse(string? typed)
    {
        var text = typed?.Trim().TrimEnd('%') ?? "";
        if (text.StartsWith("1/", StringComparison.Ordinal))
            return NumberInput.Read(text[2..]) is > 0 and var part ? decimal.Round(1 / part, 10) : null;
        return NumberInput.Read(text);
    }

    /// <summary>The number as it stands in a field.</summary>
    public static string Write(decimal number, Texts texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return number.ToString("0.####", texts.Language.Numbers);
    }

    /// <summary>How many times as important: 3, or 1/3.</summary>
    public static string Times(decimal number, Texts texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return number >= 1 ? texts.Value(decimal.Round(number, 1)) : "1/" + texts.Value(decimal.Round(1 / number, 1));
    }
}
