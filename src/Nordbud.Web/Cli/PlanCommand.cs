using System.CommandLine;
using Nordbud.Core.Advice;
using Nordbud.Core.Values;
using Nordbud.Web.Features.Plan;
using Nordbud.Web.Ui;

namespace Nordbud.Web.Cli;

/// <summary><c>nordbud plan FACTS.json</c>: the dated course of a model, forward from a start or back from a contract day.</summary>
public static class PlanCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("FACTS.json") { Description = "The facts, or a file that holds them under \"facts\"; - reads standard input." };
        var wishes = new PlanWishes();
        var language = CommonOptions.Language();
        var format = CommonOptions.Format("text", "json", "ics");
        var command = new Command("plan",
            "Date the steps of a procurement model, with the minimum periods of the law.\n"
            + "  Example: nordbud plan examples/safety-alarms.json --contract-by 2027-10-01 --closed 2027-07-01..2027-07-31")
        {
            file, wishes.Model, wishes.Start, wishes.ContractBy, wishes.Days, wishes.Closed, wishes.Agreed, language, format,
        };
        command.SetAction(result =>
        {
            var texts = Texts.For(result.GetValue(language));
            var needs = FactsFile.Read(result.GetRequiredValue(file), texts);
            var problems = new List<FieldProblem>();
            var (model, options) = wishes.Read(result, problems);
            if (needs is null || Say(problems, texts))
                return ExitCode.BadInput;
            if (LawBooks.Read(texts) is not { } law)
                return ExitCode.BadInput;
            var plans = new List<PlannedNeed>(needs.Count);
            foreach (var facts in needs)
            {
                var planned = PlannedNeed.Of(facts, Adviser.Advise(facts, law), model, options, law);
                if (Say(planned.Problems, texts))
                    return ExitCode.BadInput;
                plans.Add(planned);
            }
            switch (result.GetValue(format))
            {
                case "json":
                    PlanJson.Write(plans, texts, Console.OpenStandardOutput());
                    break;
                case "ics":
                    PlanIcs.Write(plans, texts, Console.Out, TimeProvider.System.GetUtcNow());
                    break;
                default:
                    PlanText.Write(plans, texts, Console.Out);
                    break;
            }
            return plans.TrueForAll(planned => planned.Plan is not null) ? ExitCode.Done : ExitCode.No;
        });
        return command;
    }

    private static bool Say(IReadOnlyList<FieldProblem> problems, Texts texts)
    {
        foreach (var problem in problems)
        {
            Complaint.Say(texts.Format($"plan.problem.{problem.Code}",
                ("field", problem.Field), ("given", problem.Given), ("allowed", problem.Allowed)));
        }
        return problems.Count > 0;
    }
}
