namespace Nordbud.Core.Cases.Files;

/// <summary>Takes files and their versions in.</summary>
internal static class FileRules
{
    public static Outcome Decide(Case state, FileCommand command)
    {
        var there = state.Files.GetValueOrDefault(command.File);
        return command switch
        {
            AddFile add when string.IsNullOrWhiteSpace(add.Name.Text) => new Outcome.Refused(new Problem("text-missing", "name")),
            AddFile add when add.Name.Text!.Length > FileCommand.LongestName =>
                new Outcome.Refused(new Problem("too-long", "name", null, ("most", FileCommand.LongestName))),
            AddFile add => new Outcome.Accepted(new FileAdded
            {
                File = add.File,
                Version = (there?.Versions.Count ?? 0) + 1,
                Name = add.Name.Ref,
                Content = add.Content.Ref,
                Length = add.Length,
                ContentType = add.ContentType,
            }),
            WithdrawFile when there is null => new Outcome.Refused(new Problem("file-unknown")),
            WithdrawFile when there!.Withdrawn => new Outcome.Accepted(),
            WithdrawFile => new Outcome.Accepted(new FileWithdrawn { File = command.File }),
            _ => throw new ArgumentOutOfRangeException(nameof(command)),
        };
    }

    public static Case Evolve(Case state, FileEvent happened, Entry entry)
    {
        var file = state.Files.GetValueOrDefault(happened.File) ?? new FileVersions(happened.File, []);
        return state with
        {
            Files = state.Files.SetItem(happened.File, happened is FileAdded added
                ? file with { Versions = file.Versions.Add(new(added, entry.Actor, entry.At, entry.Position)), Withdrawn = false }
                : file with { Withdrawn = true }),
        };
    }
}
