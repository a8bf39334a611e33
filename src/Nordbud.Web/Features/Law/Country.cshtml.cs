using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Nordbud.Core.Law;
using Nordbud.Core.Values;
using Nordbud.Web.Features.Advice;
using Nordbud.Web.Ui;

namespace Nordbud.Web.Features.Law;

/// <summary>The law book of a country, or of the Union: every value with its days, source and standing.</summary>
public sealed class CountryModel(LawBook law, TimeProvider clock, Texts texts) : PageModel
{
    public sealed record Group(string Id, IReadOnlyList<LawEntry> InForce, IReadOnlyList<LawEntry> Past);

    private static readonly (string Id, Type Kind)[] Kinds =
    [
        ("amounts", typeof(LawAmount)), ("periods", typeof(LawPeriod)), ("rules", typeof(LawRule)),
        ("numbers", typeof(LawNumber)), ("openings", typeof(LawOpening)), ("procedures", typeof(LawProcedure)), ("names", typeof(LawText)),
    ];

    public string Name { get; private set; } = "";

    public string Edition => law.Edition;

    public IReadOnlyList<Group> Groups { get; private set; } = [];

    /// <summary>What is in force or to come and has not been read at any source.</summary>
    public IReadOnlyList<LawEntry> Unverified { get; private set; } = [];

    /// <summary>The holidays of this year and the next.</summary>
    public IReadOnlyList<Holiday> Holidays { get; private set; } = [];

    public IActionResult OnGet(string code)
    {
        Country? country = null;
        if (code != "eu")
        {
            if (!Enum.TryParse<Country>(code, true, out var known) || code.Any(char.IsDigit))
                return NotFound();
            country = known;
        }
        Name = country is { } named ? texts.Value(named) : texts["law.page.eu"];
        var today = DraftPage.Today(clock);
        var entries = law.All(country).Where(e => e.Datum is not LawHoliday).ToList();
        Groups = [.. Kinds.Select(kind => new Group(kind.Id,
            [.. entries.Where(e => e.Datum.GetType() == kind.Kind && !(e.To < today))],
            [.. entries.Where(e => e.Datum.GetType() == kind.Kind && e.To < today)]))
            .Where(g => g.InForce.Count + g.Past.Count > 0)];
        Unverified = [.. entries.Where(e => e.Verified is Verification.Unverified && !(e.To < today))];
        if (country is { } where)
            Holidays = law.Calendar(where).HolidaysBetween(new DateOnly(today.Year, 1, 1), new DateOnly(today.Year + 1, 12, 31));
        return Page();
    }
}
