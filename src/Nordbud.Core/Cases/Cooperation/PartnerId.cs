using System.Text.Json.Serialization;
using Nordbud.Core.Values;

namespace Nordbud.Core.Cases.Cooperation;

/// <summary>Names an authority that buys together with this one.</summary>
[JsonConverter(typeof(Json))]
public readonly record struct PartnerId(Guid Value)
{
    public override string ToString() => Value.ToString();

    internal sealed class Json() : OpaqueIdJson<PartnerId>(value => new(value), id => id.Value);
}
