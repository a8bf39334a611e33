using Nordbud.Core.Law;
using Nordbud.Core.Values;

namespace Nordbud.Core.Cases.Admissions;

/// <summary>A request to be admitted as it stands.</summary>
/// <param name="Requested">As it came in.</param>
public sealed record Admission(AdmissionRequested Requested)
{
    public AdmissionId Id => Requested.Admission;
    /// <summary>Why the longer time was taken, or null.</summary>
    public AdmissionExtended? Extended { get; init; }
    /// <summary>What was decided, or null while it is open.</summary>
    public AdmissionDecided? Decided { get; init; }

    /// <summary>Whether the supplier is in.</summary>
    public bool Admitted => Decided is { Admitted: true };

    /// <summary>The period within which it has to be decided, in working days, Art. 34(5); null where none is known.</summary>
    public LawValue<PeriodRule>? Period(LawBook law, Country country)
    {
        ArgumentNullException.ThrowIfNull(law);
        return law.Period(country, Extended is null ? "dps.admission" : "dps.admission.justified", Requested.On);
    }

    /// <summary>The last day for the decision; null where no period is known.</summary>
    public DateOnly? LastDay(LawBook law, Country country)
    {
        ArgumentNullException.ThrowIfNull(law);
        return Period(law, country)?.Value is { } rule ? Deadline.Forward(law.Calendar(country), Requested.On, rule.Days, rule.WorkingDays).LastDay : null;
    }

    /// <summary>Whether it was decided too late, or is open too long on a day.</summary>
    public bool Late(LawBook law, Country country, DateOnly today) => (Decided?.On ?? today) > LastDay(law, country);
}
