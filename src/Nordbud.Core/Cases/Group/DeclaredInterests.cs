namespace Nordbud.Core.Cases.Group;

/// <summary>What somebody declared of interests and confidentiality, and what was done about it.</summary>
/// <param name="Conflict">Whether a conflict of interest was declared, now or before.</param>
/// <param name="At">The place of the declaration in the case.</param>
/// <param name="Late">Whether a contact with suppliers had taken place before it.</param>
public sealed record DeclaredInterests(bool Conflict, long At, bool Late)
{
    /// <summary>What was done about the conflict, or null as long as nothing was.</summary>
    public ConflictMeasure? Measure { get; init; }

    /// <summary>Whether a conflict waits for somebody to handle it.</summary>
    public bool Unhandled => Conflict && Measure is null;

    /// <summary>Whether material of suppliers may be seen.</summary>
    public bool Opens => !Conflict || Measure is ConflictMeasure.Accept;
}
