using System.Text;
using Microsoft.EntityFrameworkCore;
using Nordbud.Core.People;

namespace Nordbud.Adapters.Store.Cases;

/// <summary>Finds texts in the cases of one person. What of it the person may read is for <c>Visibility</c> to say.</summary>
public sealed class CaseSearch(NordbudContext db)
{
    /// <summary>Words that are looked for; more are left out.</summary>
    public const int MostWords = 5;

    /// <summary>Titles first, then the newest texts, in which every word occurs, whatever the case of its letters.</summary>
    public async Task<IReadOnlyList<SearchRow>> FindAsync(PersonId person, string query, int most, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        var words = Fold(query).Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Take(MostWords).ToList();
        if (words.Count == 0)
            return [];
        var mine = db.Set<PersonRow>().Where(role => role.PersonId == person.Value).Select(role => role.CaseId);
        var found = db.Set<SearchRow>().AsNoTracking().Where(row => mine.Contains(row.CaseId));
        foreach (var word in words)
        {
            var pattern = $"%{word.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("%", "\\%", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal)}%";
            found = found.Where(row => EF.Functions.Like(row.Folded, pattern, "\\"));
        }
        return await found.OrderBy(row => row.KeptId != Guid.Empty).ThenByDescending(row => row.KeptId).ThenByDescending(row => row.Position).Take(most).ToListAsync(cancel);
    }

    /// <summary>A text as it is compared: without the case of letters, and in one way of writing each of them.</summary>
    internal static string Fold(string text) => text.Normalize(NormalizationForm.FormKC).ToLowerInvariant();
}
