using System.Text.Json.Serialization;
using Nordbud.Core.Values;

namespace Nordbud.Core.Cases.Course;

/// <summary>Names somebody who takes part in a track.</summary>
[JsonConverter(typeof(Json))]
public readonly record struct ContenderId(Guid Value)
{
    public override string ToString() => Value.ToString();

    internal sealed class Json() : OpaqueIdJson<ContenderId>(value => new(value), id => id.Value);
}
