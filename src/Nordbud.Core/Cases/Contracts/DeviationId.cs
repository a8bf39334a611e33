using System.Text.Json.Serialization;
using Nordbud.Core.Values;

namespace Nordbud.Core.Cases.Contracts;

/// <summary>Names a deviation from a contract.</summary>
[JsonConverter(typeof(Json))]
public readonly record struct DeviationId(Guid Value)
{
    public override string ToString() => Value.ToString();

    internal sealed class Json() : OpaqueIdJson<DeviationId>(value => new(value), id => id.Value);
}
