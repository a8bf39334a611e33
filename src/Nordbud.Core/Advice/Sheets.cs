using Nordbud.Core.Law;

namespace Nordbud.Core.Advice;

/// <summary>Sources and guides per model and instrument, read once from the embedded <c>sheets.json</c>.</summary>
public static class Sheets
{
    private static readonly Lazy<IReadOnlyDictionary<string, Sheet>> Models = new(() => Load("models"));
    private static readonly Lazy<IReadOnlyDictionary<string, Sheet>> Instruments = new(() => Load("instruments"));

    /// <summary>The sheet of a model.</summary>
    public static Sheet For(Model model) => Models.Value[Names.Of(model)];

    /// <summary>The sheet of an instrument.</summary>
    public static Sheet For(Instrument instrument) => Instruments.Value[Names.Of(instrument)];

    private static Dictionary<string, Sheet> Load(string part)
    {
        using var json = EmbeddedJson.Read("advice.sheets.json");
        return json.RootElement.GetProperty(part).EnumerateObject().ToDictionary(
            entry => entry.Name,
            entry => new Sheet(
                entry.Value.GetProperty("sources").AsSources(), entry.Value.GetProperty("guides").AsStrings()));
    }
}
