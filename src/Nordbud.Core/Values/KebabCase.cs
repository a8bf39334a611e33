using System.Text.Json;
using System.Text.Json.Serialization;

namespace Nordbud.Core.Values;

/// <summary>Writes an enumeration by its kebab-case name, so that its numbers may change.</summary>
public sealed class KebabCase<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false)
    where T : struct, Enum;
