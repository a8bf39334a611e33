using System.Globalization;
using System.Text.Json;
using Nordbud.Core.Values;

namespace Nordbud.Core.Evaluation;

/// <summary>
/// Reads an evaluation model with its tenders from JSON. Numbers are JSON numbers or decimal strings and keep their
/// exact value. Strict: what is unknown, doubled or out of range is a problem that names the field.
/// </summary>
public static class EvaluationJson
{
    /// <summary>Largest file accepted, in bytes.</summary>
    public const int MaxBytes = 5_000_000;

    /// <summary>The JSON Schema of the files that <see cref="Read(ReadOnlyMemory{byte})"/> reads.</summary>
    public static string Schema()
    {
        using var stream = typeof(EvaluationJson).Assembly.GetManifestResourceStream("evaluation.evaluation.schema.json")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 16 };

    /// <summary>Reads a file's bytes.</summary>
    public static EvaluationInput Read(ReadOnlyMemory<byte> utf8)
    {
        if (utf8.Length > MaxBytes)
            return Bad(new FieldProblem("(file)", "too-large", utf8.Length.ToString(CultureInfo.InvariantCulture), MaxBytes.ToString(CultureInfo.InvariantCulture)));
        if (utf8.Span.StartsWith("\uFEFF"u8))
            utf8 = utf8["\uFEFF"u8.Length..];
        try
        {
            using var document = WholeJson.Parse(utf8, Strict);
            var reader = new EvaluationReader();
            var input = reader.Read(document.RootElement);
            if (!input.IsGood)
                return input;
            var problems = ModelRules.Check(input.Model!);
            if (problems.Count == 0)
                problems = ModelRules.Check(input.Model!, input.Tenders);
            return problems.Count == 0 ? input : Bad([.. problems]);
        }
        catch (JsonException malformed)
        {
            return Bad(new FieldProblem("(file)", "malformed", malformed.Message, "JSON"));
        }
    }

    private static EvaluationInput Bad(params FieldProblem[] problems) => new(null, [], null, problems);
}
