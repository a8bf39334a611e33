using System.Text.Json.Serialization;
using Nordbud.Core.Values;

namespace Nordbud.Core.People;

/// <summary>Names an authority: a buyer.</summary>
[JsonConverter(typeof(Json))]
public readonly record struct AuthorityId(Guid Value)
{
    public override string ToString() => Value.ToString();

    internal sealed class Json() : OpaqueIdJson<AuthorityId>(value => new(value), id => id.Value);
}
