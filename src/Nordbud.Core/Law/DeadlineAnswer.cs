using Nordbud.Core.Values;

namespace Nordbud.Core.Law;

/// <summary>The end of a period, how it was found and what to watch.</summary>
/// <param name="LastDay">
/// Forward: the day at whose end (24:00) the period is over. Backward: the last day on which the act is in time.
/// </param>
/// <param name="EarliestNextAct">
/// Forward: the first moment after the period. Backward: the moment at which the protected period begins.
/// </param>
/// <param name="FirstCountedDay">The first day that is counted; the day of the event never is.</param>
/// <param name="Passed">The holidays within the period or rolled over.</param>
/// <param name="Source">The rule by which it was counted.</param>
/// <param name="Warnings">What to watch.</param>
public sealed record DeadlineAnswer(
    DateOnly LastDay, DateTimeOffset EarliestNextAct, DateOnly FirstCountedDay, IReadOnlyList<Holiday> Passed,
    Source Source, IReadOnlyList<Message> Warnings);
