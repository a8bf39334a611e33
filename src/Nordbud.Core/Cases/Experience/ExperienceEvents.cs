namespace Nordbud.Core.Cases.Experience;

/// <summary>What is passed on from a case that came to its end.</summary>
public abstract record ExperienceEvent : CaseEvent;

/// <summary>It was said what came of the case.</summary>
public sealed record ExperienceGiven : ExperienceEvent
{
    public override string Subject => "experience";
    public required NeedOutcome Outcome { get; init; }
    /// <summary>Whether the model would be chosen again; null where nobody says.</summary>
    public bool? Again { get; init; }
    /// <summary>What was learned, for the own authority.</summary>
    public KeptRef? Learned { get; init; }
    protected override IEnumerable<KeptRef> Names() => Learned is null ? [] : [Learned];
}

/// <summary>An officer released a lesson, written for the public, to the library.</summary>
public sealed record LessonReleased : ExperienceEvent
{
    public override string Subject => "experience/lesson";
    public required KeptRef Text { get; init; }
    protected override IEnumerable<KeptRef> Names() => [Text];
}

/// <summary>An officer took the lesson back from the library.</summary>
public sealed record LessonWithdrawn : ExperienceEvent
{
    public override string Subject => "experience/lesson";
}
