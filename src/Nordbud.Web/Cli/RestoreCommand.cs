using System.CommandLine;
using System.Globalization;
using Nordbud.Adapters.Store;
using Nordbud.Adapters.Store.Backups;

namespace Nordbud.Web.Cli;

/// <summary><c>./nordbud restore FILE.zip</c>: puts a backup back, and says when somebody has seen more than it holds.</summary>
public static class RestoreCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE.zip") { Description = "The backup." };
        var replace = new Option<bool>("--replace") { Description = "Replace what is there; without it only an empty installation is filled." };
        var checkpoint = new Option<string[]>("--checkpoint") { Description = "A file with a checkpoint that somebody kept; may be given several times." };
        var data = new Option<string>("--data") { Description = "The data folder.", DefaultValueFactory = _ => LawBooks.DataFolder };
        var command = new Command("restore", "Put a backup back while the site is stopped.\n  Example: nordbud restore monday.zip --checkpoint mail.txt")
        {
            file, replace, checkpoint, data,
        };
        command.SetAction((parsed, cancel) => RunAsync(parsed.GetValue(file)!, parsed.GetValue(replace),
            parsed.GetValue(checkpoint) ?? [], Path.GetFullPath(parsed.GetValue(data)!), cancel));
        return command;
    }

    private static async Task<int> RunAsync(string file, bool replace, string[] checkpoints, string dataFolder, CancellationToken cancel)
    {
        if (!File.Exists(file) || checkpoints.FirstOrDefault(path => !File.Exists(path)) is not null)
        {
            Complaint.Say($"{(File.Exists(file) ? checkpoints.First(path => !File.Exists(path)) : file)}: there is no such file.");
            return ExitCode.BadInput;
        }
        try
        {
            Directory.CreateDirectory(dataFolder);
            // Kept checkpoints also lie in the data folder: one file each.
            var folder = Path.Combine(dataFolder, "checkpoints");
            var kept = checkpoints.Concat(Directory.Exists(folder) ? Directory.GetFiles(folder) : []).Select(Note).ToList();
            var postgreSql = Environment.GetEnvironmentVariable("ConnectionStrings__Nordbud");
            var done = await new Restore(() => Databases.Open(dataFolder, postgreSql), dataFolder)
                .ReadAsync(file, replace, kept, part => Console.WriteLine($"restoring: {part}"), cancel);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Restored as of {done.TakenAt:yyyy-MM-dd HH:mm:ss} UTC. ./nordbud verify checks the ledger."));
            if (done.ErasedAgain > 0)
                Console.WriteLine($"{done.ErasedAgain} contents had been erased since then and were erased again.");
            if (!done.WithKeys)
                Complaint.Say("WARNING: the secret keys are not in this backup. Put the folders keys and keys-ledger back before the site starts, or it makes new ones.");
            foreach (var older in done.Older)
                Complaint.Say($"WARNING: older than a kept checkpoint: {older.Origin} has {older.Restored} entries, the checkpoint says {older.Kept}. What came between is lost.");
            return ExitCode.Done;
        }
        catch (Exception failed) when (StoreFault.Is(failed) || failed is BackupRefusedException or IOException or UnauthorizedAccessException)
        {
            Complaint.Say(failed.Message);
            return ExitCode.No;
        }
    }

    /// <summary>The checkpoint in a file, which may be the mail that it came with: the three lines above a signature.</summary>
    private static string Note(string path)
    {
        var lines = File.ReadAllLines(path).Select(line => line.Trim()).ToList();
        var signature = lines.FindIndex(line => line.StartsWith("\u2014 ", StringComparison.Ordinal));
        return signature >= 4 && lines[signature - 1].Length == 0
            ? string.Join('\n', lines[(signature - 4)..(signature + 1)]) + "\n"
            : throw new BackupRefusedException($"{path} holds no checkpoint: origin, size and root, an empty line and a signature.");
    }
}
