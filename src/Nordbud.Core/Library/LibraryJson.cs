using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Nordbud.Core.Advice;
using Nordbud.Core.Values;

namespace Nordbud.Core.Library;

/// <summary>
/// The file in which libraries travel: <c>{"format":"nordbud-criteria-library","version":1,"entries":[…]}</c>. Strict: an
/// unknown field, a doubled one or a value outside its limits is a problem that names the field.
/// </summary>
public static class LibraryJson
{
    /// <summary>What a file calls its format.</summary>
    public const string Format = "nordbud-criteria-library";
    /// <summary>The version of the format.</summary>
    public const int FormatVersion = 1;
    /// <summary>Largest file accepted, in bytes.</summary>
    public const int MaxBytes = 2_000_000;
    /// <summary>Most entries of one file.</summary>
    public const int MostEntries = 1000;
    /// <summary>Most problems that are told of one file.</summary>
    public const int MostProblems = 50;

    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 8, AllowDuplicateProperties = false };

    private static readonly JsonWriterOptions Readable = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The entries of a file, or what is wrong with it.</summary>
    public static LibraryReading Read(ReadOnlyMemory<byte> utf8)
    {
        if (utf8.Length > MaxBytes)
            return new([], [new("(file)", "too-large", utf8.Length.ToString(CultureInfo.InvariantCulture), MaxBytes.ToString(CultureInfo.InvariantCulture))]);
        if (utf8.Span.StartsWith("\uFEFF"u8))
            utf8 = utf8["\uFEFF"u8.Length..];
        try
        {
            using var document = WholeJson.Parse(utf8, Strict);
            List<FieldProblem> problems = [];
            var entries = new LibraryReader(problems).Read(document.RootElement);
            return problems.Count == 0 ? new(entries, []) : new([], problems);
        }
        catch (JsonException malformed)
        {
            return new([], [new("(file)", "malformed", malformed.Message, "JSON")]);
        }
    }

    /// <summary>A file of these entries; what is not known is written as null.</summary>
    public static byte[] Write(IEnumerable<LibraryEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Readable))
        {
            json.WriteStartObject();
            json.WriteString("format", Format);
            json.WriteNumber("version", FormatVersion);
            json.WriteStartArray("entries");
            foreach (var entry in entries)
                Write(json, entry);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return bytes.ToArray();
    }

    /// <summary>What keeps an entry that was put together here from being read elsewhere; empty where nothing does.</summary>
    public static IReadOnlyList<FieldProblem> Check(LibraryEntry entry) => Read(Write([entry])).Problems;

    /// <summary>Whether two entries say the same, origin and version included.</summary>
    public static bool Same(LibraryEntry one, LibraryEntry other) => Write([one]).AsSpan().SequenceEqual(Write([other]));

    /// <summary>The JSON Schema of the format.</summary>
    public static byte[] Schema()
    {
        using var stream = typeof(LibraryJson).Assembly.GetManifestResourceStream("library.schema.json")!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    private static void Write(Utf8JsonWriter json, LibraryEntry entry)
    {
        json.WriteStartObject();
        json.WriteString("id", entry.Id);
        json.WriteNumber("version", entry.Version);
        json.WriteString("title", entry.Title);
        json.WriteString("language", entry.Language);
        json.WriteStartArray("criteria");
        foreach (var criterion in entry.Criteria)
        {
            json.WriteStartObject();
            json.WriteString("name", criterion.Name);
            if (criterion.Weight is { } weight)
                json.WriteNumber("weight", weight);
            else
                json.WriteNull("weight");
            json.WriteString("note", criterion.Note);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        WriteTexts(json, "requirements", entry.Requirements);
        json.WriteString("priceModel", entry.PriceModel);
        WriteTexts(json, "technologies", entry.Technologies);
        json.WriteString("subject", entry.Subject);
        json.WriteString("buyer", entry.Buyer);
        json.WriteString("country", entry.Country);
        json.WriteString("year", entry.Year);
        json.WriteString("background", entry.Background);
        json.WriteString("outcome", entry.Outcome);
        json.WriteString("note", entry.Note);
        json.WriteString("confidence", entry.Confidence is { } confidence ? Names.Of(confidence) : null);
        json.WriteStartArray("sources");
        foreach (var source in entry.Sources)
        {
            json.WriteStartObject();
            json.WriteString("url", source.Url);
            json.WriteString("name", source.Name);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        if (entry.Origin is { } origin)
        {
            json.WriteStartObject("origin");
            json.WriteString("from", origin.From);
            json.WriteNumber("version", origin.Version);
            json.WriteEndObject();
        }
        else
            json.WriteNull("origin");
        json.WriteEndObject();
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, IReadOnlyList<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }
}
