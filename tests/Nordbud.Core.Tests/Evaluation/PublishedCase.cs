using System.Text.Json;

namespace Nordbud.Core.Tests.Evaluation;

/// <summary>One published case: what goes in, what comes out and how near.</summary>
internal sealed class PublishedCase(JsonElement root)
{
    public string Id => root.GetProperty("id").GetString()!;

    public string Method => root.GetProperty("method").GetString()!;

    public JsonElement Inputs => root.GetProperty("inputs");

    public decimal Tolerance => (decimal)root.GetProperty("tolerance_abs").GetDouble();

    public JsonElement Expected => root.TryGetProperty("expected_recomputed_full_precision", out var full) ? full : root.GetProperty("expected_published");

    public bool Is(params string[] words) => words.All(word => Method.Contains(word, StringComparison.OrdinalIgnoreCase));

    public bool Has(string input) => Inputs.ValueKind is JsonValueKind.Object && Inputs.TryGetProperty(input, out _);

    public JsonElement this[string input] => Inputs.GetProperty(input);

    public decimal Number(string input) => this[input].GetDecimal();

    public decimal[] Numbers(string input) => List(this[input]);

    public decimal[][] Matrix(string input) => [.. this[input].EnumerateArray().Select(List)];

    public static decimal[] List(JsonElement list) => list.ValueKind is JsonValueKind.Object
        ? [.. list.EnumerateObject().Select(p => p.Value.GetDecimal())]
        : [.. list.EnumerateArray().Select(v => v.ValueKind is JsonValueKind.String ? decimal.Parse(v.GetString()!, System.Globalization.CultureInfo.InvariantCulture) : v.GetDecimal())];

    public static PublishedCase Read(string file) => new(JsonDocument.Parse(File.ReadAllText(file)).RootElement);
}
