using System.CommandLine;
using Nordbud.Core.Law;
using Nordbud.Web.Ui;

namespace Nordbud.Web.Cli;

/// <summary><c>nordbud deadline</c>: when a period of the law ends, by the buyer's calendar.</summary>
public static class DeadlineCommand
{
    public static Command Create()
    {
        var country = new Option<string>("--country") { Description = "The buyer's country: SE, DK, FI, NO or IS." };
        var from = new Option<string>("--from") { Description = "The day of the event, e.g. 2026-03-02; it is not counted." };
        var days = new Option<string>("--days") { Description = "The number of days, 1 to 3650." };
        var backward = new Option<bool>("--backward") { Description = "Count full days back from the event." };
        var workingDays = new Option<bool>("--working-days") { Description = "Count working days only." };
        var format = CommonOptions.Format("text", "json");
        var language = CommonOptions.Language();
        var command = new Command("deadline",
            "Count a period by Regulation 1182/71.\n  Example: nordbud deadline --country SE --from 2026-03-02 --days 30")
        {
            country, from, days, backward, workingDays, format, language,
        };
        command.SetAction(result =>
        {
            var texts = Texts.For(result.GetValue(language));
            var options = new OptionReader(texts);
            var question = new DeadlineQuestion(
                options.Country("--country", result.GetValue(country)),
                options.Date("--from", result.GetValue(from)),
                options.Integer("--days", result.GetValue(days), 1, Deadline.LongestDays),
                result.GetValue(backward),
                result.GetValue(workingDays));
            if (options.HasProblems || LawBooks.Read(texts) is not { } law)
                return ExitCode.BadInput;
            if (result.GetValue(format) is "json")
                DeadlineOutput.WriteJson(question, law, texts, Console.OpenStandardOutput());
            else
                DeadlineOutput.WriteText(question, law, texts, Console.Out);
            return ExitCode.Done;
        });
        return command;
    }
}
