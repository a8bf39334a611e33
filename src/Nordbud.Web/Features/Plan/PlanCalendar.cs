using System.Security.Cryptography;
using System.Text;
using Nordbud.Adapters.Documents;
using Nordbud.Core.Advice;
using Nordbud.Core.Planning;
using Nordbud.Web.Ui;

namespace Nordbud.Web.Features.Plan;

/// <summary>The dates of a plan that belong in a calendar: the gates, and the last day of each period set by law.</summary>
public static class PlanCalendar
{
    public static string Name(Facts facts, Texts texts) => texts.Format("plan.ics.name",
        ("title", facts.Title ?? facts.Technology ?? texts["plan.memo.untitled"]));

    public static IReadOnlyList<CalendarEntry> Entries(Core.Planning.Plan plan, Facts facts, Texts texts)
    {
        var entries = new List<CalendarEntry>();
        foreach (var step in plan.Steps)
        {
            if (step.Kind is StepKind.Working)
                continue;
            var name = texts[$"plan.step.{step.Id}"];
            var lines = step.Notes.Select(texts.Format).ToList();
            if (step.Source is { } source)
                lines.Add(texts.Format("plan.ics.source", ("source", source.Citation)));
            entries.Add(new(
                IdOf(plan, facts, step),
                step.To,
                step.Kind is StepKind.Statutory && !step.Parallel ? texts.Format("plan.ics.last-day", ("step", name)) : name,
                lines.Count > 0 ? string.Join('\n', lines) : null));
        }
        return entries;
    }

    /// <summary>The same step of the same plan keeps its id when dates move, so that a calendar moves the entry.</summary>
    private static string IdOf(Core.Planning.Plan plan, Facts facts, PlanStep step)
    {
        var about = $"{facts.Title}\n{facts.Technology}\n{plan.Country}\n{plan.Model}\n{plan.Instrument}";
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(about)))[..16];
        return $"{step.Id}.{hash}@plan.nordbud";
    }
}
