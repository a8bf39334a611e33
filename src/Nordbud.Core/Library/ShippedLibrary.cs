namespace Nordbud.Core.Library;

/// <summary>The entries that come with the product: what Nordic and European buyers published, with its sources.</summary>
public static class ShippedLibrary
{
    /// <summary>What the entries say they come from, so that they are known again in another installation.</summary>
    public const string Origin = "Nordbud";

    private static readonly Lazy<IReadOnlyList<LibraryEntry>> Loaded = new(Load);

    /// <summary>All of them, in the order of the file.</summary>
    public static IReadOnlyList<LibraryEntry> Entries => Loaded.Value;

    private static IReadOnlyList<LibraryEntry> Load()
    {
        using var stream = typeof(ShippedLibrary).Assembly.GetManifestResourceStream("library.published.json")!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        var reading = LibraryJson.Read(bytes);
        return reading.IsGood ? reading.Entries : throw new InvalidOperationException($"published.json: {reading.Problems[0]}");
    }
}
