using System.Text.Json.Serialization;
using Nordbud.Core.Values;

namespace Nordbud.Core.Cases.Weights;

/// <summary>Names a weighing.</summary>
[JsonConverter(typeof(Json))]
public readonly record struct WeighingId(Guid Value)
{
    public override string ToString() => Value.ToString();

    internal sealed class Json() : OpaqueIdJson<WeighingId>(value => new(value), id => id.Value);
}
