using System.Text.Json.Serialization;
using Nordbud.Core.Values;

namespace Nordbud.Core.Cases.Parity;

/// <summary>Names a piece of information that suppliers were given.</summary>
[JsonConverter(typeof(Json))]
public readonly record struct InformationId(Guid Value)
{
    public override string ToString() => Value.ToString();

    internal sealed class Json() : OpaqueIdJson<InformationId>(value => new(value), id => id.Value);
}
