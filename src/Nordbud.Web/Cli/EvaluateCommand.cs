using System.CommandLine;
using Nordbud.Core.Evaluation;
using Nordbud.Core.Evaluation.Robustness;
using Nordbud.Web.Ui;

namespace Nordbud.Web.Cli;

/// <summary><c>nordbud evaluate MODEL.json</c>: ranks tenders by a model, and says what is wrong or weak about the model.</summary>
public static class EvaluateCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("MODEL.json") { Description = "The evaluation model with its tenders; - reads standard input.", Arity = ArgumentArity.ZeroOrOne };
        var robustness = new Option<string>("--robustness") { Description = "Try so many random sets of weights (SMAA-2), at most 10000000." };
        var uncertain = new Option<string>("--uncertain") { Description = "What --robustness varies: the weights, the marks (one level up or down), or both.", DefaultValueFactory = _ => "weights" };
        uncertain.AcceptOnlyFromAmong("weights", "scores", "both");
        var seed = new Option<string>("--seed") { Description = "Seed of the random weights: the same gives the same answer.", DefaultValueFactory = _ => "1" };
        var schema = new Option<bool>("--schema") { Description = "Write the JSON Schema of MODEL.json." };
        var language = CommonOptions.Language();
        var format = CommonOptions.Format("text", "json");
        var command = new Command("evaluate",
            "Rank tenders by an evaluation model and stress the model.\n  Example: nordbud evaluate examples/evaluation/safety-alarms.json --robustness 100000")
        {
            file, robustness, uncertain, seed, schema, language, format,
        };
        command.SetAction(result =>
        {
            var texts = Texts.For(result.GetValue(language));
            if (result.GetValue(schema))
            {
                Console.Out.Write(EvaluationJson.Schema());
                return ExitCode.Done;
            }
            var options = new OptionReader(texts);
            int? draws = result.GetValue(robustness) is { } given ? options.Integer("--robustness", given, 1, Smaa.MostDraws) : null;
            var sown = options.Integer("--seed", result.GetValue(seed), 0, int.MaxValue);
            if (options.HasProblems)
                return ExitCode.BadInput;
            if (InputFile.Read(result.GetValue(file) ?? "", EvaluationJson.MaxBytes, "evaluation", texts) is not { } bytes)
                return ExitCode.BadInput;
            var input = EvaluationJson.Read(bytes);
            foreach (var problem in input.Problems)
                InputFile.Say(texts, "evaluation", problem);
            if (!input.IsGood)
                return ExitCode.BadInput;
            var answer = EvaluationAnswer.Of(input, draws, (ulong)sown, Enum.Parse<Uncertainty>(result.GetValue(uncertain)!, ignoreCase: true));
            if (draws is not null && answer.Lots.Any(lot => lot.Ranking.Tenders.Count > 0 && lot.Robustness is null))
            {
                InputFile.Say(texts, "evaluation", new("--robustness", "not-additive", input.Model!.Price.Formula.Name, ""));
                return ExitCode.BadInput;
            }
            if (result.GetValue(format) is "json")
                EvaluationOutput.WriteJson(answer, texts, Console.OpenStandardOutput());
            else
                EvaluationOutput.WriteText(answer, texts, Console.Out);
            return ExitCode.Done;
        });
        return command;
    }
}
