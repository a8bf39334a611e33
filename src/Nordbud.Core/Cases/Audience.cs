using Nordbud.Core.People;

namespace Nordbud.Core.Cases;

/// <summary>Who may see one side of an event: the roles, the public by way of a part of the case, and from when.</summary>
public sealed record Audience
{
    /// <summary>Every role but the supplier's, who sees no more than the public.</summary>
    public static readonly IReadOnlyList<Role> InsideRoles = [.. Enum.GetValues<Role>().Where(role => role != Role.SupplierUser)];

    /// <summary>Everybody inside, and never the public.</summary>
    public static readonly Audience Inside = new(InsideRoles);

    /// <summary>Nobody at all.</summary>
    public static readonly Audience Nobody = new([]);

    private Audience(IReadOnlyCollection<Role> roles) => Roles = roles;

    /// <summary>The roles that see it.</summary>
    public IReadOnlyCollection<Role> Roles { get; private init; }

    /// <summary>The part of the case with which it becomes public, or null where it never does.</summary>
    public Publication.PublicPart? Part { get; private init; }

    /// <summary>The phase before which only <see cref="Earlier"/> see it.</summary>
    public Phase From { get; private init; }

    /// <summary>The roles that see it before <see cref="From"/> or while it is not unlocked.</summary>
    public IReadOnlyCollection<Role> Earlier { get; private init; } = [];

    /// <summary>What has to have happened in the case beside the phase; null where nothing has to.</summary>
    public Func<Entry, Case, bool>? Unlocked { get; private init; }

    /// <summary>Whether only those who declared interests and confidentiality, and need not stay away, belong to it.</summary>
    public bool Sworn { get; private init; }

    /// <summary>Whether who did it sees it always.</summary>
    public bool Doer { get; private init; }

    /// <summary>These roles and nobody else.</summary>
    public static Audience Of(params IReadOnlyCollection<Role> roles) => new(roles);

    /// <summary>And the public, as soon as the part is public.</summary>
    public Audience AndPublicWith(Publication.PublicPart part) => this with { Part = part };

    /// <summary>Only those of them who declared interests and confidentiality (Directive 2014/24/EU Arts 21 and 24).</summary>
    public Audience OnceSworn() => this with { Sworn = true };

    /// <summary>And who did it.</summary>
    public Audience AndDoer() => this with { Doer = true };

    /// <summary>Only from a phase on; before it only these roles.</summary>
    public Audience FromPhase(Phase phase, params IReadOnlyCollection<Role> earlier) => this with { From = phase, Earlier = earlier };

    /// <summary>Only when something has happened, e.g. a score is locked; before that only these roles.</summary>
    public Audience When(Func<Entry, Case, bool> unlocked, params IReadOnlyCollection<Role> earlier) =>
        this with { Unlocked = unlocked, Earlier = earlier };

    /// <summary>Whether the viewer belongs to it as the case stands, where these parts are public.</summary>
    internal bool Has(Entry entry, Case state, Viewer viewer, IReadOnlySet<Publication.PublicPart> open)
    {
        if (Doer && viewer.Person is { } person && entry.Actor == person && viewer.Roles.Any(InsideRoles.Contains))
            return true;
        var due = state.Phase >= From && (Unlocked is null || Unlocked(entry, state));
        var inside = viewer.Roles.Any((due ? Roles : Earlier).Contains) && (!Sworn || state.Group.MaySeeSuppliers(viewer.Person));
        return inside || due && Part is { } part && open.Contains(part);
    }
}
