namespace Nordbud.Core.Cases.Experience;

/// <summary>What is passed on from the case.</summary>
public sealed record ExperiencePart
{
    /// <summary>What was said to have come of it, or null.</summary>
    public ExperienceGiven? Given { get; init; }
    /// <summary>The lesson that is released, or null.</summary>
    public LessonReleased? Lesson { get; init; }
    /// <summary>When it last came to an end: of a contract, of the track or of the case; null where it never did.</summary>
    public DateOnly? EndedOn { get; init; }
}
