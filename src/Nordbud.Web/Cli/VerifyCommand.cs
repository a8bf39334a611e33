using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Nordbud.Adapters.Files;
using Nordbud.Adapters.Signing;
using Nordbud.Adapters.Store;
using Nordbud.Adapters.Store.Audit;
using Nordbud.Core.Ledger;

namespace Nordbud.Web.Cli;

/// <summary><c>nordbud verify</c>: whether the store still holds what was written, and extends what somebody kept.</summary>
public static class VerifyCommand
{
    private static readonly Option<string> Case = new("--case") { Description = "Only this case, by its id." };
    private static readonly Option<string> Kept = new("--checkpoint") { Description = "A file with a signed checkpoint that somebody kept; - reads standard input." };
    private static readonly Option<string> Data = new("--data") { Description = "The data folder.", DefaultValueFactory = _ => LawBooks.DataFolder };

    public static Command Create()
    {
        var format = CommonOptions.Format("text", "json");
        var command = new Command("verify",
            "Re-read the store and name the first entry of each case that does not fit.\n  Example: nordbud verify --checkpoint kept.txt")
        {
            Case, Kept, Data, format,
        };
        command.SetAction(async (parsed, cancel) =>
        {
            var folder = Path.GetFullPath(parsed.GetValue(Data)!);
            var postgreSql = Environment.GetEnvironmentVariable("ConnectionStrings__Nordbud");
            if (parsed.GetValue(Case) is { } given && !Guid.TryParse(given, out _))
                return Refuse($"--case: '{given}' is no id of a case.");
            if (postgreSql is null && !File.Exists(Path.Combine(folder, "nordbud.db")))
                return Refuse($"--data: '{folder}' holds no database; name the data folder of the installation.");
            if (!Directory.Exists(Path.Combine(folder, "keys-ledger")))
                return Refuse($"--data: '{folder}' holds no keys-ledger; without the keys no checkpoint can be checked.");
            try
            {
                using var keys = KeyRing.Open(Path.Combine(folder, "keys-ledger"));
                await using var db = Databases.Open(folder, postgreSql);
                var audit = new StoreAudit(db, keys, new FileStore(Path.Combine(folder, "files")));
                return parsed.GetValue(Kept) is { } file
                    ? await ExtendsAsync(audit, keys, file, cancel)
                    : await WholeAsync(audit, parsed.GetValue(Case), parsed.GetValue(format) is "json", cancel);
            }
            catch (Exception failed) when (StoreFault.Is(failed) || failed is KeyRingException or IOException or UnauthorizedAccessException)
            {
                return Refuse(failed.Message);
            }
        });
        return command;
    }

    private static async Task<int> WholeAsync(StoreAudit audit, string? only, bool json, CancellationToken cancel)
    {
        var cases = only is null ? await audit.CasesAsync(cancel) : [Guid.Parse(only)];
        var faults = new List<LedgerFault>();
        var entries = 0L;
        for (var at = 0; at < cases.Count; at++)
        {
            if (await audit.ReadAsync(cases[at], cancel) is not { } read)
                return Refuse($"--case: there is no case {cases[at]}.");
            entries += read.Tree.Size;
            if (read.Fault is { } fault)
                faults.Add(fault);
            if (at % 1000 == 999)
                Complaint.Say($"{at + 1} of {cases.Count} cases read");
        }
        if (json)
            Console.WriteLine(JsonSerializer.Serialize(new
            {
                cases = cases.Count,
                entries,
                faults = faults.Select(f => new { @case = f.Case, first = f.Position, last = f.Last, fault = JsonNamingPolicy.KebabCaseLower.ConvertName(f.Kind.ToString()) }),
            }));
        else
        {
            foreach (var fault in faults)
                Console.WriteLine($"case {fault.Case}: {Said(fault)}");
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{cases.Count} cases with {entries} entries read, {faults.Count} do not fit"));
        }
        return faults.Count == 0 ? ExitCode.Done : ExitCode.No;
    }

    private static async Task<int> ExtendsAsync(StoreAudit audit, KeyRing keys, string file, CancellationToken cancel)
    {
        using var bytes = new MemoryStream();
        await using (var input = file == "-" ? Console.OpenStandardInput() : File.OpenRead(file))
            await input.CopyToAsync(bytes, cancel);
        var note = SignedNote.Parse(System.Text.Encoding.UTF8.GetString(bytes.ToArray()).Replace("\r\n", "\n", StringComparison.Ordinal));
        if (note is null || Checkpoint.Parse(note.Text) is not { } kept)
            return Refuse($"--checkpoint: {file} holds no signed checkpoint: origin, size and root on a line each, an empty line, then signatures.");
        if (Checkpoint.OwnerOf(kept.Origin) is not var (installation, caseId) || installation != keys.Name)
            return No($"The checkpoint is of '{kept.Origin}', and this installation is '{keys.Name}'.");
        if (keys.Verify(note) is var verdict and not NoteVerdict.Signed)
            return No(verdict is NoteVerdict.UnknownKey ? "The checkpoint is signed by no key of this installation." : "The signature is not of this checkpoint: text or signature were changed.");
        if (await audit.ReadAsync(caseId, cancel) is not { } read)
            return No($"There is no case {caseId} here, and there was one with {kept.Size} entries.");
        if (read.Fault is { } fault)
            return No($"case {caseId}: {Said(fault)}");
        var tree = read.Tree;
        if (tree.Size < kept.Size)
            return No($"case {caseId} has {tree.Size} entries; the checkpoint says that it had {kept.Size}.");
        if (!tree.Root(kept.Size).AsSpan().SequenceEqual(kept.Root))
            return No($"case {caseId}: its first {kept.Size} entries are not those of the checkpoint.");
        Console.WriteLine($"case {caseId} has {tree.Size} entries and extends the checkpoint of {kept.Size}");
        return ExitCode.Done;
    }

    private static string Said(LedgerFault fault) => fault.Kind switch
    {
        FaultKind.EntryMissing => $"entry {fault.Position} is missing",
        FaultKind.EntryInserted => $"entry {fault.Position} was inserted",
        FaultKind.EntryElsewhere => $"entry {fault.Position} names another case or position: it was swapped, moved or inserted",
        FaultKind.EntryUnreadable => $"entry {fault.Position} cannot be read",
        FaultKind.EventUnknown => $"entry {fault.Position} is of an unknown type",
        FaultKind.EntryChanged when fault.Position < fault.Last => $"bytes or salt of an entry from {fault.Position} to {fault.Last} were changed",
        FaultKind.EntryChanged => $"bytes or salt of entry {fault.Position} were changed",
        FaultKind.HeadMissing => "its head is missing",
        FaultKind.HeadChanged => "size, frontier and checkpoint of its head do not belong together",
        FaultKind.CheckpointChanged => "its checkpoint is none of this case",
        FaultKind.KeyUnknown => "its checkpoint is signed by no key of this installation",
        FaultKind.SignatureWrong => "the signature of its checkpoint is wrong",
        FaultKind.ContentMissing => $"a content of entry {fault.Position} is missing, and no entry says that it was erased",
        _ => $"a content of entry {fault.Position} is not the one that was committed to",
    };

    private static int No(string message)
    {
        Console.WriteLine(Complaint.Printable(message));
        return ExitCode.No;
    }

    private static int Refuse(string message)
    {
        Complaint.Say(message);
        return ExitCode.BadInput;
    }
}
