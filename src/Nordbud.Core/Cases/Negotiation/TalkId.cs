using System.Text.Json.Serialization;
using Nordbud.Core.Values;

namespace Nordbud.Core.Cases.Negotiation;

/// <summary>Names a meeting or a written exchange in a round of negotiation or dialogue.</summary>
[JsonConverter(typeof(Json))]
public readonly record struct TalkId(Guid Value)
{
    public override string ToString() => Value.ToString();

    internal sealed class Json() : OpaqueIdJson<TalkId>(value => new(value), id => id.Value);
}
