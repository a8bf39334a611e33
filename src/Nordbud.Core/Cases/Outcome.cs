namespace Nordbud.Core.Cases;

/// <summary>What comes of a command: events, or the rules that it breaks.</summary>
public abstract record Outcome
{
    private Outcome()
    {
    }

    /// <summary>Allowed, and this follows.</summary>
    public sealed record Accepted(params IReadOnlyList<CaseEvent> Events) : Outcome;

    /// <summary>Refused, for these reasons.</summary>
    public sealed record Refused(params IReadOnlyList<Problem> Problems) : Outcome;
}
