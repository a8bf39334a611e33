using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Nordbud.Core.Cases;
using Nordbud.Core.People;
using Nordbud.Web.Features.Cases;
using Nordbud.Web.Ui;
using Nordbud.Web.Ui.Access;

namespace Nordbud.Web.Features.Timeline;

/// <summary>
/// Everything that happened in a case. Who comes: an auditor, a new member, somebody who is sure that it was otherwise.
/// The question: who did what, when and why, and can I rely on it?
/// </summary>
[Needs(Permission.ReadCase)]
public sealed class IndexModel(CaseRoom room) : CasePage(room)
{
    [BindProperty(SupportsGet = true)] public string? Kind { get; set; }
    [BindProperty(SupportsGet = true)] public Guid? Person { get; set; }
    [BindProperty(SupportsGet = true)] public string? From { get; set; }
    [BindProperty(SupportsGet = true)] public string? To { get; set; }
    [BindProperty(SupportsGet = true)] public string? Text { get; set; }
    [BindProperty(SupportsGet = true)] public int? At { get; set; }

    public TimelinePage Shown { get; private set; } = null!;

    public bool IsFiltered { get; private set; }

    /// <summary>The modules of which something happened.</summary>
    public IEnumerable<string> Kinds => Visible.Where(one => one.Sight.Content).Select(one => Happenings.KindOf(one.Entry.Event)).Distinct().Order(StringComparer.Ordinal);

    /// <summary>Everybody who did something.</summary>
    public IEnumerable<PersonId> People => Visible.Where(one => one.Sight.Actor).Select(one => one.Entry.Actor).OfType<PersonId>().Distinct().OrderBy(person => NameOf(person), StringComparer.CurrentCulture);

    /// <summary>The entries with what the visitor may see of each.</summary>
    private IEnumerable<(Entry Entry, Sight Sight)> Visible => Whole.Entries.Select(entry => (entry, Visibility.Of(entry, Case, Visit.Viewer, OpenParts)));

    public async Task OnGetAsync()
    {
        var filter = new TimelineFilter
        {
            Kind = string.IsNullOrEmpty(Kind) ? null : Kind,
            Person = Person,
            From = Day(From, "from"),
            To = Day(To, "to"),
            Text = string.IsNullOrWhiteSpace(Text) ? null : Text,
            Page = At ?? 1,
        };
        IsFiltered = !filter.IsEmpty;
        // Texts are looked through only where one is looked for; else those of the page are enough.
        if (filter.Text is not null)
            await KnowAsync();
        else
            await KnowAsync(Found(filter).Shown.Select(happening => happening.Entry).Concat(Whole.Entries.DistinctBy(entry => entry.Actor)));
        Shown = Found(filter);
    }

    /// <summary>The address of another page of the same filter.</summary>
    public string PageAt(int page)
    {
        (string Name, string? Value)[] asked = [("kind", Kind), ("person", Person?.ToString()), ("from", From), ("to", To), ("text", Text), ("at", page.ToString(CultureInfo.InvariantCulture))];
        return "?" + string.Join('&', asked.Where(one => one.Value is { Length: > 0 }).Select(one => $"{one.Name}={Uri.EscapeDataString(one.Value!)}"));
    }

    private TimelinePage Found(TimelineFilter filter) =>
        TimelinePage.Of(Case, Whole.Entries, Visit.Viewer, OpenParts, filter, Words, DayOf);

    private DateOnly? Day(string? typed, string field)
    {
        if (string.IsNullOrWhiteSpace(typed))
            return null;
        if (DayInput.Read(typed) is { } day)
            return day;
        Errors.Add(new(field, T["cases.error.day"]));
        return null;
    }
}
