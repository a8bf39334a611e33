using Nordbud.Adapters.Store.Cases;
using Nordbud.Core.Cases;
using Nordbud.Core.People;

namespace Nordbud.Web.Ui.Access;

/// <summary>Who comes with this request and to which case; filled in by the gate before a page runs.</summary>
public sealed class Visit
{
    /// <summary>The person signed in, or null.</summary>
    public PersonId? Person { get; set; }

    /// <summary>The standing at the authority of the case or page, else in the installation.</summary>
    public Standing Standing { get; set; }

    /// <summary>The case that the address names, or null.</summary>
    public CaseFile? Case { get; set; }

    /// <summary>What the gate denied, for the page that says so.</summary>
    public Permission? Denied { get; set; }

    public IReadOnlyCollection<Role> Roles => Case?.State.RolesOf(Person) ?? [];

    /// <summary>Who looks, for <see cref="Visibility"/>.</summary>
    public Viewer Viewer => new(Person, Standing, Roles);

    /// <summary>Who acts, for the desk.</summary>
    public Doer Doer => new(Person, Standing);

    public bool May(Permission permission) => Policy.Allows(permission, Standing, Roles);
}
