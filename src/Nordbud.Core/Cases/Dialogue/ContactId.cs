using System.Text.Json.Serialization;
using Nordbud.Core.Values;

namespace Nordbud.Core.Cases.Dialogue;

/// <summary>Names a contact with suppliers.</summary>
[JsonConverter(typeof(Json))]
public readonly record struct ContactId(Guid Value)
{
    public override string ToString() => Value.ToString();

    internal sealed class Json() : OpaqueIdJson<ContactId>(value => new(value), id => id.Value);
}
