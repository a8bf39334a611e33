using System.Text.Json.Serialization;
using Nordbud.Core.Values;

namespace Nordbud.Core.Cases;

/// <summary>Names a comment in a case.</summary>
[JsonConverter(typeof(Json))]
public readonly record struct CommentId(Guid Value)
{
    public override string ToString() => Value.ToString();

    internal sealed class Json() : OpaqueIdJson<CommentId>(value => new(value), id => id.Value);
}
