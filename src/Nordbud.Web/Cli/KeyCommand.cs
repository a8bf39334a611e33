using System.CommandLine;
using System.Globalization;
using Nordbud.Adapters.Signing;

namespace Nordbud.Web.Cli;

/// <summary><c>nordbud key</c>: the keys that sign checkpoints.</summary>
public static class KeyCommand
{
    public static Command Create()
    {
        var show = Of("show", "List the keys with their times, the one that signs now as the last.", Show);
        var export = Of("export", "Write the public half of every key, one a line, for those who keep checkpoints.", Export);
        var rotate = Of("rotate", "Make a new key that signs from now on. The old one still verifies and can sign no more.", folder =>
        {
            KeyRing.Rotate(folder, TimeProvider.System);
            Show(folder);
        });
        return new Command("key", "The keys that sign the checkpoints of the cases.\n  Example: nordbud key export") { show, export, rotate };
    }

    private static Command Of(string name, string description, Action<string> run)
    {
        var data = new Option<string>("--data")
        {
            Description = "The folder of the database, keys and local law.",
            DefaultValueFactory = _ => LawBooks.DataFolder,
        };
        var command = new Command(name, description) { data };
        command.SetAction(parsed =>
        {
            var folder = Path.Combine(Path.GetFullPath(parsed.GetValue(data)!), "keys-ledger");
            if (!Directory.Exists(folder))
            {
                Complaint.Say($"--data: there are no keys in '{folder}'; the first ./nordbud serve makes them.");
                return ExitCode.BadInput;
            }
            try
            {
                run(folder);
                return ExitCode.Done;
            }
            catch (Exception refused) when (refused is KeyRingException or IOException or UnauthorizedAccessException)
            {
                Complaint.Say(refused.Message);
                return ExitCode.BadInput;
            }
        });
        return command;
    }

    private static void Show(string folder)
    {
        using var ring = KeyRing.Open(folder);
        Console.WriteLine(ring.Name);
        foreach (var key in ring.Keys)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"  {key.Verifier.KeyId:x8}  {key.From.UtcDateTime:yyyy-MM-dd HH:mm:ss} UTC  {(key.To is { } to ? $"to {to.UtcDateTime:yyyy-MM-dd HH:mm:ss} UTC" : "signs now")}"));
    }

    private static void Export(string folder)
    {
        using var ring = KeyRing.Open(folder);
        foreach (var key in ring.Keys)
            Console.WriteLine(key.Verifier);
    }
}
