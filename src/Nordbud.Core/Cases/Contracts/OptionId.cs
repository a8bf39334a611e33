using System.Text.Json.Serialization;
using Nordbud.Core.Values;

namespace Nordbud.Core.Cases.Contracts;

/// <summary>Names an option of a contract.</summary>
[JsonConverter(typeof(Json))]
public readonly record struct OptionId(Guid Value)
{
    public override string ToString() => Value.ToString();

    internal sealed class Json() : OpaqueIdJson<OptionId>(value => new(value), id => id.Value);
}
