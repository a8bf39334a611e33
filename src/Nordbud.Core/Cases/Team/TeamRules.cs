using Nordbud.Core.People;

namespace Nordbud.Core.Cases.Team;

/// <summary>Gives and takes roles. A case always has an owner, and who decides has an authorisation.</summary>
internal static class TeamRules
{
    public static Outcome Decide(Case state, CaseCommand command) => command switch
    {
        GiveRole { Role: Role.DecisionMaker } give when string.IsNullOrWhiteSpace(give.Authorisation) =>
            new Outcome.Refused(new Problem("authorisation-missing", "authorisation")),
        GiveRole give when give.Authorisation?.Length > GiveRole.LongestAuthorisation =>
            new Outcome.Refused(new Problem("too-long", "authorisation", null, ("most", GiveRole.LongestAuthorisation))),
        GiveRole give when state.RolesOf(give.Person).Contains(give.Role) && give.Role != Role.DecisionMaker => new Outcome.Accepted(),
        GiveRole give => new Outcome.Accepted(new RoleGiven
        {
            Person = give.Person,
            Role = give.Role,
            Authorisation = give.Role is Role.DecisionMaker ? give.Authorisation!.Trim() : null,
        }),
        TakeRole take when !state.RolesOf(take.Person).Contains(take.Role) => new Outcome.Accepted(),
        TakeRole { Role: Role.Owner } when state.Team.Values.Count(member => member.Roles.Contains(Role.Owner)) == 1 =>
            new Outcome.Refused(new Problem("last-owner", "role")),
        TakeRole take => new Outcome.Accepted(new RoleTaken { Person = take.Person, Role = take.Role }),
        _ => throw new ArgumentOutOfRangeException(nameof(command)),
    };

    public static Case Evolve(Case state, TeamEvent happened)
    {
        var member = state.Team.GetValueOrDefault(happened.Person) ?? new Member(happened.Person, []);
        member = happened switch
        {
            RoleGiven { Role: Role.DecisionMaker } given =>
                member with { Roles = member.Roles.Add(given.Role), Authorisation = given.Authorisation },
            RoleGiven given => member with { Roles = member.Roles.Add(given.Role) },
            RoleTaken { Role: Role.DecisionMaker } taken =>
                member with { Roles = member.Roles.Remove(taken.Role), Authorisation = null },
            RoleTaken taken => member with { Roles = member.Roles.Remove(taken.Role) },
            _ => member,
        };
        return state with
        {
            Team = member.Roles.IsEmpty ? state.Team.Remove(member.Person) : state.Team.SetItem(member.Person, member),
        };
    }
}
