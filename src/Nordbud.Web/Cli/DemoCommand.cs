using System.CommandLine;
using Nordbud.Adapters.Store;
using Nordbud.Web.Features.Demo;
using Nordbud.Web.Ui;

namespace Nordbud.Web.Cli;

/// <summary><c>./nordbud demo</c>: an empty installation becomes a town that one can walk around in.</summary>
public static class DemoCommand
{
    public static Command Create()
    {
        var data = new Option<string>("--data") { Description = "The data folder; it must be empty or new.", DefaultValueFactory = _ => LawBooks.DataFolder };
        var lang = new Option<string>("--lang") { Description = "The language of what is made: en or sv.", DefaultValueFactory = _ => "en" };
        lang.AcceptOnlyFromAmong("en", "sv");
        var command = new Command("demo", "Fill an empty installation with a town, people in all roles and three cases.\n  Example: ./nordbud demo --data try && ./nordbud serve --data try")
        {
            data, lang,
        };
        command.SetAction(async (parsed, cancel) =>
        {
            var options = new SiteOptions
            {
                DataFolder = Path.GetFullPath(parsed.GetValue(data)!),
                Port = 0,
                PostgreSql = Environment.GetEnvironmentVariable("ConnectionStrings__Nordbud"),
            };
            try
            {
                await using var app = Site.Build(options);
                return await FillAsync(app, Texts.For(parsed.GetValue(lang)), cancel) ? ExitCode.Done : ExitCode.BadInput;
            }
            catch (Exception failed) when (StoreFault.Is(failed) || failed is IOException or UnauthorizedAccessException or StoreTooOldException)
            {
                Complaint.Say($"--data: {failed.Message}");
                return ExitCode.BadInput;
            }
        });
        return command;
    }

    /// <summary>Fills the store and says on the console how to get in; false where it is not empty.</summary>
    public static async Task<bool> FillAsync(WebApplication app, Texts texts, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(app);
        ArgumentNullException.ThrowIfNull(texts);
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<NordbudContext>();
        await Migrations.PrepareAsync(db, cancel);
        if (!await DemoTown.IsEmptyAsync(db, cancel))
        {
            Complaint.Say("--data: there are people, authorities or cases in this installation already; a demonstration needs an empty one.");
            return false;
        }
        var ways = await ActivatorUtilities.CreateInstance<DemoTown>(scope.ServiceProvider).FillAsync(texts, line => Console.WriteLine($"made: {line}"), cancel);
        Console.WriteLine(texts["demo.sign-in"]);
        foreach (var way in ways)
            Console.WriteLine($"  {way.Email,-42} {way.Password}   {string.Join(' ', way.Codes.Take(3))}");
        return true;
    }
}
