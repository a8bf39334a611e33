using Nordbud.Core.People;

namespace Nordbud.Core.Cases;

/// <summary>Who may see what of one event type.</summary>
public sealed record Declaration
{
    /// <summary>Who may know that it happened, and when.</summary>
    public required Audience Existence { get; init; }
    /// <summary>Who may know who did it.</summary>
    public required Audience Actor { get; init; }
    /// <summary>Who may read what the entry itself says.</summary>
    public required Audience Content { get; init; }
    /// <summary>Who may read the kept texts and files that it names; the public only what was written for it.</summary>
    public required Audience Texts { get; init; }

    /// <summary>Those who lead the case and its dialogue.</summary>
    public static readonly Audience Leading = Audience.Of(Role.Owner, Role.ProcurementOfficer, Role.DecisionMaker, Role.Facilitator);

    /// <summary>Those who arrange what end users take part in.</summary>
    public static readonly Audience WithUsers = Audience.Of(Role.Owner, Role.ProcurementOfficer, Role.EndUserRepresentative);

    /// <summary>Known inside the case and nowhere else.</summary>
    public static readonly Declaration Inside = new()
    {
        Existence = Audience.Inside,
        Actor = Audience.Inside,
        Content = Audience.Inside,
        Texts = Audience.Inside,
    };

    /// <summary>Known inside; that it happened and what it says is public with a part of the case, who did it never.</summary>
    public static Declaration PublicWith(Publication.PublicPart part) => Inside with
    {
        Existence = Audience.Inside.AndPublicWith(part),
        Content = Audience.Inside.AndPublicWith(part),
    };

    /// <summary>As <see cref="PublicWith"/>, and its texts too: they were written for everybody.</summary>
    public static Declaration PublishedWith(Publication.PublicPart part) =>
        PublicWith(part) with { Texts = Audience.Inside.AndPublicWith(part) };

    /// <summary>Known inside; its texts only to those who lead, and to who wrote them.</summary>
    public static readonly Declaration ForTheLeading = Inside with { Texts = Leading.AndDoer() };

    /// <summary>Known to who did it and to nobody else: it names what others may have no part in.</summary>
    public static readonly Declaration ForTheDoer = new()
    {
        Existence = Audience.Nobody.AndDoer(),
        Actor = Audience.Nobody.AndDoer(),
        Content = Audience.Nobody.AndDoer(),
        Texts = Audience.Nobody.AndDoer(),
    };

    /// <summary>Known inside; its texts are those of suppliers, for those who declared interests and confidentiality.</summary>
    public static readonly Declaration OfSuppliers = Inside with { Texts = Audience.Inside.OnceSworn() };

    /// <summary>Known inside; what was agreed with one partner and what it reached, for those who declared interests and confidentiality.</summary>
    public static readonly Declaration OfPartners = OfSuppliers with { Content = Audience.Inside.OnceSworn() };

    /// <summary>What the viewer may see. Nothing is seen of what may not be known to exist.</summary>
    public Sight For(Entry entry, Case state, Viewer viewer, IReadOnlySet<Publication.PublicPart> open) =>
        Existence.Has(entry, state, viewer, open)
            ? new(true, Actor.Has(entry, state, viewer, open), Content.Has(entry, state, viewer, open), Texts.Has(entry, state, viewer, open))
            : Sight.None;
}
