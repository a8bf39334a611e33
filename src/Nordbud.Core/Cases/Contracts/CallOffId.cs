using System.Text.Json.Serialization;
using Nordbud.Core.Values;

namespace Nordbud.Core.Cases.Contracts;

/// <summary>Names a contract under a framework agreement.</summary>
[JsonConverter(typeof(Json))]
public readonly record struct CallOffId(Guid Value)
{
    public override string ToString() => Value.ToString();

    internal sealed class Json() : OpaqueIdJson<CallOffId>(value => new(value), id => id.Value);
}
