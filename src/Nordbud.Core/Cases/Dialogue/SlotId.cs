using System.Text.Json.Serialization;
using Nordbud.Core.Values;

namespace Nordbud.Core.Cases.Dialogue;

/// <summary>Names a time for a meeting.</summary>
[JsonConverter(typeof(Json))]
public readonly record struct SlotId(Guid Value)
{
    public override string ToString() => Value.ToString();

    internal sealed class Json() : OpaqueIdJson<SlotId>(value => new(value), id => id.Value);
}
