using Nordbud.Core.People;

namespace Nordbud.Core.Cases.Team;

/// <summary>Who is what in the case.</summary>
public abstract record TeamEvent : CaseEvent
{
    public override string Subject => $"team/{Person}";
    public required PersonId Person { get; init; }
    public required Role Role { get; init; }
}

/// <summary>A person was given a role.</summary>
public sealed record RoleGiven : TeamEvent
{
    /// <summary>For a decision-maker: the delegation number or the board's minute.</summary>
    public string? Authorisation { get; init; }
}

/// <summary>A role was taken from a person.</summary>
public sealed record RoleTaken : TeamEvent;
