using System.Text.Json.Serialization;
using Nordbud.Core.Values;

namespace Nordbud.Core.Cases.Dialogue;

/// <summary>Names a round of the market dialogue.</summary>
[JsonConverter(typeof(Json))]
public readonly record struct RoundId(Guid Value)
{
    public override string ToString() => Value.ToString();

    internal sealed class Json() : OpaqueIdJson<RoundId>(value => new(value), id => id.Value);
}
