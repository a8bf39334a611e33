using Nordbud.Adapters.Documents;
using Nordbud.Web.Features.Plan;
using Nordbud.Web.Ui;

namespace Nordbud.Web.Cli;

/// <summary>The deadlines and gates of the plans as one calendar file; what has no plan is said on standard error.</summary>
internal static class PlanIcs
{
    public static void Write(IReadOnlyList<PlannedNeed> needs, Texts texts, TextWriter output, DateTimeOffset now)
    {
        var entries = new List<CalendarEntry>();
        foreach (var need in needs)
        {
            if (need.Plan is { } plan)
                entries.AddRange(PlanCalendar.Entries(plan, need.Facts, texts));
            else
                PlanText.WriteNone(need, texts, Console.Error);
        }
        if (entries.Count > 0)
            output.Write(CalendarFile.Write(PlanCalendar.Name(needs[0].Facts, texts), now, entries));
    }
}
