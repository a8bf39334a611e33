using System.Text.Json.Serialization;
using Nordbud.Core.Values;

namespace Nordbud.Core.Cases.Admissions;

/// <summary>Names a request to be admitted to the dynamic purchasing system.</summary>
[JsonConverter(typeof(Json))]
public readonly record struct AdmissionId(Guid Value)
{
    public override string ToString() => Value.ToString();

    internal sealed class Json() : OpaqueIdJson<AdmissionId>(value => new(value), id => id.Value);
}
