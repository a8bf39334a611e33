using System.Text.Json.Serialization;
using Nordbud.Core.Values;

namespace Nordbud.Core.Cases.Criteria;

/// <summary>Names an award criterion.</summary>
[JsonConverter(typeof(Json))]
public readonly record struct AwardCriterionId(Guid Value)
{
    public override string ToString() => Value.ToString();

    internal sealed class Json() : OpaqueIdJson<AwardCriterionId>(value => new(value), id => id.Value);
}
