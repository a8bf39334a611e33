using System.Globalization;
using Nordbud.Core.Law;
using Nordbud.Core.Values;
using Nordbud.Web.Ui;

namespace Nordbud.Web.Cli;

/// <summary>
/// Reads the values of options and says on standard error, in the reader's language, which option is wrong, what was
/// given and what is allowed. All options are read before a command gives up, so that every mistake is said at once.
/// </summary>
internal sealed class OptionReader(Texts texts)
{
    private static readonly string DateRange = string.Create(CultureInfo.InvariantCulture,
        $"{Deadline.Earliest:yyyy-MM-dd} .. {Deadline.Latest:yyyy-MM-dd}");

    public bool HasProblems { get; private set; }

    public Country Country(string option, string? given)
    {
        foreach (var country in Enum.GetValues<Country>())
            if (string.Equals(given, country.ToString(), StringComparison.OrdinalIgnoreCase))
                return country;
        Refuse(option, given, string.Join(", ", Enum.GetNames<Country>()));
        return default;
    }

    public DateOnly Date(string option, string? given)
    {
        if (DateOnly.TryParseExact(given, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            && date >= Deadline.Earliest && date <= Deadline.Latest)
            return date;
        Refuse(option, given, DateRange);
        return Deadline.Earliest;
    }

    public int Integer(string option, string? given, int least, int most)
    {
        if (int.TryParse(given, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            && number >= least && number <= most)
            return number;
        Refuse(option, given, string.Create(CultureInfo.InvariantCulture, $"{least} .. {most}"));
        return least;
    }

    public void Refuse(string option, string? given, string allowed)
    {
        HasProblems = true;
        Complaint.Say(given is null
            ? texts.Format("shared.option.missing", ("option", option), ("allowed", allowed))
            : texts.Format("shared.option.wrong", ("option", option), ("given", given), ("allowed", allowed)));
    }
}
