using System.Text.Json.Serialization;
using Nordbud.Core.Values;

namespace Nordbud.Core.Cases.CallOffs;

/// <summary>Names whoever can be invited: a contract of the framework agreement, or an admission to the dynamic purchasing system.</summary>
[JsonConverter(typeof(Json))]
public readonly record struct InvitedId(Guid Value)
{
    public override string ToString() => Value.ToString();

    internal sealed class Json() : OpaqueIdJson<InvitedId>(value => new(value), id => id.Value);
}
