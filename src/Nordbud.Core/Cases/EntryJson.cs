using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Nordbud.Core.People;

namespace Nordbud.Core.Cases;

/// <summary>
/// The bytes of an entry: one JSON object with its fields in a fixed order and no white space. They are written once,
/// stored and hashed as they are, and never written again.
/// </summary>
public static class EntryJson
{
    private const string TimeForm = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";

    private static readonly EventJson Events = new(new JsonSerializerOptions(EventJson.Default.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    /// <summary>Writes an entry and gives it with its bytes. The time must be UTC and without parts of a millisecond.</summary>
    public static Entry Write(CaseId id, long position, DateTimeOffset at, PersonId? actor, CaseEvent happened, ReadOnlyMemory<byte> salt)
    {
        ArgumentNullException.ThrowIfNull(happened);
        var bytes = new ArrayBufferWriter<byte>(512);
        using (var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("case"u8, id.Value);
            json.WriteNumber("position"u8, position);
            json.WriteString("at"u8, at.UtcDateTime.ToString(TimeForm, CultureInfo.InvariantCulture));
            if (actor is { } person)
                json.WriteString("actor"u8, person.Value);
            json.WriteString("type"u8, EventNames.Of(happened));
            json.WriteString("subject"u8, happened.Subject);
            json.WritePropertyName("data"u8);
            JsonSerializer.Serialize(json, happened, Events.GetTypeInfo(happened.GetType())!);
            json.WriteEndObject();
        }
        return new() { Position = position, At = at, Actor = actor, Event = happened, Bytes = bytes.WrittenMemory, Salt = salt };
    }

    /// <summary>Reads an entry.</summary>
    /// <exception cref="JsonException">The bytes are not an entry of this case at this position.</exception>
    public static Entry Read(CaseId id, long position, ReadOnlyMemory<byte> bytes, ReadOnlyMemory<byte> salt)
    {
        var json = new Utf8JsonReader(bytes.Span);
        json.Read();
        DateTimeOffset at = default;
        PersonId? actor = null;
        Type? type = null;
        CaseEvent? happened = null;
        while (json.Read() && json.TokenType is JsonTokenType.PropertyName)
        {
            if (Is(ref json, "case"u8))
                _ = json.GetGuid() == id.Value ? id : throw new JsonException("The entry belongs to another case.");
            else if (Is(ref json, "position"u8))
                _ = json.GetInt64() == position ? position : throw new JsonException("The entry belongs to another position.");
            else if (Is(ref json, "at"u8))
                at = DateTimeOffset.ParseExact(json.GetString()!, TimeForm, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
            else if (Is(ref json, "actor"u8))
                actor = new PersonId(json.GetGuid());
            else if (Is(ref json, "type"u8))
                type = EventNames.Types.GetValueOrDefault(json.GetString()!) ?? throw new JsonException("The event type is unknown.");
            else if (Is(ref json, "data"u8))
                happened = (CaseEvent?)JsonSerializer.Deserialize(ref json, Events.GetTypeInfo(type ?? throw new JsonException("The event has no type."))!);
            else if (!json.TrySkip())
                throw new JsonException("The entry ends too early.");
        }
        return new()
        {
            Position = position,
            At = at,
            Actor = actor,
            Bytes = bytes,
            Salt = salt,
            Event = happened ?? throw new JsonException("The entry has no data."),
        };
    }

    /// <summary>Whether the reader is at a property of this name; if so it moves on to the value.</summary>
    private static bool Is(ref Utf8JsonReader json, ReadOnlySpan<byte> name)
    {
        if (json.TokenType is not JsonTokenType.PropertyName || !json.ValueTextEquals(name))
            return false;
        return json.Read();
    }
}
