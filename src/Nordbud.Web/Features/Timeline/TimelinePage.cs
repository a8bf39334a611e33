using Nordbud.Core.Cases;
using Nordbud.Core.Cases.Publication;
using Nordbud.Core.Law;

namespace Nordbud.Web.Features.Timeline;

/// <summary>One page of a timeline, the newest first.</summary>
/// <param name="Shown">What is on the page.</param>
/// <param name="Found">How many entries the filter leaves.</param>
/// <param name="Page">Which page, from 1.</param>
/// <param name="Pages">How many pages there are, at least 1.</param>
public sealed record TimelinePage(IReadOnlyList<Happening> Shown, int Found, int Page, int Pages)
{
    /// <summary>
    /// What the viewer sees of a case by a filter. Sentences are made only for what is shown, unless a text is looked
    /// for; a filter never finds by what the viewer may not see.
    /// </summary>
    /// <param name="state">The case as it stands.</param>
    /// <param name="entries">Its entries, the first first.</param>
    /// <param name="viewer">Who looks.</param>
    /// <param name="open">The parts that are public.</param>
    /// <param name="filter">What is wanted.</param>
    /// <param name="happenings">Says what happened.</param>
    /// <param name="day">The day of a moment where the reader is.</param>
    public static TimelinePage Of(Case state, IReadOnlyList<Entry> entries, Viewer viewer, IReadOnlySet<PublicPart> open,
        TimelineFilter filter, Happenings happenings, Func<DateTimeOffset, DateOnly> day)
    {
        ArgumentNullException.ThrowIfNull(entries);
        ArgumentNullException.ThrowIfNull(filter);
        ArgumentNullException.ThrowIfNull(happenings);
        ArgumentNullException.ThrowIfNull(day);
        var wanted = new List<(Entry Entry, Sight Sight)>();
        for (var at = entries.Count - 1; at >= 0; at--)
        {
            var entry = entries[at];
            var sight = Visibility.Of(entry, state, viewer, open);
            if (sight.Existence && Wants(filter, entry, sight, day) && Says(filter.Text, entry, sight, happenings))
                wanted.Add((entry, sight));
        }
        var pages = Math.Max(1, (wanted.Count + TimelineFilter.PageSize - 1) / TimelineFilter.PageSize);
        var page = Math.Clamp(filter.Page, 1, pages);
        return new([.. wanted.Skip((page - 1) * TimelineFilter.PageSize).Take(TimelineFilter.PageSize)
            .Select(one => happenings.Tell(one.Entry, one.Sight))], wanted.Count, page, pages);
    }

    /// <summary>The days of a country, on which its people filter and read.</summary>
    public static Func<DateTimeOffset, DateOnly> DayIn(DayCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        return moment => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, calendar.TimeZone).DateTime);
    }

    private static bool Wants(TimelineFilter filter, Entry entry, Sight sight, Func<DateTimeOffset, DateOnly> day) =>
        (filter.Kind is null || sight.Content && Happenings.KindOf(entry.Event) == filter.Kind)
        && (filter.Person is null || sight.Actor && entry.Actor?.Value == filter.Person)
        && (filter.From is null || day(entry.At) >= filter.From)
        && (filter.To is null || day(entry.At) <= filter.To);

    private static bool Says(string? text, Entry entry, Sight sight, Happenings happenings)
    {
        if (string.IsNullOrWhiteSpace(text))
            return true;
        var told = happenings.Tell(entry, sight);
        return told.Notes.Select(note => note.Text).Prepend(told.Sentence)
            .Any(said => said?.Contains(text.Trim(), StringComparison.CurrentCultureIgnoreCase) is true);
    }
}
