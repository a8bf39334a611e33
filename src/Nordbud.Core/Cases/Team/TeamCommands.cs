using Nordbud.Core.People;

namespace Nordbud.Core.Cases.Team;

/// <summary>Give a person a role.</summary>
public sealed record GiveRole(PersonId Person, Role Role) : CaseCommand
{
    /// <summary>Longest authorisation, in characters.</summary>
    public const int LongestAuthorisation = 100;

    /// <summary>For a decision-maker: the delegation number or the board's minute.</summary>
    public string? Authorisation { get; init; }
    public override string Subject => $"team/{Person}";
    public override Permission Needs => Permission.ManageTeam;
}

/// <summary>Take a role from a person.</summary>
public sealed record TakeRole(PersonId Person, Role Role) : CaseCommand
{
    public override string Subject => $"team/{Person}";
    public override Permission Needs => Permission.ManageTeam;
}
