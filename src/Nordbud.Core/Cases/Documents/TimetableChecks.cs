using Nordbud.Core.Advice;
using Nordbud.Core.Cases.Need;
using Nordbud.Core.Cases.Notices;
using Nordbud.Core.Law;
using Nordbud.Core.Planning;
using Nordbud.Core.Values;

namespace Nordbud.Core.Cases.Documents;

/// <summary>
/// Whether the planned times are long enough: each planned period for requests and tenders against the minimum of the law as it
/// is today, counted from the day on which it was planned to begin (Directive 2014/24/EU Art. 47).
/// </summary>
internal static class TimetableChecks
{
    private static readonly string[] Periods = ["request-period", "tender-period", "final-tenders"];
    private static readonly string[] Sending = ["dispatch", "invitation"];

    public static IEnumerable<DocumentCheck> Of(Case state, LawBook law, DateOnly today)
    {
        List<NeedPart> planned = [.. state.Need.Values.Where(part => part.Plan is { Steps.Count: > 0 })];
        if (planned.Count == 0)
            yield return DocumentChecks.Own("timetable-missing", CheckWeight.Warns, Sources.Article("47(1)"), MendedAt.Plan);
        foreach (var check in planned.SelectMany(part => Of(state, part, law, today)))
            yield return check;
    }

    private static IEnumerable<DocumentCheck> Of(Case state, NeedPart part, LawBook law, DateOnly today)
    {
        var steps = part.Plan!.Steps;
        if (state.Documents.Last is null && steps.FirstOrDefault(step => Sending.Contains(step.Id)) is { } sending && sending.From < today)
            yield return DocumentChecks.Own("time-passed", CheckWeight.Warns, Sources.Article("47(1)"), MendedAt.Plan, ("day", sending.From));
        var least = Least(part, law);
        var call = steps.FirstOrDefault(step => Periods.Contains(step.Id));
        foreach (var step in steps.Where(step => Periods.Contains(step.Id)))
        {
            // The time of the call itself is judged where notices are: by the track, with what shortens it.
            if (step == call && Names.Parse<Instrument>(part.Plan!.Instrument) == state.Course.Track?.Instrument)
            {
                var sent = step.From.AddDays(-1);
                if (state.Dialogue.Contacts.Count > 0 && NoticeChecks.EarliestLastDay(state, law, sent) == step.To)
                    yield return DocumentChecks.Own("time-after-involvement", CheckWeight.Reminds, Sources.Article("41(1)"), MendedAt.Plan, ("step", new Message($"plan.step.{step.Id}")), ("last", step.To));
                foreach (var check in NoticeChecks.Planned(state, law, sent, step.To).Where(check => check.Severity is NoticeSeverity.Error or NoticeSeverity.Warning))
                    yield return new(check.Code, CheckWeight.Warns, new Message($"notices.check.{check.Code}", check.Arguments), check.Source, MendedAt.Plan);
                continue;
            }
            var name = new Message($"plan.step.{step.Id}");
            if (least is null)
            {
                yield return DocumentChecks.Own("time-unknown", CheckWeight.Reminds, Sources.Article("47(1)"), MendedAt.Plan, ("step", name));
                continue;
            }
            if (least.FirstOrDefault(one => one.Id == step.Id) is not { Kind: StepKind.Statutory } owed)
                continue;
            var last = Deadline.Forward(law.Calendar(state.Country), step.From.AddDays(-1), owed.Days).LastDay;
            if (step.To < last)
                yield return DocumentChecks.Own("time-too-short", CheckWeight.Warns, owed.Source ?? Sources.Article("47(1)"), MendedAt.Plan, ("step", name), ("planned", step.To), ("last", last), ("days", owed.Days));
            else if (step.To == last && state.Dialogue.Contacts.Count > 0)
                yield return DocumentChecks.Own("time-after-involvement", CheckWeight.Reminds, Sources.Article("41(1)"), MendedAt.Plan, ("step", name), ("last", last));
        }
    }

    /// <summary>The plan that the law of today asks for at least; null where it cannot be made any more.</summary>
    private static IReadOnlyList<PlanStep>? Least(NeedPart part, LawBook law) =>
        Names.Parse<Model>(part.Plan!.Model) is { } model && Names.Parse<Instrument>(part.Plan.Instrument) is { } instrument
            ? Planner.Plan(model, instrument, Names.Parse<Regime>(part.Advice?.Regime ?? "") ?? Regime.Eu, part.Facts, law,
                PlanOptions.None with { Start = part.Plan.Steps[0].From }).Plan?.Steps : null;
}
