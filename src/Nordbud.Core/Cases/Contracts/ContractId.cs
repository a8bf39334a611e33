using System.Text.Json.Serialization;
using Nordbud.Core.Values;

namespace Nordbud.Core.Cases.Contracts;

/// <summary>Names a contract.</summary>
[JsonConverter(typeof(Json))]
public readonly record struct ContractId(Guid Value)
{
    public override string ToString() => Value.ToString();

    internal sealed class Json() : OpaqueIdJson<ContractId>(value => new(value), id => id.Value);
}
