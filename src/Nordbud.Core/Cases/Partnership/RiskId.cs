using System.Text.Json.Serialization;
using Nordbud.Core.Values;

namespace Nordbud.Core.Cases.Partnership;

/// <summary>Names a risk of a partnership.</summary>
[JsonConverter(typeof(Json))]
public readonly record struct RiskId(Guid Value)
{
    public override string ToString() => Value.ToString();

    internal sealed class Json() : OpaqueIdJson<RiskId>(value => new(value), id => id.Value);
}
