using Nordbud.Core.People;

namespace Nordbud.Core.Cases.Course;

/// <summary>A contender as it stands.</summary>
/// <param name="Joined">As it came in.</param>
public sealed record Contender(ContenderJoined Joined)
{
    public ContenderId Id => Joined.Contender;

    /// <summary>Who took it in; null where the program did.</summary>
    public PersonId? By { get; init; }

    /// <summary>Whether its name is known only to those who handle entries: it came in without one, and names have not been made known since (Art. 82).</summary>
    public bool Sealed { get; init; }

    /// <summary>How it went out, or null while it is in.</summary>
    public ContenderLeft? Left { get; init; }
}
