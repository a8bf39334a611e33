namespace Nordbud.Core.Cases.Notices;

/// <summary>When a notice is shown to everybody.</summary>
public static class NoticeSight
{
    /// <summary>
    /// A notice is public by nature, but nowhere before it was published where it was sent (Directive 2014/24/EU Art. 52(1)).
    /// What counts is what is said of it now: an entry that was corrected or taken back makes nothing public.
    /// </summary>
    public static Declaration OncePublished(Declaration declared) =>
        When(declared, (entry, state) => Of(entry, state) is { TakenBack: null, Stated.Published: not null });

    /// <summary>That there is no such notice is told to the public only where it had been told that there was one.</summary>
    public static Declaration WherePublished(Declaration declared) =>
        When(declared, (entry, state) => Of(entry, state) is { Stated.Published: not null });

    private static Notice? Of(Entry entry, Case state) => entry.Event is NoticeEvent of ? state.Notices.Find(of.Notice) : null;

    private static Declaration When(Declaration declared, Func<Entry, Case, bool> published)
    {
        ArgumentNullException.ThrowIfNull(declared);
        return declared with { Existence = Once(declared.Existence), Content = Once(declared.Content), Texts = Once(declared.Texts) };

        Audience Once(Audience audience) => audience.When(published, [.. Audience.InsideRoles]);
    }
}
