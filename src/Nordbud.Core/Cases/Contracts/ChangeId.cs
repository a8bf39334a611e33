using System.Text.Json.Serialization;
using Nordbud.Core.Values;

namespace Nordbud.Core.Cases.Contracts;

/// <summary>Names a change of a contract.</summary>
[JsonConverter(typeof(Json))]
public readonly record struct ChangeId(Guid Value)
{
    public override string ToString() => Value.ToString();

    internal sealed class Json() : OpaqueIdJson<ChangeId>(value => new(value), id => id.Value);
}
