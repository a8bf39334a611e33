using Nordbud.Core.People;

namespace Nordbud.Core.Cases.Experience;

/// <summary>What is passed on from a case that came to its end.</summary>
public abstract record ExperienceCommand : CaseCommand
{
    /// <summary>Longest text, in characters.</summary>
    public const int LongestText = 8000;
}

/// <summary>Say what came of the case; a later answer takes the place of an earlier one.</summary>
public sealed record GiveExperience(NeedOutcome Outcome) : ExperienceCommand
{
    /// <summary>Whether the model would be chosen again; null where nobody says.</summary>
    public bool? Again { get; init; }
    /// <summary>What was learned, for the own authority; null where nothing is written.</summary>
    public Kept? Learned { get; init; }
    public override string Subject => "experience";
    public override Permission Needs => Permission.RunCase;
    public override IEnumerable<Kept> Brings => Learned is null ? [] : [Learned];
}

/// <summary>Release a lesson, written for the public, to the library; a later one takes the place of an earlier one.</summary>
/// <param name="Text">What others are to know.</param>
/// <param name="Names">The names of suppliers that the case keeps as texts, <see cref="SupplierNames.Refs"/>: none of them may stand in the lesson.</param>
public sealed record ReleaseLesson(Kept Text, IReadOnlyCollection<string> Names) : ExperienceCommand
{
    public override string Subject => "experience/lesson";
    public override Permission Needs => Permission.Publish;
    public override IEnumerable<Kept> Brings => [Text];
}

/// <summary>Take the lesson back from the library.</summary>
public sealed record WithdrawLesson : ExperienceCommand
{
    public override string Subject => "experience/lesson";
    public override Permission Needs => Permission.Publish;
}
