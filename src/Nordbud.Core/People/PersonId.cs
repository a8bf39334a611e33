using System.Text.Json.Serialization;
using Nordbud.Core.Values;

namespace Nordbud.Core.People;

/// <summary>Names a person, by an opaque id that stays when the person's data are erased.</summary>
[JsonConverter(typeof(Json))]
public readonly record struct PersonId(Guid Value)
{
    public override string ToString() => Value.ToString();

    internal sealed class Json() : OpaqueIdJson<PersonId>(value => new(value), id => id.Value);
}
