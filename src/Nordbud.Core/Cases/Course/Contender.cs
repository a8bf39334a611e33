namespace Nordbud.Core.Cases.Course;

/// <summary>A contender as it stands.</summary>
/// <param name="Joined">As it came in.</param>
public sealed record Contender(ContenderJoined Joined)
{
    public ContenderId Id => Joined.Contender;

    /// <summary>How it went out, or null while it is in.</summary>
    public ContenderLeft? Left { get; init; }
}
