using System.CommandLine;
using System.Text.Json;
using Nordbud.Adapters.Signing;
using Nordbud.Adapters.Store;
using Nordbud.Adapters.Store.Cases;

namespace Nordbud.Web.Cli;

/// <summary><c>./nordbud migrate</c> and <c>./nordbud rebuild</c>: the operator's care of the store.</summary>
public static class StoreCommands
{
    private static Option<string> Data() => new("--data") { Description = "The data folder.", DefaultValueFactory = _ => LawBooks.DataFolder };

    public static Command Migrate() => Of("migrate",
        "Bring the tables to the form that this edition needs; take a backup first.\n  Example: ./nordbud migrate",
        async (store, cancel) =>
        {
            var done = await Migrations.RunAsync(store.GetRequiredService<NordbudContext>(), cancel);
            foreach (var migration in done)
                Console.WriteLine($"done: {migration}");
            // A read model that is new holds nothing of the cases that are there.
            if (done.Count > 0)
                await store.GetRequiredService<Rebuild>().RunAsync(null, cancel);
            Console.WriteLine(done.Count == 0 ? "The store is up to date." : "The store is up to date now.");
        });

    public static Command Rebuild() => Of("rebuild",
        "Make every read model (lists, dates, tasks, search) again from the ledger; nothing else is touched.\n  Example: ./nordbud rebuild",
        async (store, cancel) =>
        {
            var cases = await store.GetRequiredService<Rebuild>().RunAsync((at, of) =>
            {
                if (at % 100 == 0)
                    Console.WriteLine($"{at} of {of} cases read");
            }, cancel);
            Console.WriteLine($"The read models of {cases} {(cases == 1 ? "case" : "cases")} are made again.");
        });

    private static Command Of(string name, string description, Func<IServiceProvider, CancellationToken, Task> run)
    {
        var data = Data();
        var command = new Command(name, description) { data };
        command.SetAction(async (parsed, cancel) =>
        {
            var folder = Path.GetFullPath(parsed.GetValue(data)!);
            var postgreSql = Environment.GetEnvironmentVariable("ConnectionStrings__Nordbud");
            if (name is not "migrate" && postgreSql is null && !File.Exists(Path.Combine(folder, "nordbud.db")))
            {
                Complaint.Say($"--data: '{folder}' holds no database; name the data folder of the installation.");
                return ExitCode.BadInput;
            }
            try
            {
                Directory.CreateDirectory(folder);
                await using var services = new ServiceCollection().AddSingleton(TimeProvider.System)
                    .AddSingleton(_ => LawBooks.Of(folder)).AddNordbudDatabase(folder, postgreSql).BuildServiceProvider();
                await using var scope = services.CreateAsyncScope();
                await run(scope.ServiceProvider, cancel);
                return ExitCode.Done;
            }
            catch (Exception failed) when (StoreFault.Is(failed) || failed is IOException or UnauthorizedAccessException or KeyRingException or JsonException)
            {
                Complaint.Say(failed.Message);
                return ExitCode.No;
            }
        });
        return command;
    }
}
