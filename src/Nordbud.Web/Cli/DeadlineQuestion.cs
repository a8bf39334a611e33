using Nordbud.Core.Law;
using Nordbud.Core.Values;

namespace Nordbud.Web.Cli;

/// <summary>A period to count.</summary>
public sealed record DeadlineQuestion(Country Country, DateOnly From, int Days, bool Backward, bool WorkingDays)
{
    /// <summary>The answer by the calendar of a law book.</summary>
    public DeadlineAnswer Answer(LawBook law)
    {
        ArgumentNullException.ThrowIfNull(law);
        return Backward
            ? Deadline.Backward(law.Calendar(Country), From, Days, WorkingDays)
            : Deadline.Forward(law.Calendar(Country), From, Days, WorkingDays);
    }
}
