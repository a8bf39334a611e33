using System.Text.Json.Serialization;
using Nordbud.Core.Values;

namespace Nordbud.Core.Cases;

/// <summary>Names a file of a case, with all its versions.</summary>
[JsonConverter(typeof(Json))]
public readonly record struct FileId(Guid Value)
{
    public override string ToString() => Value.ToString();

    internal sealed class Json() : OpaqueIdJson<FileId>(value => new(value), id => id.Value);
}
