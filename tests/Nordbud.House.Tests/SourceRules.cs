using System.Globalization;
using System.Text.RegularExpressions;

namespace Nordbud.House.Tests;

/// <summary>The rules of the house that the text of one file can break; each says what is wrong, or nothing.</summary>
internal static partial class SourceRules
{
    /// <summary>Lines a source file may have at the very most; 150 is the aim.</summary>
    public const int Wall = 400;

    public static IEnumerable<string> TooLong(string file, string text)
    {
        var lines = text.AsSpan().TrimEnd('\n').Count('\n') + 1;
        if (lines > Wall)
            yield return string.Create(CultureInfo.InvariantCulture, $"{file}: {lines} lines, the wall is {Wall}");
    }

    /// <summary>Top-level types stand in the first column, since namespaces are file-scoped.</summary>
    public static IEnumerable<string> ManyPublicTypes(string file, string text)
    {
        var names = PublicType().Matches(text).Select(m => m.Groups["name"].Value).Distinct().ToList();
        if (names.Count > 1)
            yield return $"{file}: one public type a file, here are {string.Join(", ", names)}";
    }

    public static IEnumerable<string> NamespaceElsewhere(string file, string text)
    {
        if (Namespace().Match(text) is not { Success: true } found)
            yield break;
        var folder = Path.GetDirectoryName(file)!.Replace('/', '.');
        folder = folder[(folder.IndexOf('.', StringComparison.Ordinal) + 1)..];
        if (found.Groups["name"].Value != folder && !folder.EndsWith("." + found.Groups["name"].Value, StringComparison.Ordinal))
            yield return $"{file}: the namespace {found.Groups["name"].Value} is not the folder {folder}";
    }

    public static IEnumerable<string> VagueNames(string file, string text) =>
        Vague().Matches(text).Select(m => $"{file}: '{m.Groups["name"].Value}' says nothing of what it does");

    /// <summary>Waiting by the clock, blocking on tasks, swallowed errors, work left undone.</summary>
    public static IEnumerable<string> Shortcuts(string file, string text) =>
        Shortcut().Matches(text).Select(m => $"{file}: '{m.Value}'");

    /// <summary>Markup that is not escaped on its way into a page.</summary>
    public static IEnumerable<string> RawMarkup(string file, string text) =>
        Raw().Matches(text).Select(m => $"{file}: '{m.Value}'");

    /// <summary>Paths of somebody's machine and hosts of package mirrors.</summary>
    public static IEnumerable<string> Machines(string file, string text) =>
        Machine().Matches(text).Select(m => $"{file}: '{m.Value}'");

    [GeneratedRegex(@"^public (?:[a-z]+ )*(?:class|record|struct|interface|enum) (?<name>\w+)", RegexOptions.Multiline)]
    private static partial Regex PublicType();

    [GeneratedRegex(@"^namespace (?<name>[\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Namespace();

    [GeneratedRegex(@"\b(?:class|record|struct|interface) (?<name>\w*(?:Manager|Helpers?|Utils|Utility|Utilities|Bid))\b")]
    private static partial Regex Vague();

    [GeneratedRegex(@"Thread\.Sleep|Task\.Delay\(\d|\.GetAwaiter\(\)\.GetResult\(\)|\.Result;|\.Wait\(\)|NotImplementedException|\b(?:TODO|FIXME|HACK)\b|catch\s*(?:\(\w*Exception[^)]*\))?\s*\{\s*\}|\bSkip = ""|#pragma warning disable(?! \w+ //)")]
    private static partial Regex Shortcut();

    [GeneratedRegex(@"Html\.Raw|new HtmlString\(")]
    private static partial Regex Raw();

    [GeneratedRegex(@"(?<![\w.:~/-])/(?:work|farm|home|root|Users|mnt)/\w+|https?://[\w.-]*\b(?:registry|artifactory|nexus|mirror|proxy)\b[\w.-]*")]
    private static partial Regex Machine();
}
