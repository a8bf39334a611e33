using System.Globalization;
using Nordbud.Core.Advice;
using Nordbud.Core.Planning;
using Nordbud.Web.Features.Plan;
using Nordbud.Web.Ui;

namespace Nordbud.Web.Cli;

/// <summary>The plan as a table for a terminal.</summary>
internal static class PlanText
{
    private const string Indent = "                                ";

    public static void Write(IReadOnlyList<PlannedNeed> needs, Texts texts, TextWriter output)
    {
        foreach (var need in needs)
        {
            if ((need.Facts.Title ?? need.Facts.Technology) is { } title)
            {
                output.WriteLine(title);
                output.WriteLine(new string('=', Math.Min(title.Length, 96)));
            }
            if (need.Plan is { } plan)
                Write(plan, need.Compared, texts, output);
            else
                WriteNone(need, texts, output);
            output.WriteLine();
        }
    }

    /// <summary>Why there is no plan.</summary>
    public static void WriteNone(PlannedNeed need, Texts texts, TextWriter output)
    {
        if (need.Model is { } model)
        {
            output.WriteLine(texts.Format("plan.blocked", ("model", model)));
            foreach (var reason in need.BlockedBy)
                output.WriteLine($"  - {texts.Format(reason.Text)} [{reason.Source.Citation}]");
        }
        else if (need.Advice.Recommended?.Route is { } route)
        {
            output.WriteLine(texts.Format("plan.no-procurement", ("route", texts[$"adviser.route-name.{Names.Of(route)}"])));
        }
        else
        {
            output.WriteLine(texts.Format("plan.no-recommendation",
                ("facts", need.Advice.Missing.Select(missing => texts[$"adviser.fact.{missing.Fact}"]).ToArray())));
        }
    }

    private static void Write(Plan plan, IReadOnlyList<Comparison> compared, Texts texts, TextWriter output)
    {
        output.WriteLine(texts.Format("plan.text.model", ("model", plan.Model)));
        output.WriteLine(texts.Format("plan.text.instrument", ("instrument", plan.Instrument)));
        output.WriteLine(texts.Format("plan.text.regime", ("regime", texts[$"adviser.regime-name.{Names.Of(plan.Regime)}"])));
        output.WriteLine(texts.Format("plan.text.start", ("date", plan.Start)));
        output.WriteLine(texts.Format(plan.Outcome is Outcome.Ideas or Outcome.CooperationResults ? "plan.text.goal" : "plan.text.contract",
            ("date", plan.Contract), ("days", plan.DaysToContract)));
        output.WriteLine(texts.Format("plan.text.end", ("date", plan.End), ("days", plan.TotalDays),
            ("outcome", texts[$"plan.outcome.{Names.Of(plan.Outcome)}"])));
        output.WriteLine();
        WriteSteps(plan, texts, output);
        if (plan.Warnings.Count > 0)
        {
            output.WriteLine();
            output.WriteLine(texts["plan.text.warnings"]);
            foreach (var warning in plan.Warnings)
                output.WriteLine($"  - {texts.Format(warning)}");
        }
        WriteComparison(compared, texts, output);
        output.WriteLine();
        output.WriteLine(texts["plan.text.assumption"]);
        output.WriteLine(texts.Format("plan.text.law-book", ("edition", plan.LawBookEdition)));
    }

    private static void WriteSteps(Plan plan, Texts texts, TextWriter output)
    {
        output.WriteLine($"{texts["plan.text.from"],-10}  {texts["plan.text.to"],-10}  {texts["plan.text.days"],5}   {texts["plan.text.step"]}");
        foreach (var step in plan.Steps)
        {
            var mark = step.Kind switch { StepKind.Statutory => '§', StepKind.Gate => '◆', _ => ' ' };
            var id = step.Kind is StepKind.Gate ? "" : $"  ({step.Id})";
            output.WriteLine($"{Iso(step.From)}  {Iso(step.To)}  {step.Days,5} {mark} {texts[$"plan.step.{step.Id}"]}{id}");
            if (step.Kind is StepKind.Statutory && step.Source is { } source)
                output.WriteLine($"{Indent}{source.Citation}");
            foreach (var note in step.Notes)
                output.WriteLine($"{Indent}{texts.Format(note)}");
        }
        output.WriteLine();
        output.WriteLine(texts["plan.text.marks"]);
    }

    private static void WriteComparison(IReadOnlyList<Comparison> compared, Texts texts, TextWriter output)
    {
        if (compared.Count < 2)
            return;
        output.WriteLine();
        output.WriteLine(texts["plan.text.compare"]);
        var days = texts["plan.text.compare-total"];
        output.WriteLine($"  {days}  {texts["plan.text.compare-contract"],-10}  {texts["plan.text.compare-model"]}");
        foreach (var other in compared)
        {
            output.WriteLine($"  {other.TotalDays.ToString(CultureInfo.InvariantCulture).PadLeft(days.Length)}  {Iso(other.Contract)}  "
                + texts.Format("plan.text.compare-line", ("model", other.Model),
                    ("outcome", texts[$"plan.outcome.{Names.Of(other.Outcome)}"])));
        }
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
