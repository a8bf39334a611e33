using System.Text.Json.Serialization;
using Nordbud.Core.Values;

namespace Nordbud.Core.Cases;

/// <summary>Names a task of a case.</summary>
[JsonConverter(typeof(Json))]
public readonly record struct TaskId(Guid Value)
{
    public override string ToString() => Value.ToString();

    internal sealed class Json() : OpaqueIdJson<TaskId>(value => new(value), id => id.Value);
}
