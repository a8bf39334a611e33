using Nordbud.Core.Law;
using Nordbud.Core.Values;

namespace Nordbud.Core.Planning;

/// <summary>One dated step of a plan.</summary>
public sealed record PlanStep
{
    /// <summary>Kebab case and stable; its name is the text <c>plan.step.{Id}</c>.</summary>
    public required string Id { get; init; }
    /// <summary>What the step rests on.</summary>
    public required StepKind Kind { get; init; }
    /// <summary>The gate of the procurement's course (<c>G0</c> to <c>G13</c>, <c>P1</c> to <c>P3</c>), or null.</summary>
    public required string? Gate { get; init; }
    /// <summary>First day.</summary>
    public required DateOnly From { get; init; }
    /// <summary>Last day, included; a statutory period ends at its midnight.</summary>
    public required DateOnly To { get; init; }
    /// <summary>Working days of work and gates; calendar days of a statutory period, before it is moved to a working day.</summary>
    public required int Days { get; init; }
    /// <summary>Where the period or the duty is written, or null.</summary>
    public required Source? Source { get; init; }
    /// <summary>True where the days are assumed and the buyer can change them freely.</summary>
    public required bool Assumption { get; init; }
    /// <summary>True where the step runs beside the course: <see cref="To"/> is the latest day and delays nothing.</summary>
    public required bool Parallel { get; init; }
    /// <summary>What a reader should know of the step's days.</summary>
    public required IReadOnlyList<Message> Notes { get; init; }
}
