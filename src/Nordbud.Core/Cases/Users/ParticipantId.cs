using System.Text.Json.Serialization;
using Nordbud.Core.Values;

namespace Nordbud.Core.Cases.Users;

/// <summary>Names somebody who takes part in an activity; who it is stands in a kept text that can be erased.</summary>
[JsonConverter(typeof(Json))]
public readonly record struct ParticipantId(Guid Value)
{
    public override string ToString() => Value.ToString();

    internal sealed class Json() : OpaqueIdJson<ParticipantId>(value => new(value), id => id.Value);
}
