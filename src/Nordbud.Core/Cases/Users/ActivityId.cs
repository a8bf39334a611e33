using System.Text.Json.Serialization;
using Nordbud.Core.Values;

namespace Nordbud.Core.Cases.Users;

/// <summary>Names an activity in which end users take part.</summary>
[JsonConverter(typeof(Json))]
public readonly record struct ActivityId(Guid Value)
{
    public override string ToString() => Value.ToString();

    internal sealed class Json() : OpaqueIdJson<ActivityId>(value => new(value), id => id.Value);
}
