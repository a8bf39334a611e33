using System.Text.Json;
using Nordbud.Core.Advice;
using Nordbud.Core.Values;

namespace Nordbud.Core.Library;

/// <summary>Reads the entries of a library file; <c>Data/schema.json</c> says the same to other programs.</summary>
internal sealed class LibraryReader(List<FieldProblem> problems)
{
    private const int ShortText = 200;
    private const int LongText = 5000;
    private const int MostVersion = 1_000_000;

    /// <summary>Names that stand for something else in the addresses of the library.</summary>
    private static readonly string[] Reserved = ["schema", "take-over"];

    public List<LibraryEntry> Read(JsonElement root)
    {
        List<LibraryEntry> entries = [];
        if (root.ValueKind is not JsonValueKind.Object)
        {
            problems.Add(new("(file)", "not-an-object", FactsJson.Shown(root), "{…}"));
            return entries;
        }
        var file = new LibraryFields(root, "", problems);
        file.Shaped("format", ShortText, required: true, LibraryJson.Format, format => format == LibraryJson.Format);
        file.Whole("version", LibraryJson.FormatVersion, LibraryJson.FormatVersion);
        var has = root.TryGetProperty("entries", out var list) && list.ValueKind is not JsonValueKind.Null;
        HashSet<(string, int, string)> keys = [];
        foreach (var fields in file.Each("entries", LibraryJson.MostEntries))
        {
            var entry = Entry(fields);
            entries.Add(entry);
            if (entry.Id.Length > 0 && !keys.Add(entry.Key))
                fields.Problem("id", "twice", entry.Id, "");
        }
        if (!has)
            file.Missing("entries");
        file.RefuseOthers();
        return entries;
    }

    private static LibraryEntry Entry(LibraryFields fields)
    {
        var entry = new LibraryEntry
        {
            Id = fields.Shaped("id", 80, required: true, "a–z, 0–9, -", id => IsSlug(id) && !Reserved.Contains(id)) ?? "",
            Version = fields.Whole("version", 1, MostVersion),
            Title = fields.Line("title", ShortText),
            Language = fields.Shaped("language", 3, required: false, "en, sv, da, nb, fi, is, …", IsLanguage),
            Criteria = [.. fields.Each("criteria", 100).Select(Criterion)],
            Requirements = fields.Texts("requirements", 200, 2000, lines: true),
            PriceModel = fields.TextOrNull("priceModel", LongText),
            Technologies = fields.Texts("technologies", 20, 80, lines: false, "a–z, 0–9, -", IsSlug),
            Subject = fields.LineOrNull("subject", ShortText),
            Buyer = fields.LineOrNull("buyer", ShortText),
            Country = fields.Shaped("country", 2, required: false, "SE, DK, FI, NO, IS, EU, …", country => country.Length == 2 && country.All(char.IsAsciiLetterUpper)),
            Year = fields.LineOrNull("year", 40),
            Background = fields.TextOrNull("background", LongText),
            Outcome = fields.TextOrNull("outcome", LongText),
            Note = fields.TextOrNull("note", LongText),
            Confidence = fields.Shaped("confidence", 10, required: false, string.Join(", ", Names.All<LibraryConfidence>()),
                name => Names.Parse<LibraryConfidence>(name) is not null) is { } confidence ? Names.Parse<LibraryConfidence>(confidence) : null,
            Sources = [.. fields.Each("sources", 50).Select(Source)],
            Origin = fields.Inside("origin") is { } origin ? Origin(origin) : null,
        };
        fields.RefuseOthers();
        return entry;
    }

    private static LibraryCriterion Criterion(LibraryFields fields)
    {
        var criterion = new LibraryCriterion(fields.Line("name", 500), fields.NumberOrNull("weight", 0, 100), fields.TextOrNull("note", LongText));
        fields.RefuseOthers();
        return criterion;
    }

    private static LibrarySource Source(LibraryFields fields)
    {
        var source = new LibrarySource(fields.Shaped("url", 2000, required: true, "https://…, http://…", IsWeb) ?? "", fields.LineOrNull("name", 300));
        fields.RefuseOthers();
        return source;
    }

    private static LibraryOrigin Origin(LibraryFields fields)
    {
        var origin = new LibraryOrigin(fields.Line("from", ShortText), fields.Whole("version", 1, MostVersion));
        fields.RefuseOthers();
        return origin;
    }

    private static bool IsSlug(string text) =>
        text[0] != '-' && text[^1] != '-' && text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '-')
        && !text.Contains("--", StringComparison.Ordinal);

    private static bool IsLanguage(string text) => text.Length is 2 or 3 && text.All(char.IsAsciiLetterLower);

    /// <summary>An address that a browser opens as a page, and nothing that could run.</summary>
    private static bool IsWeb(string text) =>
        (text.StartsWith("https://", StringComparison.Ordinal) || text.StartsWith("http://", StringComparison.Ordinal))
        && !text.Any(char.IsWhiteSpace) && Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri is { UserInfo: "", Host.Length: > 0 };
}
