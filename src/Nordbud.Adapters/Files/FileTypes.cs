using System.Net.Http.Headers;

namespace Nordbud.Adapters.Files;

/// <summary>
/// What the first bytes of a file tell of its type. They can deny a declared type, never prove one; so whatever the type
/// is, a file is only ever served to be saved, not to be shown.
/// </summary>
public static class FileTypes
{
    /// <summary>First bytes that are looked at.</summary>
    public const int Look = 512;

    public const string Unknown = "application/octet-stream";

    /// <summary>Types that begin with certain bytes; those of one family share them.</summary>
    private static readonly (string Family, byte[] Begins)[] Known =
    [
        ("pdf", "%PDF-"u8.ToArray()),
        ("zip", [0x50, 0x4B, 0x03, 0x04]),
        ("zip", [0x50, 0x4B, 0x05, 0x06]),
        ("png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]),
        ("jpeg", [0xFF, 0xD8, 0xFF]),
        ("gif", "GIF8"u8.ToArray()),
        ("ole", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]),
        ("program", "MZ"u8.ToArray()),
        ("program", [0x7F, 0x45, 0x4C, 0x46]),
        ("program", "#!"u8.ToArray()),
    ];

    /// <summary>The declared type in its plain form.</summary>
    /// <exception cref="FileRefusedException">It is no media type.</exception>
    public static string Read(string? declared)
    {
        if (string.IsNullOrWhiteSpace(declared))
            return Unknown;
        return declared.Length <= 100 && MediaTypeHeaderValue.TryParse(declared, out var type) && type.MediaType is { } media
            && media.All(char.IsAscii)
                ? media.ToLowerInvariant()
                : throw new FileRefusedException(FileRefusal.BadType);
    }

    /// <summary>Refuses what declares one type and begins as another.</summary>
    /// <exception cref="FileRefusedException">The bytes deny the type.</exception>
    public static void Check(string type, ReadOnlySpan<byte> begin)
    {
        var begun = FamilyOf(begin);
        var declared = Declared(type);
        if (declared is not null && declared != begun || begun is "program" && type != Unknown && !type.StartsWith("application/x-", StringComparison.Ordinal)
            && !(type.StartsWith("text/", StringComparison.Ordinal) && begin.StartsWith("#!"u8)))
            throw new FileRefusedException(FileRefusal.OtherType);
        if (type.StartsWith("text/", StringComparison.Ordinal) && (begun is "pdf" or "zip" or "png" or "jpeg" or "gif" or "ole" || begin.Contains((byte)0) && !IsUtf16(begin)))
            throw new FileRefusedException(FileRefusal.OtherType);
    }

    private static string? FamilyOf(ReadOnlySpan<byte> begin)
    {
        foreach (var (family, begins) in Known)
            if (begin.StartsWith(begins))
                return family;
        return null;
    }

    /// <summary>The family that a declared type must begin as, or null where it may begin as it likes.</summary>
    private static string? Declared(string type) => type switch
    {
        "application/pdf" => "pdf",
        "application/zip" => "zip",
        "image/png" => "png",
        "image/jpeg" => "jpeg",
        "image/gif" => "gif",
        "application/msword" or "application/vnd.ms-excel" or "application/vnd.ms-powerpoint" => "ole",
        _ when type.StartsWith("application/vnd.openxmlformats-officedocument.", StringComparison.Ordinal)
            || type.StartsWith("application/vnd.oasis.opendocument.", StringComparison.Ordinal) => "zip",
        _ => null,
    };

    private static bool IsUtf16(ReadOnlySpan<byte> begin) => begin is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..];
}
