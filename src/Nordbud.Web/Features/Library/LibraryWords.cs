using Nordbud.Core.Library;
using Nordbud.Core.Values;
using Nordbud.Web.Ui;

namespace Nordbud.Web.Features.Library;

/// <summary>How the library speaks of its entries, and where they lie.</summary>
public static class LibraryWords
{
    /// <summary>The address of an entry, or with <c>.json</c> of its file; the version is named where another one would be found.</summary>
    public static string PathOf(LibraryEntry entry, string ending = "", bool exactly = false)
    {
        ArgumentNullException.ThrowIfNull(entry);
        List<string> query = [];
        if (exactly || entry.Origin is { From: not ShippedLibrary.Origin })
            query.Add($"origin={Uri.EscapeDataString(entry.Key.Origin)}");
        if (exactly)
            query.Add(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"version={entry.Version}"));
        return $"/library/{entry.Id}{ending}{(query.Count > 0 ? "?" : "")}{string.Join('&', query)}";
    }

    /// <summary>Where an entry came from.</summary>
    public static string OriginOf(LibraryEntry entry, Texts texts)
    {
        ArgumentNullException.ThrowIfNull(entry);
        ArgumentNullException.ThrowIfNull(texts);
        return entry.Origin switch
        {
            null => texts["library.origin.own"],
            { From: ShippedLibrary.Origin } => texts["library.origin.shipped"],
            var origin => texts.Format("library.origin.other", ("from", origin.From), ("n", origin.Version)),
        };
    }

    /// <summary>What is wrong with a field of a file.</summary>
    public static string Of(FieldProblem problem, Texts texts)
    {
        ArgumentNullException.ThrowIfNull(problem);
        ArgumentNullException.ThrowIfNull(texts);
        return texts.Format($"library.problem.{problem.Code}", ("field", problem.Field), ("given", problem.Given), ("allowed", problem.Allowed));
    }

    /// <summary>The entry that an address means among those of its name: of an origin and a version where they are given.</summary>
    public static LibraryEntry? Meant(IReadOnlyList<LibraryEntry> entries, string? origin, int? version)
    {
        ArgumentNullException.ThrowIfNull(entries);
        return entries.FirstOrDefault(entry => (origin is null || entry.Key.Origin == origin) && (version is null || entry.Version == version));
    }
}
