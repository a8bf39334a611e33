using System.Text.Json.Serialization;
using Nordbud.Core.Values;

namespace Nordbud.Core.Cases.Negotiation;

/// <summary>Names a change of the documents that everybody was told.</summary>
[JsonConverter(typeof(Json))]
public readonly record struct DocumentChangeId(Guid Value)
{
    public override string ToString() => Value.ToString();

    internal sealed class Json() : OpaqueIdJson<DocumentChangeId>(value => new(value), id => id.Value);
}
