using Nordbud.Core.People;

namespace Nordbud.Core.Cases.Access;

/// <summary>
/// Somebody was denied something in the case: infringements of the rules of access can be told (Directive 2014/24/EU
/// Annex IV(g)). Attempts that repeat within an hour are summed up.
/// </summary>
public sealed record AccessDenied : CaseEvent
{
    public override string Subject => "access";
    /// <summary>Who tried; null for somebody not signed in, and for several summed up together.</summary>
    public PersonId? Person { get; init; }
    /// <summary>What was asked for; null for several summed up together.</summary>
    public Permission? Asked { get; init; }
    /// <summary>How many attempts.</summary>
    public required long Attempts { get; init; }
    /// <summary>The hour in which they were made began at this moment.</summary>
    public required DateTimeOffset Hour { get; init; }
}
