using System.Text.Json;
using System.Text.Json.Serialization;

namespace Nordbud.Core.Cases.Users;

/// <summary>What a participant answered: for each thing compared an answer to each item, null where it is missing.</summary>
public sealed partial record AnswerSheet(IReadOnlyList<IReadOnlyList<int?>> Answers, string? Comment = null)
{
    /// <summary>Longest comment, in characters.</summary>
    public const int LongestComment = 2000;

    /// <summary>As it is kept.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, Json.Default.AnswerSheet);

    /// <summary>From what was kept.</summary>
    public static AnswerSheet FromJson(string json) =>
        JsonSerializer.Deserialize(json, Json.Default.AnswerSheet) ?? throw new JsonException("There are no answers.");

    [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
    [JsonSerializable(typeof(AnswerSheet))]
    private sealed partial class Json : JsonSerializerContext;
}
