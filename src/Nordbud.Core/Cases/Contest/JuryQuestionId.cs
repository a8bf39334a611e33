using System.Text.Json.Serialization;
using Nordbud.Core.Values;

namespace Nordbud.Core.Cases.Contest;

/// <summary>Names a question of the jury to an entrant.</summary>
[JsonConverter(typeof(Json))]
public readonly record struct JuryQuestionId(Guid Value)
{
    public override string ToString() => Value.ToString();

    internal sealed class Json() : OpaqueIdJson<JuryQuestionId>(value => new(value), id => id.Value);
}
