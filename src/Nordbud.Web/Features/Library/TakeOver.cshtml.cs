using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Nordbud.Adapters.Files;
using Nordbud.Adapters.Identity;
using Nordbud.Adapters.Libraries;
using Nordbud.Adapters.Store;
using Nordbud.Core.Advice;
using Nordbud.Core.Library;
using Nordbud.Core.People;
using Nordbud.Web.Ui;
using Nordbud.Web.Ui.Access;

namespace Nordbud.Web.Features.Library;

/// <summary>
/// Takes entries over from a file or from another installation. Who comes: an administrator who found something worth
/// sharing. The question: what is in it, and what of it do we want?
/// </summary>
[Needs(Permission.ManageAuthority)]
[ResponseCache(NoStore = true)]
[RequestSizeLimit(LargestForm)]
[RequestFormLimits(MemoryBufferThreshold = LargestForm, ValueLengthLimit = LargestForm, MultipartBodyLengthLimit = LargestForm, ValueCountLimit = LibraryJson.MostEntries + 20)]
public sealed class TakeOverModel(LibraryShelf shelf, LibraryNeighbour neighbour, NordbudContext db, Visit visit, SiteOptions options, Texts texts) : PageModel
{
    /// <summary>A whole library comes back once with the form in which it was looked through, as its letters are sent by browsers.</summary>
    private const int LargestForm = 4 * LibraryJson.MaxBytes;
    private const int LongestOrigin = 200;

    [BindProperty] public string? Host { get; set; }
    [BindProperty] public string? From { get; set; }
    [BindProperty] public string? Sent { get; set; }
    [BindProperty] public IReadOnlyList<int> Take { get; set; } = [];
    [TempData] public string? Said { get; set; }

    public List<FieldError> Errors { get; } = [];

    public IReadOnlyList<string> Hosts => neighbour.Hosts;

    /// <summary>What came and waits to be taken over, or null.</summary>
    public Arrival? Arrived { get; private set; }

    public string ErrorAt(string field) => Errors.FirstOrDefault(error => error.Field == field)?.Text ?? "";

    public async Task<IActionResult> OnPostFileAsync(IFormFile? file, CancellationToken cancel)
    {
        if (file is null || file.Length == 0)
            return Refuse("file", texts["library.error.file"]);
        try
        {
            var name = FileName.Read(file.FileName);
            using var bytes = new MemoryStream();
            await file.CopyToAsync(bytes, cancel);
            return await ShowAsync("file", name[..Math.Min(name.Length, LongestOrigin)], LibraryJson.Read(bytes.ToArray()), cancel);
        }
        catch (FileRefusedException)
        {
            return Refuse("file", texts["library.error.name"]);
        }
    }

    public async Task<IActionResult> OnPostHostAsync(CancellationToken cancel)
    {
        var answer = await neighbour.FetchAsync(Host ?? "", cancel);
        return answer.Fault is { } fault
            ? Refuse("host", texts.Format($"library.fault.{Names.Of(fault)}", ("host", Host ?? "")))
            : await ShowAsync("host", Host!, answer.Reading!, cancel);
    }

    public async Task<IActionResult> OnPostTakeAsync(CancellationToken cancel)
    {
        var reading = LibraryJson.Read(Encoding.UTF8.GetBytes(Sent ?? ""));
        var shown = await ShowAsync("file", From ?? "", reading, cancel);
        if (Arrived is null)
            return shown;
        LibraryEntry[] chosen = [.. Take.Distinct().Where(place => place >= 0 && place < Arrived.Entries.Count).Select(place => Arrived.Entries[place])
            .Where(one => one.Answer is ShelfAnswer.New).Select(one => one.Entry)];
        if (chosen.Length == 0)
            return Refuse("take", texts["library.error.none"]);
        var by = await AuthorityAsync(cancel);
        var taken = 0;
        foreach (var entry in chosen)
            taken += await shelf.PutAsync(entry, by, cancel) is ShelfAnswer.New ? 1 : 0;
        Said = texts.Format("library.said.taken", ("n", taken));
        return Redirect("/library");
    }

    /// <summary>What came, as it goes through the form in which it is looked through.</summary>
    public string Written() => Encoding.UTF8.GetString(LibraryJson.Write(Arrived!.Entries.Select(one => one.Entry)));

    private async Task<IActionResult> ShowAsync(string field, string from, LibraryReading reading, CancellationToken cancel)
    {
        Errors.AddRange(reading.Problems.Select(problem => new FieldError(field, LibraryWords.Of(problem, texts))));
        if (reading.IsGood && reading.Entries.Count == 0)
            Errors.Add(new(field, texts["library.error.empty"]));
        if (Errors.Count == 0)
        {
            var own = options.PublicOrigin is { } origin ? new Uri(origin).Authority : null;
            Arrived = Arrival.Of(from is { Length: > 0 and <= LongestOrigin } ? from : texts["library.take.unnamed"], reading.Entries, await shelf.AllAsync(cancel), own);
        }
        return Page();
    }

    private PageResult Refuse(string field, string text)
    {
        Errors.Add(new(field, text));
        return Page();
    }

    /// <summary>The authority in whose name it is done: the only one that the person looks after, else none.</summary>
    private async Task<AuthorityId?> AuthorityAsync(CancellationToken cancel)
    {
        var me = visit.Person!.Value.Value;
        return await db.Set<Membership>().Where(one => one.PersonId == me && one.Administrator).Select(one => one.AuthorityId).Take(2).ToListAsync(cancel) is [var only]
            ? new(only) : null;
    }
}
