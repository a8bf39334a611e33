using System.Security.Cryptography;
using System.Text;
using Nordbud.Core.Cases;
using Nordbud.Core.Values;

namespace Nordbud.Core.Law;

/// <summary>
/// The law as dated, cited data. A country's file is read when it is first asked for. Local files correct an entry of
/// the same country and id for the days on which they apply, and add what is missing. What is unknown is absent.
/// </summary>
public sealed class LawBook
{
    /// <summary>The edition of the embedded data: the day on which the sources were last read.</summary>
    public const string EmbeddedEdition = "2026-11-23";

    private readonly LawEntry[] _local;
    private readonly DayCalendar?[] _calendars = new DayCalendar?[5];

    private LawBook(string edition, LawEntry[] local)
    {
        Edition = edition;
        _local = local;
    }

    /// <summary>The law book as it comes with the product.</summary>
    public static LawBook Embedded { get; } = new(EmbeddedEdition, []);

    /// <summary>The law book with local files read into it; a file with anything wrong is refused as a whole.</summary>
    public static LawReading Load(IEnumerable<(string Name, string Json)> overlays)
    {
        ArgumentNullException.ThrowIfNull(overlays);
        var problems = new List<LawProblem>();
        var entries = new List<LawEntry>();
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (name, json) in overlays.OrderBy(overlay => overlay.Name, StringComparer.Ordinal))
        {
            var bytes = Encoding.UTF8.GetBytes(json);
            foreach (var entry in new LawReader(name, local: true, problems).Read(bytes))
            {
                if (entries.Find(other => other.Country == entry.Country && other.Id == entry.Id && other.Overlaps(entry)) is { } twice)
                {
                    problems.Add(new(name, entry.Id, "from", $"{entry.From:yyyy-MM-dd}",
                        $"days on which no other local entry with this id applies; another applies from {twice.From:yyyy-MM-dd}"));
                }
                entries.Add(entry);
            }
            hash.AppendData(Encoding.UTF8.GetBytes(name + "\n"));
            hash.AppendData(bytes);
        }
        if (problems.Count > 0)
            return new(null, problems);
        return entries.Count == 0
            ? new(Embedded, [])
            : new(new($"{EmbeddedEdition}+local.{Convert.ToHexStringLower(hash.GetHashAndReset())[..8]}", [.. entries]), []);
    }

    /// <summary>The edition a decision was taken under, with a short hash of the local files if there are any.</summary>
    public string Edition { get; }

    /// <summary>An amount of a country (null: in euro, of the Union) on a day, or null when it is not known.</summary>
    public LawValue<Money>? Amount(Country? country, string id, DateOnly on) =>
        Find(country, id, on) is { Datum: LawAmount amount } entry ? entry.As(amount.Amount) : null;

    /// <summary>The newest amount that ended before a day: what was used while the new one was not published.</summary>
    public LawValue<Money>? LastKnownAmount(Country? country, string id, DateOnly on)
    {
        LawEntry? newest = null;
        foreach (var entry in Entries(country, id))
            if (entry.To < on && (newest is null || entry.To > newest.To))
                newest = entry;
        return newest is { Datum: LawAmount amount } ? newest.As(amount.Amount) : null;
    }

    /// <summary>A period on a day: the country's own, else the Union's.</summary>
    public LawValue<PeriodRule>? Period(Country country, string id, DateOnly on) =>
        NationalOrEu(country, id, on) is { Datum: LawPeriod period } entry ? entry.As(period.Rule) : null;

    /// <summary>Whether a rule holds on a day: the country's own, else the Union's; null when it is not known.</summary>
    public LawValue<bool>? Rule(Country country, string id, DateOnly on) =>
        NationalOrEu(country, id, on) is { Datum: LawRule rule } entry ? entry.As(rule.Holds) : null;

    /// <summary>A number on a day: the country's own, else the Union's.</summary>
    public LawValue<int>? Number(Country country, string id, DateOnly on) =>
        NationalOrEu(country, id, on) is { Datum: LawNumber number } entry ? entry.As(number.Number) : null;

    /// <summary>A name or address on a day: the country's own, else the Union's.</summary>
    public LawValue<string>? Text(Country country, string id, DateOnly on) =>
        NationalOrEu(country, id, on) is { Datum: LawText text } entry ? entry.As(text.Text) : null;

    /// <summary>From which phase something is public on a day: the country's own law; null where it is not known.</summary>
    public LawValue<Phase?>? Opening(Country country, string id, DateOnly on) =>
        Find(country, id, on) is { Datum: LawOpening opening } entry ? entry.As(opening.From) : null;

    /// <summary>When an instrument may be used, by its name: the country's own rule, else the Union's.</summary>
    public LawValue<ProcedureRule>? Procedure(Country country, string instrument, DateOnly on) =>
        NationalOrEu(country, "procedure." + instrument, on) is { Datum: LawProcedure procedure } entry ? entry.As(procedure.Rule) : null;

    /// <summary>The working days of a country.</summary>
    public DayCalendar Calendar(Country country)
    {
        ref var calendar = ref _calendars[(int)country];
        if (calendar is null)
        {
            var all = All(country);
            var zone = all.First(entry => entry.Id == LawIds.TimeZone);
            Interlocked.CompareExchange(ref calendar,
                new(country, [.. all.Where(entry => entry.Datum is LawHoliday)], ((LawText)zone.Datum).Text), null);
        }
        return calendar;
    }

    /// <summary>Every entry of a country (null: of the Union), local ones before those that they correct.</summary>
    public IReadOnlyList<LawEntry> All(Country? country) =>
        [.. _local.Where(entry => entry.Country == country), .. EmbeddedLaw.Of(country).All];

    private LawEntry? NationalOrEu(Country country, string id, DateOnly on) => Find(country, id, on) ?? Find(null, id, on);

    private LawEntry? Find(Country? country, string id, DateOnly on)
    {
        foreach (var entry in Entries(country, id))
            if (entry.IsInForce(on))
                return entry;
        return null;
    }

    private LawEntry[] Entries(Country? country, string id)
    {
        var embedded = EmbeddedLaw.Of(country)[id];
        if (_local.Length == 0)
            return embedded;
        var local = Array.FindAll(_local, entry => entry.Country == country && entry.Id == id);
        return local.Length > 0 ? [.. local, .. embedded] : embedded;
    }
}
