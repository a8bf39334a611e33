using System.Text.Json.Serialization;
using Nordbud.Core.Values;

namespace Nordbud.Core.Cases.Notices;

/// <summary>Names a notice.</summary>
[JsonConverter(typeof(Json))]
public readonly record struct NoticeId(Guid Value)
{
    public override string ToString() => Value.ToString();

    internal sealed class Json() : OpaqueIdJson<NoticeId>(value => new(value), id => id.Value);
}
