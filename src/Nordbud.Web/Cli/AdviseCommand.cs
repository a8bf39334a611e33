using System.CommandLine;
using Nordbud.Web.Ui;

namespace Nordbud.Web.Cli;

/// <summary><c>nordbud advise FACTS.json</c>: which procurement model fits, why, and what would change it.</summary>
public static class AdviseCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("FACTS.json") { Description = "The facts, or a file that holds them under \"facts\"; - reads standard input." };
        var language = CommonOptions.Language();
        var format = CommonOptions.Format("text", "json");
        var command = new Command("advise",
            "Advise on the procurement model and legal instrument.\n  Example: nordbud advise examples/safety-alarms.json --lang sv")
        {
            file, language, format,
        };
        command.SetAction(result =>
        {
            var texts = Texts.For(result.GetValue(language));
            var reading = FactsFile.Read(result.GetRequiredValue(file), texts);
            if (reading is null)
                return ExitCode.BadInput;
            if (LawBooks.Read(texts) is not { } law)
                return ExitCode.BadInput;
            if (result.GetValue(format) is "json")
                AdviceJson.Write(reading, law, texts, Console.OpenStandardOutput());
            else
                AdviceText.Write(reading, law, texts, Console.Out);
            return ExitCode.Done;
        });
        return command;
    }
}
