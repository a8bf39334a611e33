using Nordbud.Core.Law;
using Nordbud.Core.Values;

namespace Nordbud.Core.Planning;

/// <summary>A row of a course with its days and where they come from; dates follow from a start.</summary>
/// <param name="Row">The row.</param>
/// <param name="Kind">Statutory where the law book gave the days; a row without them is assumed work.</param>
/// <param name="Days">Calendar days of a statutory period, working days otherwise.</param>
/// <param name="InWorkingDays">True for a statutory period that the law sets in working days.</param>
/// <param name="Source">Where the days or the duty are written.</param>
/// <param name="Notes">What to know of the days.</param>
internal sealed record TimedStep(
    CourseStep Row, StepKind Kind, int Days, bool InWorkingDays, Source? Source, IReadOnlyList<Message> Notes);
