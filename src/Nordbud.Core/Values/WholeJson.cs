using System.Text.Json;
using System.Text.Unicode;

namespace Nordbud.Core.Values;

/// <summary>
/// Parses JSON whose every text can be read. The parser of the framework looks at texts only when they are asked for,
/// and would throw then on bytes that are no UTF-8 or on half a surrogate pair.
/// </summary>
internal static class WholeJson
{
    /// <exception cref="JsonException">The bytes are not JSON, or a text in them cannot be read.</exception>
    public static JsonDocument Parse(ReadOnlyMemory<byte> utf8, JsonDocumentOptions options)
    {
        if (!Utf8.IsValid(utf8.Span))
            throw new JsonException("The text is not UTF-8.");
        var document = JsonDocument.Parse(utf8, options);
        if (utf8.Span.IndexOf("\\u"u8) < 0 || HasWholeTexts(utf8.Span))
            return document;
        document.Dispose();
        throw new JsonException("A text holds half a character (a lone surrogate such as \\ud800).");
    }

    private static bool HasWholeTexts(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8);
        while (reader.Read())
        {
            if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName && !IsWhole(reader.ValueSpan))
                return false;
        }
        return true;
    }

    /// <summary>Are the escaped halves of surrogate pairs in this raw text all followed or preceded by their other half?</summary>
    private static bool IsWhole(ReadOnlySpan<byte> raw)
    {
        var awaitsLow = false;
        for (var i = 0; i < raw.Length; i++)
        {
            var unit = -1;
            if (raw[i] == '\\')
            {
                if (raw[i + 1] == 'u')
                    unit = int.Parse(raw.Slice(i + 2, 4), System.Globalization.NumberStyles.AllowHexSpecifier,
                        System.Globalization.CultureInfo.InvariantCulture);
                i += unit < 0 ? 1 : 5;
            }
            var isLow = unit is >= 0xDC00 and <= 0xDFFF;
            if (isLow != awaitsLow)
                return false;
            awaitsLow = unit is >= 0xD800 and <= 0xDBFF;
        }
        return !awaitsLow;
    }
}
