using System.Text.Json.Serialization;
using Nordbud.Core.Values;

namespace Nordbud.Core.Cases.Group;

/// <summary>Names a member of the working group; for somebody with an account it is the same as the person's id.</summary>
[JsonConverter(typeof(Json))]
public readonly record struct GroupMemberId(Guid Value)
{
    public override string ToString() => Value.ToString();

    internal sealed class Json() : OpaqueIdJson<GroupMemberId>(value => new(value), id => id.Value);
}
