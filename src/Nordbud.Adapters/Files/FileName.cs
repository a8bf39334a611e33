using System.Buffers;
using System.Globalization;
using Nordbud.Core.Cases.Files;

namespace Nordbud.Adapters.Files;

/// <summary>
/// The name under which people know a file. It never becomes a path here; that of somebody who saves it later is
/// protected too.
/// </summary>
public static class FileName
{
    private static readonly SearchValues<char> Forbidden = SearchValues.Create("/\\:*?\"<>|");
    private static readonly string[] Devices = ["con", "prn", "aux", "nul"];

    /// <summary>The name, trimmed.</summary>
    /// <exception cref="FileRefusedException">It is no plain name of a file.</exception>
    public static string Read(string? given)
    {
        var name = given?.Trim() ?? "";
        var bad = name.Length is 0 or > FileCommand.LongestName
            || name.Trim('.').Length == 0
            || name.AsSpan().ContainsAny(Forbidden)
            || name.Any(c => char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
            || HasHalfCharacter(name)
            || Devices.Contains(name.Split('.')[0].TrimEnd().ToLowerInvariant());
        return bad ? throw new FileRefusedException(FileRefusal.BadName) : name;
    }

    private static bool HasHalfCharacter(string name)
    {
        for (var i = 0; i < name.Length; i++)
        {
            if (char.IsSurrogatePair(name, i))
                i++;
            else if (char.IsSurrogate(name[i]))
                return true;
        }
        return false;
    }
}
