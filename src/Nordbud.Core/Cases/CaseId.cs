using System.Text.Json.Serialization;
using Nordbud.Core.Values;

namespace Nordbud.Core.Cases;

/// <summary>Names a case.</summary>
[JsonConverter(typeof(Json))]
public readonly record struct CaseId(Guid Value)
{
    public override string ToString() => Value.ToString();

    internal sealed class Json() : OpaqueIdJson<CaseId>(value => new(value), id => id.Value);
}
