using System.Text.Json.Serialization;
using Nordbud.Core.Values;

namespace Nordbud.Core.Cases.Suppliers;

/// <summary>Names a supplier that takes part in a case.</summary>
[JsonConverter(typeof(Json))]
public readonly record struct SupplierId(Guid Value)
{
    public override string ToString() => Value.ToString();

    internal sealed class Json() : OpaqueIdJson<SupplierId>(value => new(value), id => id.Value);
}
