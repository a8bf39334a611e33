using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Nordbud.Adapters.Store.Cases;
using Nordbud.Core.Cases;
using Nordbud.Core.People;
using Nordbud.Web.Ui.Access;

namespace Nordbud.Web.Features.Cases;

/// <summary>A search over one's own cases. Who comes: somebody who remembers a word, not where it was said.</summary>
[Needs(Permission.UseAccount)]
[ResponseCache(NoStore = true)]
public sealed class SearchModel(CaseSearch search, CaseDesk desk, Visit visit) : PageModel
{
    private const int Most = 50;
    private const int LongestQuery = 100;

    /// <summary>A text found: its case, its place and the words around.</summary>
    public sealed record Hit(CaseId Case, string Title, long Position, bool IsTitle, string Text);

    [BindProperty(SupportsGet = true)] public string? Q { get; set; }

    public IReadOnlyList<Hit> Hits { get; private set; } = [];

    /// <summary>Whether there are more than are shown.</summary>
    public bool IsCut { get; private set; }

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Q = Q?.Trim() is { Length: > 0 } asked ? asked[..Math.Min(asked.Length, LongestQuery)] : null;
        if (Q is null)
            return;
        var rows = await search.FindAsync(visit.Person!.Value, Q, Most + 1, cancel);
        IsCut = rows.Count > Most;
        List<Hit> hits = [];
        foreach (var row in rows.Take(Most))
        {
            if (await desk.ReadAsync(new CaseId(row.CaseId), cancel) is { } file && MayRead(file, row))
                hits.Add(new(file.State.Id, file.State.Title, row.Position, row.KeptId == Guid.Empty, Around(row.Text, Q)));
        }
        // A case that was named anew is found by each of its titles, and shown once.
        Hits = [.. hits.Where(hit => hit.IsTitle).DistinctBy(hit => hit.Case), .. hits.Where(hit => !hit.IsTitle)];
    }

    private bool MayRead(CaseFile file, SearchRow row)
    {
        var sight = Visibility.Of(file.Entries[(int)row.Position - 1], file.State, new(visit.Person, visit.Standing, file.State.RolesOf(visit.Person)));
        return row.KeptId == Guid.Empty ? sight.Content : sight.Texts;
    }

    /// <summary>A long text is cut to the words around the first that was asked for.</summary>
    private static string Around(string text, string query)
    {
        const int Shown = 200;
        if (text.Length <= Shown)
            return text;
        var at = Math.Max(0, text.IndexOf(query.Split(' ')[0], StringComparison.CurrentCultureIgnoreCase));
        var from = Math.Clamp(at - Shown / 3, 0, text.Length - Shown);
        return $"{(from > 0 ? "… " : "")}{text.AsSpan(from, Shown).Trim()}{(from + Shown < text.Length ? " …" : "")}";
    }
}
