using Microsoft.AspNetCore.Antiforgery;
using Nordbud.Adapters.Files;
using Nordbud.Adapters.Store.Cases;
using Nordbud.Core.Advice;
using Nordbud.Core.Cases;
using Nordbud.Core.Cases.Files;
using Nordbud.Core.People;
using Nordbud.Web.Ui.Access;

namespace Nordbud.Web.Features.Files;

/// <summary>
/// Files come and go beside the pages, so that nothing reads a form before the file goes into its store, and nothing
/// shows a file where scripts could run.
/// </summary>
public static class FileEndpoints
{
    public static void MapFiles(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/cases/{caseId:guid}/files/add", AddAsync).Needs(Permission.Contribute);
        routes.MapGet("/cases/{caseId:guid}/files/{fileId:guid}/{version:int}", GetAsync).Needs(Permission.ReadCase);
    }

    private static async Task<IResult> AddAsync(Guid caseId, HttpContext http, Upload upload, Visit visit, CaseDesk desk, FileStore store, CancellationToken cancel)
    {
        var page = $"/cases/{caseId}/files";
        try
        {
            var sent = await upload.ReadAsync(http);
            var file = sent.Fields.TryGetValue("of", out var of) && Guid.TryParse(of, out var id) && visit.Case!.State.Files.ContainsKey(new(id))
                ? new FileId(id) : new FileId(Guid.CreateVersion7());
            var command = new AddFile(file, Keeping.Text(sent.Name), sent.Stored.Content) { Length = sent.Stored.Length, ContentType = sent.Stored.ContentType };
            if (await desk.DoAsync(new CaseId(caseId), command, visit.Doer, null, cancel) is DeskAnswer.Done)
                return Results.Redirect($"{page}?added={file}#file-{file}");
            store.Erase(sent.Stored.Content.Ref.Id);
            return Results.Redirect($"{page}?refused=broken");
        }
        catch (FileRefusedException refused)
        {
            return Results.Redirect($"{page}?refused={Names.Of(refused.Reason)}");
        }
        catch (AntiforgeryValidationException)
        {
            return Results.Redirect($"{page}?refused=broken");
        }
    }

    private static async Task<IResult> GetAsync(Guid fileId, int version, Visit visit, FileStore store, KeptTexts texts, CancellationToken cancel)
    {
        var file = visit.Case!;
        if (!file.State.Files.TryGetValue(new(fileId), out var versions) || version < 1 || version > versions.Versions.Count)
            return Results.NotFound();
        var one = versions.Versions[version - 1];
        if (!Visibility.Of(file.Entries[(int)one.Position - 1], file.State, visit.Viewer).Texts)
            return Results.NotFound();
        var name = (await texts.ReadAsync(file.State.Id, [one.Added.Name], cancel)).GetValueOrDefault(one.Added.Name.Id) ?? $"{fileId}";
        // Whatever the type, it is saved and not shown.
        return store.Open(one.Added.Content.Id) is { } content
            ? Results.File(content, one.Added.ContentType, name, one.At, enableRangeProcessing: true)
            : Results.NotFound();
    }
}
