using Microsoft.AspNetCore.Mvc;
using Nordbud.Adapters.Files;
using Nordbud.Core.Advice;
using Nordbud.Core.Cases.Files;
using Nordbud.Core.People;
using Nordbud.Web.Features.Cases;
using Nordbud.Web.Ui.Access;

namespace Nordbud.Web.Features.Files;

/// <summary>
/// The files of a case with all their versions. Who comes: somebody with a document to hand in, or looking for the
/// newest of several.
/// </summary>
[Needs(Permission.ReadCase)]
public sealed class IndexModel(CaseRoom room, FileStore store) : CasePage(room)
{
    [BindProperty(SupportsGet = true)] public string? Refused { get; set; }
    [BindProperty(SupportsGet = true)] public Guid? Added { get; set; }
    [BindProperty] public Guid Which { get; set; }

    public bool MayWrite => Visit.May(Permission.Contribute);

    public bool MayErase => Visit.May(Permission.Erase);

    /// <summary>The longest file in whole megabytes.</summary>
    public long Megabytes => store.Longest / (1024 * 1024);

    /// <summary>The files, the one changed last first.</summary>
    public IEnumerable<FileVersions> All => Case.Files.Values.OrderBy(file => file.Withdrawn).ThenByDescending(file => file.Latest.Position);

    public bool IsThere(FileVersion version)
    {
        ArgumentNullException.ThrowIfNull(version);
        return !Case.Erased.Contains(version.Added.Content.Id) && store.Has(version.Added.Content.Id);
    }

    /// <summary>Bytes in a unit that says something.</summary>
    public string SizeOf(long bytes) => bytes switch
    {
        < 1000 => T.Format("files.bytes", ("n", bytes)),
        < 1_000_000 => T.Format("files.kilobytes", ("n", decimal.Round(bytes / 1000m))),
        _ => T.Format("files.megabytes", ("n", decimal.Round(bytes / 1_000_000m, 1))),
    };

    public Task OnGetAsync()
    {
        if (Names.Parse<FileRefusal>(Refused ?? "") is { } reason)
            Errors.Add(new("file", T.Format($"files.refused.{Names.Of(reason)}", ("most", Megabytes))));
        return KnowAsync(Whole.Entries.Where(entry => entry.Event is FileEvent));
    }

    public async Task<IActionResult> OnPostWithdrawAsync()
    {
        if (await DoAsync(new WithdrawFile(new(Which))))
            return Say(T["files.said.withdrawn"]);
        await OnGetAsync();
        return Page();
    }
}
