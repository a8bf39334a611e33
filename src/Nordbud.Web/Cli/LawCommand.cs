using System.CommandLine;
using Nordbud.Core.Law;
using Nordbud.Core.Values;
using Nordbud.Web.Features.Law;
using Nordbud.Web.Ui;

namespace Nordbud.Web.Cli;

/// <summary><c>nordbud law</c>: what the law book holds, with its sources and how sure it is.</summary>
public static class LawCommand
{
    public static Command Create()
    {
        var country = new Option<string>("--country") { Description = "SE, DK, FI, NO or IS; without it the European Union." };
        var on = new Option<string>("--on") { Description = "Only what applies on this day, e.g. 2026-03-02; without it everything." };
        var folder = new Option<string>("--out") { Description = "Write a page per country into this folder instead, e.g. docs/law." };
        var language = CommonOptions.Language();
        var command = new Command("law",
            "Show the law as dated, cited data.\n  Example: nordbud law --country SE --on 2026-03-02")
        {
            country, on, folder, language,
        };
        command.SetAction(result =>
        {
            var texts = Texts.For(result.GetValue(language));
            var options = new OptionReader(texts);
            Country? place = result.GetValue(country) is { } name ? options.Country("--country", name) : null;
            DateOnly? day = result.GetValue(on) is { } date ? options.Date("--on", date) : null;
            if (options.HasProblems || LawBooks.Read(texts) is not { } law)
                return ExitCode.BadInput;
            if (result.GetValue(folder) is { } path)
                return Write(law, texts, day, path, options);
            LawText.Write(new LawTable(law, place, texts, day), texts, Console.Out);
            return ExitCode.Done;
        });
        return command;
    }

    private static int Write(LawBook law, Texts texts, DateOnly? on, string folder, OptionReader options)
    {
        try
        {
            Directory.CreateDirectory(folder);
            foreach (var (name, text) in LawMarkdown.Pages(law, texts, on))
                File.WriteAllText(Path.Combine(folder, name), text);
            return ExitCode.Done;
        }
        catch (Exception unwritable) when (unwritable is IOException or UnauthorizedAccessException)
        {
            options.Refuse("--out", $"{folder} ({unwritable.Message})", texts["law.out.allowed"]);
            return ExitCode.BadInput;
        }
    }
}
