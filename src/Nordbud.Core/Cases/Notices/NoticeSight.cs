namespace Nordbud.Core.Cases.Notices;

/// <summary>When a notice is shown to everybody.</summary>
public static class NoticeSight
{
    /// <summary>A notice is public by nature, but nowhere before it was published where it was sent (Directive 2014/24/EU Art. 52(1)).</summary>
    public static Declaration OncePublished(Declaration declared)
    {
        ArgumentNullException.ThrowIfNull(declared);
        return declared with { Existence = Once(declared.Existence), Content = Once(declared.Content), Texts = Once(declared.Texts) };
    }

    private static Audience Once(Audience audience) => audience.When((entry, _) => entry.Event is NoticeStated { Published: not null }, [.. Audience.InsideRoles]);
}
