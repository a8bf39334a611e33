using System.Text.Json.Serialization;
using Nordbud.Core.Values;

namespace Nordbud.Core.Cases.Agreements;

/// <summary>Names something that a partner agreed to reach.</summary>
[JsonConverter(typeof(Json))]
public readonly record struct PerformanceId(Guid Value)
{
    public override string ToString() => Value.ToString();

    internal sealed class Json() : OpaqueIdJson<PerformanceId>(value => new(value), id => id.Value);
}
