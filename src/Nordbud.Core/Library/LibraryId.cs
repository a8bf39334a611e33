using System.Globalization;
using System.Text;

namespace Nordbud.Core.Library;

/// <summary>Makes the name of an entry that is published from a case.</summary>
public static class LibraryId
{
    private const int LongestWords = 60;

    /// <summary>
    /// The words in kebab case without accents, and the end of the case's id, so that two buyers with the same title do
    /// not publish under one name: <c>trygghetslarm-3f2a9c10</c>.
    /// </summary>
    public static string Of(string words, Guid caseId)
    {
        ArgumentNullException.ThrowIfNull(words);
        var id = new StringBuilder(LongestWords + 9);
        foreach (var letter in words.Normalize(NormalizationForm.FormD).ToLowerInvariant())
        {
            if (id.Length >= LongestWords)
                break;
            if (Plain(letter) is { } plain)
                id.Append(plain);
            else if (id.Length > 0 && id[^1] != '-' && CharUnicodeInfo.GetUnicodeCategory(letter) is not UnicodeCategory.NonSpacingMark)
                id.Append('-');
        }
        return $"{id.ToString().Trim('-')}-{caseId.ToString("n")[^8..]}".Trim('-');
    }

    /// <summary>A letter as it stands in addresses, or null where it is none.</summary>
    private static string? Plain(char letter) => letter switch
    {
        'ø' => "o",
        'æ' => "ae",
        'þ' => "th",
        'ð' => "d",
        _ when char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) => letter.ToString(),
        _ => null,
    };
}
