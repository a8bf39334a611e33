using System.Collections.Immutable;

namespace Nordbud.Core.Planning;

/// <summary>The course of an instrument: its steps in order, and what the buyer has at its end.</summary>
internal sealed record Course(Outcome Outcome, ImmutableArray<CourseStep> Steps);
