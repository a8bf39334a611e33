using System.Text.Json.Serialization;
using Nordbud.Core.Values;

namespace Nordbud.Core.Cases.Criteria;

/// <summary>Names a requirement, a ground for exclusion, a selection criterion or a condition.</summary>
[JsonConverter(typeof(Json))]
public readonly record struct TermId(Guid Value)
{
    public override string ToString() => Value.ToString();

    internal sealed class Json() : OpaqueIdJson<TermId>(value => new(value), id => id.Value);
}
