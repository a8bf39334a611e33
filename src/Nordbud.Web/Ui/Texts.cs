using System.Collections;
using System.Collections.Concurrent;
using System.Globalization;
using Nordbud.Core.Advice;
using Nordbud.Core.Values;

namespace Nordbud.Web.Ui;

/// <summary>
/// Every sentence the product says, in one language. Texts lie beside their feature
/// (<c>Features/Advice/texts.sv.json</c>); the first part of a key is the feature's folder in kebab case, and only the
/// files of areas that are asked for are read.
/// </summary>
public sealed class Texts
{
    private static readonly ConcurrentDictionary<string, Texts> Loaded = new(StringComparer.Ordinal);

    private static readonly bool Strict =
        AppContext.TryGetSwitch("Nordbud.Texts.Strict", out var strict) && strict;

    private readonly ConcurrentDictionary<string, IReadOnlyDictionary<string, string>> _areas =
        new(StringComparer.Ordinal);

    private Texts(Language language) => Language = language;

    public Language Language { get; }

    /// <summary>The texts of a language; of English where the pages do not speak it.</summary>
    public static Texts For(string? language) =>
        Loaded.GetOrAdd((Language.Find(language) ?? Language.English).Code, code => new Texts(Language.Find(code)!));

    /// <summary>The text of a key, with its placeholders as they are written.</summary>
    public string this[string key] => Find(key) is { } text ? Show(text) : Missing(key);

    public bool Has(string key) => Find(key) is not null;

    /// <summary>The texts <c>key.1</c>, <c>key.2</c> … as far as they go: the paragraphs of a longer text.</summary>
    public IReadOnlyList<string> Paragraphs(string key)
    {
        var found = new List<string>();
        while (Find(string.Create(CultureInfo.InvariantCulture, $"{key}.{found.Count + 1}")) is { } text)
            found.Add(Show(text));
        return found.Count > 0 ? found : [this[key]];
    }

    public string Format(Message message)
    {
        ArgumentNullException.ThrowIfNull(message);
        return Format(message.Key, message.Arguments);
    }

    /// <summary>The sentence of a key with its placeholders filled in; arguments that are messages are sentences too.</summary>
    public string Format(string key, params (string Name, object Value)[] arguments)
    {
        if (Find(key) is not { } pattern)
            return Missing(key);
        return Show(pattern.Contains('{', StringComparison.Ordinal)
            ? MessagePattern.Format(pattern, arguments, this)
            : pattern);
    }

    /// <summary>A value as a reader of the language writes it.</summary>
    public string Value(object? value) => value switch
    {
        null => "",
        string s => s,
        Message m => Format(m),
        Money m => Show($"{Language.Number(m.Amount)}\u00a0{m.Currency}"),
        DateOnly d => Show(Language.Date(d)),
        decimal or int or long or double => Language.Number(Convert.ToDecimal(value, CultureInfo.InvariantCulture)),
        bool b => this[b ? "shared.yes" : "shared.no"],
        Enum e => this[KeyOf(e)],
        IEnumerable items => Language.List([.. items.Cast<object>().Select(Value)]),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };

    /// <summary>The key of a value's name: <c>models.innovative-1a.name</c>, <c>shared.country.se</c>, <c>advice.market-state.not-yet</c>.</summary>
    public static string KeyOf(Enum value)
    {
        ArgumentNullException.ThrowIfNull(value);
        var id = Kebab(value.ToString());
        return value switch
        {
            Model => $"models.{id}.name",
            Instrument => $"instruments.{id}.name",
            Country => $"shared.country.{id}",
            _ => $"advice.{Kebab(value.GetType().Name)}.{id}",
        };
    }

    /// <summary>Every key of an area, for the parity test.</summary>
    internal static IReadOnlyDictionary<string, string> Area(string area, string language) =>
        TextFiles.Read(area, language);

    private string? Find(string key)
    {
        var dot = key.IndexOf('.', StringComparison.Ordinal);
        if (dot < 0)
            return null;
        var area = _areas.GetOrAdd(key[..dot], static (name, code) => TextFiles.Read(name, code),
            Language == Language.Pseudo ? "en" : Language.Code);
        return area.GetValueOrDefault(key);
    }

    private string Show(string text) => Language == Language.Pseudo ? $"⟦{text}⟧" : text;

    private static string Missing(string key) =>
        Strict ? throw new KeyNotFoundException($"No text for the key '{key}'") : $"<{key}>";

    private static string Kebab(string name)
    {
        var text = new System.Text.StringBuilder(name.Length + 6);
        for (var i = 0; i < name.Length; i++)
        {
            var c = name[i];
            var startsWord = char.IsUpper(c) && i > 0 && char.IsLower(name[i - 1])
                || char.IsDigit(c) && i > 0 && char.IsLetter(name[i - 1]);
            if (startsWord)
                text.Append('-');
            text.Append(char.ToLowerInvariant(c));
        }
        return text.ToString();
    }
}
