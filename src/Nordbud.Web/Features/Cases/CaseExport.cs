using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http.Features;
using Nordbud.Adapters.Files;
using Nordbud.Adapters.Identity;
using Nordbud.Adapters.Signing;
using Nordbud.Adapters.Store.Cases;
using Nordbud.Core.Cases;
using Nordbud.Core.Cases.Files;
using Nordbud.Core.People;
using Nordbud.Web.Ui;
using Nordbud.Web.Ui.Access;

namespace Nordbud.Web.Features.Cases;

/// <summary>
/// A whole case as a ZIP file, written while it is sent: the entries as they are hashed, each with its salt, the texts
/// and files that are still there, the checkpoint and the keys to check it with.
/// </summary>
public static class CaseExport
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerOptions.Web);

    public static void MapExport(this IEndpointRouteBuilder routes) => routes
        .MapGet("/cases/{caseId:guid}/export.zip", Export).Needs(Permission.ExportCase);

    private static IResult Export(Guid caseId, Visit visit, KeptTexts texts, PersonNames names, FileStore store, KeyRing keys, Texts words, HttpContext http, CancellationToken cancel)
    {
        // ZipArchive ends an entry without waiting for the reader.
        http.Features.GetRequiredFeature<IHttpBodyControlFeature>().AllowSynchronousIO = true;
        var (file, viewer) = (visit.Case!, visit.Viewer);
        return Results.Stream(to => WriteAsync(to, file, viewer, texts, names, store, keys, words, cancel), "application/zip", $"case-{caseId}.zip");
    }

    private static async Task WriteAsync(Stream to, CaseFile file, Viewer viewer, KeptTexts texts, PersonNames names, FileStore store, KeyRing keys, Texts words, CancellationToken cancel)
    {
        await using var zip = await ZipArchive.CreateAsync(to, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8, cancel);
        // An entry of which something may not be seen keeps its place by its leaf alone: the tree can still be recomputed.
        var seen = file.Entries.Select(entry => (Entry: entry, Sight: Visibility.Of(entry, file.State, viewer))).ToList();
        await AddAsync(zip, "README.txt", ReadMe(file, words), cancel);
        await AddAsync(zip, "entries.jsonl", string.Concat(seen.Select(one => Line(one.Entry, one.Sight))), cancel);
        var kept = await texts.ReadAsync(file.State.Id, seen.Where(one => one.Sight.Texts).SelectMany(one => one.Entry.Event.Keeps), cancel);
        await AddAsync(zip, "texts.jsonl", string.Concat(kept.Select(text => JsonSerializer.Serialize(new { id = text.Key, text = text.Value }, Json) + "\n")), cancel);
        var people = await names.OfAsync([.. file.State.Team.Keys, .. seen.Where(one => one.Sight.Actor).Select(one => one.Entry.Actor).OfType<PersonId>()], cancel);
        await AddAsync(zip, "people.jsonl", string.Concat(people.Select(one => JsonSerializer.Serialize(new { id = one.Key.Value, name = one.Value }, Json) + "\n")), cancel);
        await AddAsync(zip, "checkpoint.txt", file.Checkpoint ?? "", cancel);
        await AddAsync(zip, "keys.txt", string.Concat(keys.Keys.Select(key => $"{key.Verifier}\n")), cancel);
        foreach (var added in seen.Where(one => one.Sight.Texts).Select(one => one.Entry.Event).OfType<FileAdded>())
        {
            if (store.Open(added.Content.Id) is not { } content)
                continue;
            await using (content)
            await using (var entry = await zip.CreateEntry($"files/{added.Content.Id}{Ending(kept.GetValueOrDefault(added.Name.Id))}", CompressionLevel.Fastest).OpenAsync(cancel))
                await content.CopyToAsync(entry, cancel);
        }
    }

    private static string Line(Entry entry, Sight sight) => (sight is { Content: true, Actor: true }
        ? JsonSerializer.Serialize(new { position = entry.Position, salt = entry.Salt.ToArray(), entry = Encoding.UTF8.GetString(entry.Bytes.Span) }, Json)
        : JsonSerializer.Serialize(new { position = entry.Position, leaf = Core.Ledger.MerkleHash.Leaf(entry.Salt.Span, entry.Bytes.Span) }, Json)) + "\n";

    private static string ReadMe(CaseFile file, Texts words)
    {
        var title = words.Format("cases.export.readme.title", ("title", file.State.Title));
        string[] said = [.. words.Paragraphs("cases.export.readme.text"), .. Elsewhere.Say(file.State, words) is { Length: > 0 } mark ? [mark] : Array.Empty<string>()];
        return $"{title}\n{new string('=', title.Length)}\n\n{string.Join("\n\n", said)}\n";
    }

    /// <summary>The ending of a name where it is a plain one; the rest of the name is in the texts.</summary>
    private static string Ending(string? name) =>
        Path.GetExtension(name ?? "") is { Length: > 1 and <= 8 } ending && ending.Skip(1).All(char.IsAsciiLetterOrDigit) ? ending.ToLowerInvariant() : "";

    private static async Task AddAsync(ZipArchive zip, string name, string text, CancellationToken cancel)
    {
        await using var entry = await zip.CreateEntry(name, CompressionLevel.Optimal).OpenAsync(cancel);
        await entry.WriteAsync(Encoding.UTF8.GetBytes(text), cancel);
    }
}
