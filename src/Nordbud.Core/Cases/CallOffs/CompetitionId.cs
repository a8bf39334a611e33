using System.Text.Json.Serialization;
using Nordbud.Core.Values;

namespace Nordbud.Core.Cases.CallOffs;

/// <summary>Names a competition among those who are in a framework agreement or a dynamic purchasing system.</summary>
[JsonConverter(typeof(Json))]
public readonly record struct CompetitionId(Guid Value)
{
    public override string ToString() => Value.ToString();

    internal sealed class Json() : OpaqueIdJson<CompetitionId>(value => new(value), id => id.Value);
}
