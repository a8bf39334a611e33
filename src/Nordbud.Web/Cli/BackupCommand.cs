using System.CommandLine;
using Nordbud.Adapters.Store;
using Nordbud.Adapters.Store.Backups;

namespace Nordbud.Web.Cli;

/// <summary><c>./nordbud backup FILE.zip</c>: a consistent copy of the installation, also while it runs.</summary>
public static class BackupCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE.zip") { Description = "The backup to write; it must not exist." };
        var keys = new Option<bool>("--with-keys") { Description = "Take the secret keys along; whoever has the file can then sign as this installation." };
        var data = new Option<string>("--data") { Description = "The data folder.", DefaultValueFactory = _ => LawBooks.DataFolder };
        var command = new Command("backup", "Copy database and files into one ZIP file, also while the site runs.\n  Example: nordbud backup monday.zip")
        {
            file, keys, data,
        };
        command.SetAction((parsed, cancel) => RunAsync(parsed.GetValue(file)!, parsed.GetValue(keys), Path.GetFullPath(parsed.GetValue(data)!), cancel));
        return command;
    }

    private static async Task<int> RunAsync(string file, bool withKeys, string dataFolder, CancellationToken cancel)
    {
        var postgreSql = Environment.GetEnvironmentVariable("ConnectionStrings__Nordbud");
        if (postgreSql is null && !File.Exists(Path.Combine(dataFolder, "nordbud.db")))
        {
            Complaint.Say($"--data: '{dataFolder}' holds no database; name the data folder of the installation.");
            return ExitCode.BadInput;
        }
        try
        {
            await using var db = Databases.Open(dataFolder, postgreSql);
            await new Backup(db, dataFolder, TimeProvider.System).WriteAsync(file, withKeys, part => Console.WriteLine($"copying: {part}"), cancel);
            Console.WriteLine($"{file} is written{(withKeys ? "" : "; the secret keys are not in it (--with-keys)")}.");
            return ExitCode.Done;
        }
        catch (Exception failed) when (StoreFault.Is(failed) || failed is BackupRefusedException or IOException or UnauthorizedAccessException)
        {
            Complaint.Say(failed.Message);
            return ExitCode.No;
        }
    }
}
