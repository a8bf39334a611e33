using System.Text.Json.Serialization;
using Nordbud.Core.Values;

namespace Nordbud.Core.Cases.Contracts;

/// <summary>Names what has to be delivered under a contract.</summary>
[JsonConverter(typeof(Json))]
public readonly record struct DeliverableId(Guid Value)
{
    public override string ToString() => Value.ToString();

    internal sealed class Json() : OpaqueIdJson<DeliverableId>(value => new(value), id => id.Value);
}
