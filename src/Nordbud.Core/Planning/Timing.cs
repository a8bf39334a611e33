using Nordbud.Core.Advice;
using Nordbud.Core.Law;
using Nordbud.Core.Values;

namespace Nordbud.Core.Planning;

/// <summary>Gives each row of a course its days: from the law book, from the assumptions, or from the buyer's wish.</summary>
internal sealed class Timing(Situation situation, PlanOptions options)
{
    private readonly List<TimedStep> steps = [];
    private readonly List<Message> warnings = [];
    private readonly List<FieldProblem> problems = [];
    private readonly PeriodCircumstances circumstances = Circumstances(situation.Facts, options);

    public IReadOnlyList<TimedStep> Steps => steps;
    public List<Message> Warnings => warnings;
    public IReadOnlyList<FieldProblem> Problems => problems;

    /// <summary>The circumstances that shortened a period of this course.</summary>
    public PeriodCircumstances Used { get; private set; }

    public static Timing Of(Course course, Situation situation, PlanOptions options, bool strict)
    {
        var timing = new Timing(situation, options);
        foreach (var row in course.Steps)
            if (row.When is null || row.When(situation))
                timing.Add(row, strict);
        if (strict)
            timing.CheckNames(course);
        return timing;
    }

    private static PeriodCircumstances Circumstances(Facts facts, PlanOptions options) =>
        PeriodCircumstances.Electronic
        | (facts.PriorInformationNotice is true ? PeriodCircumstances.PriorInformationNotice : 0)
        | (facts.Urgent is true ? PeriodCircumstances.Urgent : 0)
        | (options.Agreed ? PeriodCircumstances.Agreed : 0);

    private void Add(CourseStep row, bool strict)
    {
        switch (row.Kind)
        {
            case StepKind.Gate:
                steps.Add(new(row, StepKind.Gate, 1, false, Basis(row), []));
                break;
            case StepKind.Working:
                AddWork(row, Basis(row), null);
                break;
            case StepKind.Statutory when LawFor(row) is { } law:
                AddStatutory(row, law, strict);
                break;
            case StepKind.Statutory when row.Absent is not Absence.NotRequired:
                var source = ReasonableTime.In(situation) ?? Basis(row);
                AddWork(row, source, situation.Band is Band.Eu && row.Absent is Absence.Unknown
                    ? new Message("plan.note.unknown-period")
                    : new Message("plan.note.reasonable-time"));
                break;
            default:
                if (row.Id is "standstill" && situation.Band is not Band.None)
                    warnings.Add(new Message("plan.warning.no-standstill"));
                break;
        }
    }

    private void AddWork(CourseStep row, Source? source, Message? note)
    {
        var usual = WorkingTimes.Of(row.Id, situation.Model);
        if (!options.Days.TryGetValue(row.Id, out var days))
            days = usual;
        if (days > 0)
            steps.Add(new(row, StepKind.Working, days, false, source, note is null ? [] : [note]));
        else if (usual > 0)
            warnings.Add(new Message("plan.warning.left-out", ("step", new Message($"plan.step.{row.Id}"))));
    }

    private void AddStatutory(CourseStep row, LawValue<PeriodRule> law, bool strict)
    {
        var (least, used) = law.Value.Shortest(circumstances);
        var days = least;
        var notes = new List<Message>(2);
        if (!row.Parallel && options.Days.TryGetValue(row.Id, out var wished))
        {
            if (wished < least && strict)
                problems.Add(new($"--days {row.Id}", "below-minimum", $"{wished}", $"{least}-{PlanOptions.MostDays}"));
            days = Math.Max(least, wished);
        }
        if (days > least)
            notes.Add(new Message("plan.note.longer", ("minimum", least)));
        else if (used is not null)
            Shortened(law.Value.Days, used, notes);
        if (law.Verified is Verification.Unverified)
            notes.Add(new Message("plan.note.unverified"));
        if (law.Local)
            notes.Add(new Message("plan.note.local"));
        steps.Add(new(row, StepKind.Statutory, days, law.Value.WorkingDays, used?.Source ?? law.Source, notes));
    }

    private void Shortened(int from, PeriodReduction used, List<Message> notes)
    {
        Used |= used.When;
        var key = (used.When & ~PeriodCircumstances.Electronic) switch
        {
            PeriodCircumstances.None => "plan.note.electronic",
            PeriodCircumstances.PriorInformationNotice => "plan.note.prior-information-notice",
            PeriodCircumstances.Urgent => "plan.note.urgent",
            _ => "plan.note.agreed",
        };
        notes.Add(new Message(key, ("from", from), ("to", used.Days)));
    }

    private LawValue<PeriodRule>? LawFor(CourseStep row)
    {
        var id = row.Period is null || NoStandstill(row) ? null : PeriodIn(BandOf(row), row.Period);
        return id is null ? null : situation.Law.Period(situation.Facts.Country, id, situation.Facts.Date);
    }

    /// <summary>Below the EU threshold a country may let social services stand still as above it (FI, act 1397/2016 s. 129).</summary>
    private Band BandOf(CourseStep row) => row.Period is "standstill" && situation.Band is Band.National
        && (situation.Facts.Subject is Subject.SocialServices
            || situation.Facts is { Subject: Subject.Mixed, MainPart: Subject.SocialServices })
        && situation.Law.Rule(situation.Facts.Country, "standstill.applies-light-national", situation.Facts.Date)?.Value is true
            ? Band.Light
            : situation.Band;

    /// <summary>The law says in so many words that these contracts need no standstill.</summary>
    private bool NoStandstill(CourseStep row)
    {
        var rule = (row.Period, BandOf(row)) switch
        {
            ("standstill", Band.National) => "standstill.applies-national",
            ("standstill", Band.Light) => "standstill.applies-light",
            _ => null,
        };
        return rule is not null && situation.Law.Rule(situation.Facts.Country, rule, situation.Facts.Date)?.Value is false;
    }

    /// <summary>National and light rules have ids of their own; notices about a direct award are the same everywhere.</summary>
    private static string? PeriodIn(Band band, string period) => (band, period) switch
    {
        (_, "award-notice.direct") => period,
        (Band.None, _) => null,
        (_, "veat") or (Band.Eu, _) => period,
        (Band.National, _) => period + ".national",
        _ => period + ".light",
    };

    /// <summary>The rows cite the directive, which binds only purchases that it covers in full.</summary>
    private Source? Basis(CourseStep row) => situation.Band is Band.Eu ? row.Basis : null;

    private void CheckNames(Course course)
    {
        foreach (var (id, days) in options.Days)
        {
            if (days is < 0 or > PlanOptions.MostDays)
                problems.Add(new($"--days {id}", "days", $"{days}", $"0-{PlanOptions.MostDays}"));
            else if (!course.Steps.Any(row => row.Id == id && Applies(row)))
                problems.Add(new("--days", "step", id, string.Join(", ", course.Steps
                    .Where(row => Applies(row) && IsUsual(row)).Select(row => row.Id))));
        }
    }

    private bool IsUsual(CourseStep row) => row.Kind is StepKind.Statutory || WorkingTimes.Of(row.Id, situation.Model) > 0;

    /// <summary>Days can be set of work and of periods that are waited out; a gate is a day, and a latest day is no wait.</summary>
    private bool Applies(CourseStep row) => row is { Kind: not StepKind.Gate, Parallel: false }
        && (row.When is null || row.When(situation))
        && (row.Absent is not Absence.NotRequired || LawFor(row) is not null);
}
