using Nordbud.Core.Law;

namespace Nordbud.Core.Planning;

/// <summary>
/// One row of a course. How long it takes stands elsewhere: statutory days in the law book under <see cref="Period"/>,
/// working days in <see cref="WorkingTimes"/> under <see cref="Id"/>.
/// </summary>
internal sealed record CourseStep(string Id, StepKind Kind)
{
    /// <summary>The gate of the procurement's course that this row is (G0 to G13), or null.</summary>
    public string? Gate { get; init; }
    /// <summary>The id of the period in the law book, without the ending for national or light rules.</summary>
    public string? Period { get; init; }
    /// <summary>What holds where the law book has no such period.</summary>
    public Absence Absent { get; init; }
    /// <summary>Where the row is written for procedures under the full directive, or null.</summary>
    public Source? Basis { get; init; }
    /// <summary>The row applies only in these situations; null means always.</summary>
    public Func<Situation, bool>? When { get; init; }
    /// <summary>Runs beside the course and delays nothing.</summary>
    public bool Parallel { get; init; }
    /// <summary>The day that the course works towards: the contract, or what stands in for it.</summary>
    public bool Goal { get; init; }
}

/// <summary>What it means that the law book holds no period for a row.</summary>
internal enum Absence
{
    /// <summary>The directive sets a minimum, so under it the value is missing; elsewhere a reasonable time is owed.</summary>
    Unknown,
    /// <summary>No minimum is set; an adequate time is owed, and assumed.</summary>
    Reasonable,
    /// <summary>The period does not apply, and the row falls away.</summary>
    NotRequired,
}
