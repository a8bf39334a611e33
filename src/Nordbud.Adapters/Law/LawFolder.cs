using System.Globalization;
using Nordbud.Core.Law;

namespace Nordbud.Adapters.Law;

/// <summary>The folder <c>law</c> of the data folder: files by which this installation adds to the law book or corrects it.</summary>
public static class LawFolder
{
    /// <summary>The largest file that is read.</summary>
    public const int MaxBytes = 1024 * 1024;

    /// <summary>The law book with the files <c>law/*.json</c> of a data folder; without them, the book as it comes.</summary>
    public static LawReading Read(string dataFolder)
    {
        var folder = Path.Combine(dataFolder, "law");
        if (!Directory.Exists(folder))
            return new(LawBook.Embedded, []);
        var overlays = new List<(string Name, string Json)>();
        foreach (var path in Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal))
        {
            var name = Path.Combine("law", Path.GetFileName(path));
            try
            {
                if (new FileInfo(path).Length is var length and > MaxBytes)
                {
                    return Refused(name, "(size)", string.Create(CultureInfo.InvariantCulture, $"{length} bytes"),
                        string.Create(CultureInfo.InvariantCulture, $"at most {MaxBytes} bytes"));
                }
                overlays.Add((name, File.ReadAllText(path)));
            }
            catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
            {
                return Refused(name, "(file)", unreadable.Message, "a file that can be read");
            }
        }
        return LawBook.Load(overlays);
    }

    private static LawReading Refused(string name, string field, string given, string allowed) =>
        new(null, [new(name, "", field, given, allowed)]);
}
