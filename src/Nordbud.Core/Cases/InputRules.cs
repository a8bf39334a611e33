using System.Globalization;
using Nordbud.Core.Evaluation;

namespace Nordbud.Core.Cases;

/// <summary>What every module asks of texts and days that somebody typed.</summary>
internal static class InputRules
{
    /// <summary>Why a text that has to be there is refused: missing, or longer than so many characters.</summary>
    public static IEnumerable<Problem> Text(string? text, string field, int most)
    {
        if (string.IsNullOrWhiteSpace(text))
            yield return new("text-missing", field);
        else
            foreach (var problem in AtMost(text, field, most))
                yield return problem;
    }

    /// <summary>Why a text that may be there is refused: longer than so many characters.</summary>
    public static IEnumerable<Problem> AtMost(string? text, string field, int most)
    {
        if (text?.Length > most)
            yield return new("too-long", field, null, ("most", most));
    }

    /// <summary>Why an amount of money is refused: below nought, or so large or fine that sums of such amounts could not be told.</summary>
    public static IEnumerable<Problem> Amount(decimal? amount, string field)
    {
        if (amount is < 0)
            yield return new("payment-negative", field);
        else if (amount is > Amounts.Largest or { Scale: > Amounts.Decimals })
            yield return new("amount-outside", field);
    }

    /// <summary>Why a day on which something is said to have happened is refused: it has not been yet.</summary>
    public static IEnumerable<Problem> Past(DateOnly on, string field, Setting setting)
    {
        // A day is over in the east while it is not in the west.
        if (on > setting.Today.AddDays(1))
            yield return new("in-the-future", field, null, ("on", on.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
    }
}
