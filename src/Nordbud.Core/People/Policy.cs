using System.Collections.Frozen;

namespace Nordbud.Core.People;

/// <summary>
/// The one table of who may do what. What it does not allow is denied. A page asks it before it opens, a command before
/// it is decided.
/// </summary>
public static class Policy
{
    private static readonly Role[] Everyone = Enum.GetValues<Role>();
    private static readonly Role[] Inside = [.. Everyone.Except([Role.SupplierUser])];
    private static readonly Role[] Leading = [Role.Owner, Role.ProcurementOfficer];

    private static readonly FrozenDictionary<Permission, Grant> Table = new Dictionary<Permission, Grant>
    {
        [Permission.UsePublicPages] = new(Standing.Nobody, Everyone),
        [Permission.UseAccount] = new(Standing.SignedIn, []),
        [Permission.OpenCase] = new(Standing.AuthorityMember, []),
        [Permission.ReadCase] = new(null, Inside),
        [Permission.PlanCase] = new(null, Leading),
        [Permission.Decide] = new(null, [Role.DecisionMaker]),
        [Permission.RunCase] = new(null, Leading),
        [Permission.ManageTeam] = new(null, [Role.Owner]),
        [Permission.Contribute] = new(null, [.. Inside.Except([Role.Observer])]),
        [Permission.Publish] = new(null, [Role.ProcurementOfficer]),
        [Permission.RunDialogue] = new(null, [.. Leading, Role.Facilitator]),
        [Permission.RunUsers] = new(null, [.. Leading, Role.EndUserRepresentative]),
        [Permission.Score] = new(null, [Role.Evaluator]),
        [Permission.Judge] = new(null, [Role.Jury]),
        [Permission.LeadScoring] = new(null, [Role.Chair]),
        [Permission.ExportCase] = new(null, [.. Leading, Role.Observer]),
        [Permission.Erase] = new(null, [Role.Owner]),
        [Permission.ManageAuthority] = new(Standing.AuthorityAdministrator, []),
        [Permission.Administer] = new(Standing.Administrator, []),
    }.ToFrozenDictionary();

    /// <summary>Whether somebody of this standing with these roles in the case has the permission.</summary>
    public static bool Allows(Permission permission, Standing standing, IReadOnlyCollection<Role> roles) =>
        Table.TryGetValue(permission, out var grant)
        && (grant.From is { } least && standing >= least || roles.Any(grant.Roles.Contains));

    /// <summary>The roles in a case that have a permission.</summary>
    public static IReadOnlyList<Role> RolesWith(Permission permission) => Table[permission].Roles;

    /// <summary>The least standing that has a permission whatever the role, or null where only a role gives it.</summary>
    public static Standing? StandingWith(Permission permission) => Table[permission].From;

    private sealed record Grant(Standing? From, Role[] Roles);
}
