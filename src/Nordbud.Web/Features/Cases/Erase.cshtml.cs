using Microsoft.AspNetCore.Mvc;
using Nordbud.Adapters.Files;
using Nordbud.Adapters.Store;
using Nordbud.Adapters.Store.Backups;
using Nordbud.Adapters.Store.Cases;
using Nordbud.Core.Cases;
using Nordbud.Core.Cases.Erasure;
using Nordbud.Core.Cases.Files;
using Nordbud.Core.People;
using Nordbud.Web.Features.Timeline;
using Nordbud.Web.Ui;
using Nordbud.Web.Ui.Access;

namespace Nordbud.Web.Features.Cases;

/// <summary>
/// Destroys a text or file of a case, where the rules of retention allow it. Who comes: the owner, after somebody asked
/// for their data to be erased or a wrong file was added; anxious, because it cannot be undone.
/// </summary>
[Needs(Permission.Erase)]
public sealed class EraseModel(CaseRoom room, NordbudContext db, FileStore store, SiteOptions options) : CasePage(room)
{
    [BindProperty] public string? Reason { get; set; }
    [BindProperty] public bool NotDocumentation { get; set; }
    [BindProperty] public bool Understood { get; set; }

    /// <summary>The entry that names the content.</summary>
    public Happening Where { get; private set; } = null!;

    /// <summary>The text, or the name of the file.</summary>
    public string? What { get; private set; }

    /// <summary>How long it is kept.</summary>
    public RetentionAnswer Held { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid content) => await LoadAsync(content) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid content)
    {
        if (!await LoadAsync(content))
            return NotFound();
        if (!Understood)
            Errors.Add(new("understood", T["cases.erase.error.understood"]));
        else if (await DoAsync(new EraseContent(content) { Reason = Keeping.TextOrNone(Reason), NotDocumentation = NotDocumentation }))
        {
            ErasureLog.Add(options.DataFolder, content, Room.Clock.GetUtcNow());
            store.Erase(content);
            await db.ForgetJournalAsync(HttpContext.RequestAborted);
            return Say(T["cases.erase.said"], $"/cases/{Case.Id}/timeline");
        }
        return Page();
    }

    private async Task<bool> LoadAsync(Guid content)
    {
        if (!Case.Contents.Contains(content) || Case.Erased.Contains(content))
            return false;
        var entry = Whole.Entries.First(one => one.Event.Keeps.Any(kept => kept.Id == content));
        await KnowAsync([entry]);
        if (Tell([entry]) is not [var where])
            return false;
        Where = where;
        What = entry.Event is FileAdded added ? TextOf(added.Name) : entry.Event.Keeps.Where(kept => kept.Id == content).Select(TextOf).FirstOrDefault();
        Held = Retention.Of(Case, Room.Law, Room.Clock.GetUtcNow());
        return true;
    }
}
