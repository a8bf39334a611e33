using Nordbud.Core.Values;

namespace Nordbud.Core.Law;

/// <summary>The law of one country as it comes with the product; read from its file when first asked for.</summary>
internal sealed class EmbeddedLaw
{
    private static readonly string[] Names = ["eu", "se", "dk", "fi", "no", "is"];
    private static readonly EmbeddedLaw?[] Files = new EmbeddedLaw?[Names.Length];

    private readonly Dictionary<string, LawEntry[]> _byId;

    private EmbeddedLaw(string name)
    {
        var file = $"law.{name}.json";
        using var stream = typeof(EmbeddedLaw).Assembly.GetManifestResourceStream(file)
            ?? throw new InvalidOperationException($"The embedded file {file} is missing.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        var problems = new List<LawProblem>();
        All = new LawReader(file, local: false, problems).Read(bytes);
        if (problems.Count > 0)
            throw new InvalidOperationException(string.Join('\n', problems));
        _byId = All.GroupBy(entry => entry.Id).ToDictionary(group => group.Key, group => group.ToArray());
    }

    /// <summary>Every entry in the order of the file.</summary>
    public IReadOnlyList<LawEntry> All { get; }

    /// <summary>The entries with an id, for whatever days.</summary>
    public LawEntry[] this[string id] => _byId.TryGetValue(id, out var entries) ? entries : [];

    /// <summary>The law of a country, or of the Union for null.</summary>
    public static EmbeddedLaw Of(Country? country)
    {
        var place = country is { } c ? (int)c + 1 : 0;
        ref var file = ref Files[place];
        if (file is null)
            Interlocked.CompareExchange(ref file, new(Names[place]), null);
        return file;
    }
}
