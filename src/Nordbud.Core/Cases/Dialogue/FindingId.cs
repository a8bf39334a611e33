using System.Text.Json.Serialization;
using Nordbud.Core.Values;

namespace Nordbud.Core.Cases.Dialogue;

/// <summary>Names what was learned from the market.</summary>
[JsonConverter(typeof(Json))]
public readonly record struct FindingId(Guid Value)
{
    public override string ToString() => Value.ToString();

    internal sealed class Json() : OpaqueIdJson<FindingId>(value => new(value), id => id.Value);
}
