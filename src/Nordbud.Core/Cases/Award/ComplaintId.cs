using System.Text.Json.Serialization;
using Nordbud.Core.Values;

namespace Nordbud.Core.Cases.Award;

/// <summary>Names a review.</summary>
[JsonConverter(typeof(Json))]
public readonly record struct ComplaintId(Guid Value)
{
    public override string ToString() => Value.ToString();

    internal sealed class Json() : OpaqueIdJson<ComplaintId>(value => new(value), id => id.Value);
}
