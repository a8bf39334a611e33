using System.Text.Json.Serialization;
using Nordbud.Core.Values;

namespace Nordbud.Core.Cases.Need;

/// <summary>Names what the need is measured by.</summary>
[JsonConverter(typeof(Json))]
public readonly record struct IndicatorId(Guid Value)
{
    public override string ToString() => Value.ToString();

    internal sealed class Json() : OpaqueIdJson<IndicatorId>(value => new(value), id => id.Value);
}
