using System.Text.Json.Serialization;
using Nordbud.Core.Values;

namespace Nordbud.Core.Cases.Scoring;

/// <summary>Names a tender.</summary>
[JsonConverter(typeof(Json))]
public readonly record struct TenderId(Guid Value)
{
    public override string ToString() => Value.ToString();

    internal sealed class Json() : OpaqueIdJson<TenderId>(value => new(value), id => id.Value);
}
