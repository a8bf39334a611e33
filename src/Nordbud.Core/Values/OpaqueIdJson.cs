using System.Text.Json;
using System.Text.Json.Serialization;

namespace Nordbud.Core.Values;

/// <summary>Writes a typed id as the text of its <see cref="Guid"/>, as a value and as the name of a property.</summary>
public abstract class OpaqueIdJson<T>(Func<Guid, T> make, Func<T, Guid> value) : JsonConverter<T>
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => make(reader.GetGuid());

    public override void Write(Utf8JsonWriter writer, T value1, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value(value1));
    }
}
