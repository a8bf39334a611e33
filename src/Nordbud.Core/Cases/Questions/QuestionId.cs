using System.Text.Json.Serialization;
using Nordbud.Core.Values;

namespace Nordbud.Core.Cases.Questions;

/// <summary>Names a question of a supplier.</summary>
[JsonConverter(typeof(Json))]
public readonly record struct QuestionId(Guid Value)
{
    public override string ToString() => Value.ToString();

    internal sealed class Json() : OpaqueIdJson<QuestionId>(value => new(value), id => id.Value);
}
