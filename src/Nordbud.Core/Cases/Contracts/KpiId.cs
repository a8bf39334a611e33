using System.Text.Json.Serialization;
using Nordbud.Core.Values;

namespace Nordbud.Core.Cases.Contracts;

/// <summary>Names what a contract is measured by.</summary>
[JsonConverter(typeof(Json))]
public readonly record struct KpiId(Guid Value)
{
    public override string ToString() => Value.ToString();

    internal sealed class Json() : OpaqueIdJson<KpiId>(value => new(value), id => id.Value);
}
