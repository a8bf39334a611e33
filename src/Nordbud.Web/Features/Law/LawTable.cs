using System.Globalization;
using Nordbud.Core.Advice;
using Nordbud.Core.Law;
using Nordbud.Core.Values;
using Nordbud.Web.Ui;

namespace Nordbud.Web.Features.Law;

/// <summary>
/// The law of a country as tables to read: what is not verified and not known first, then every entry by kind.
/// The command line, the pages and <c>docs/law</c> show the same.
/// </summary>
public sealed class LawTable
{
    private readonly Texts _texts;

    /// <param name="law">The law book.</param>
    /// <param name="country">The country, or null for the Union.</param>
    /// <param name="texts">The reader's language.</param>
    /// <param name="on">Only what applies on this day, or null for everything.</param>
    public LawTable(LawBook law, Country? country, Texts texts, DateOnly? on = null)
    {
        ArgumentNullException.ThrowIfNull(law);
        ArgumentNullException.ThrowIfNull(texts);
        _texts = texts;
        Title = texts.Format("law.title", ("place", Place(country, texts)));
        Edition = texts.Format("law.page.edition", ("edition", law.Edition));
        Silent = country is null ? null : texts["law.silent"];
        var all = law.All(country);
        var shown = on is { } day ? all.Where(entry => entry.IsInForce(day)) : all;
        var rows = shown.Select(entry => (Entry: entry, Row: Row(entry))).ToList();
        Sections =
        [
            .. Given(Section("unverified", rows.Where(row => row.Entry.Verified is Verification.Unverified), texts["law.section.unverified.intro"])),
            .. Given(Unknown(law, country, all, on ?? DateOnly.ParseExact(LawBook.EmbeddedEdition, "yyyy-MM-dd", CultureInfo.InvariantCulture), texts)),
            .. Given(Section("names", rows.Where(row => row.Entry.Datum is LawText))),
            .. Given(Section("amounts", Ordered(rows, LawIds.Amounts))),
            .. Given(Section("periods", Ordered(rows, LawIds.Periods))),
            .. Given(Section("rules", Ordered(rows, LawIds.Rules))),
            .. Given(Section("numbers", Ordered(rows, LawIds.Numbers))),
            .. Given(Section("openings", Ordered(rows, LawIds.Openings))),
            .. Given(Section("procedures", Ordered(rows, LawIds.Procedures))),
            .. Given(Section("holidays", rows.Where(row => row.Entry.Datum is LawHoliday))),
        ];
    }

    /// <summary>Whose law it is.</summary>
    public string Title { get; }

    /// <summary>Which edition, in a sentence.</summary>
    public string Edition { get; }

    /// <summary>What applies where the tables are silent, or null for the Union.</summary>
    public string? Silent { get; }

    /// <summary>The tables; none is empty.</summary>
    public IReadOnlyList<LawSection> Sections { get; }

    /// <summary>The name of a country, or of the Union for null.</summary>
    public static string Place(Country? country, Texts texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return country is { } c ? texts[Texts.KeyOf(c)] : texts["law.page.eu"];
    }

    private static IEnumerable<(LawEntry Entry, LawRow Row)> Ordered(
        IReadOnlyList<(LawEntry Entry, LawRow Row)> rows, IReadOnlyList<string> ids) =>
        ids.SelectMany(id => rows.Where(row => row.Entry.Id == id).OrderByDescending(row => row.Entry.From));

    private static IEnumerable<LawSection> Given(LawSection section) => section.Rows.Count > 0 ? [section] : [];

    private LawSection Section(string key, IEnumerable<(LawEntry Entry, LawRow Row)> rows, string? intro = null) =>
        new(key, _texts[intro is null ? $"law.page.{key}" : $"law.section.{key}"], intro, [.. rows.Select(row => row.Row)]);

    private LawSection Unknown(LawBook law, Country? country, IReadOnlyList<LawEntry> all, DateOnly on, Texts texts) => new(
        "unknown", texts["law.section.unknown"], texts["law.section.unknown.intro"],
        [
            .. all.Where(entry => entry.Datum is LawAmount && entry.To < on && LawIds.Amounts.Contains(entry.Id)
                    && law.Amount(country, entry.Id, on) is null && law.LastKnownAmount(country, entry.Id, on)?.From == entry.From)
                .Select(entry => Row(entry) with { Values = [texts.Format("law.value.expired", ("value", ((LawAmount)entry.Datum).Amount), ("to", entry.To!.Value))] }),
        ]);

    private LawRow Row(LawEntry entry) => new(
        entry.Id, LawWords.Name(entry, _texts), LawWords.Foreign(entry) is { } foreign ? [foreign] : [.. LawWords.Value(entry, _texts)],
        LawWords.Applies(entry, _texts), entry.Source, entry.Verified,
        _texts[$"adviser.text.verified.{Names.Of(entry.Verified)}"], entry.Note(_texts.Language.Code), entry.Local);
}
