using Nordbud.Web.Ui;

namespace Nordbud.Web.Tests.Ui;

/// <summary>Every language says everything: guards against a page that is half translated.</summary>
public sealed class TextParityTests
{
    public static TheoryData<string, string> AreasAndLanguages()
    {
        var data = new TheoryData<string, string>();
        foreach (var area in TextFiles.Areas)
            foreach (var language in Language.All.Where(l => l != Language.English))
                data.Add(area, language.Code);
        return data;
    }

    [Theory]
    [MemberData(nameof(AreasAndLanguages))]
    public void Both_languages_have_the_same_keys(string area, string language) => Assert.Equal(
        Texts.Area(area, "en").Keys.Order(StringComparer.Ordinal),
        Texts.Area(area, language).Keys.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(AreasAndLanguages))]
    public void Both_languages_have_the_same_placeholders(string area, string language)
    {
        var other = Texts.Area(area, language);
        foreach (var (key, text) in Texts.Area(area, "en"))
            if (other.TryGetValue(key, out var translated))
                Assert.Equal((key, string.Join(' ', MessagePattern.Placeholders(text))),
                    (key, string.Join(' ', MessagePattern.Placeholders(translated))));
    }

    [Theory]
    [MemberData(nameof(AreasAndLanguages))]
    public void Nothing_is_empty_and_every_key_begins_with_its_area(string area, string language) =>
        Assert.DoesNotContain(Texts.Area(area, language).Concat(Texts.Area(area, "en")),
            t => string.IsNullOrWhiteSpace(t.Value) || !t.Key.StartsWith(area + ".", StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(AreasAndLanguages))]
    public void A_translation_differs_from_the_English(string area, string language)
    {
        var english = Texts.Area(area, "en");
        Assert.DoesNotContain(Texts.Area(area, language), t => english.GetValueOrDefault(t.Key) == t.Value
            && t.Value.Contains(' ', StringComparison.Ordinal) && !SameInBoth.Contains(t.Value));
    }

    /// <summary>A text of one word may be the same in two languages; of several words, only these.</summary>
    private static readonly HashSet<string> SameInBoth = new(StringComparer.Ordinal)
    {
        // Placeholders and signs only: nothing to translate.
        "Version {n}", "{n} kB", "{n} MB", "{fact}: {value}", "{fact}: {value} → {answer}", "{page} – Nordbud", "{case}: {what}", "{n} %", "{n}\u00a0%", "{from}–{to}\u00a0%", "{from}–{to} %", "{rank}: {total}", "{article}: {words}", "{model} – {instrument}", "{criterion}: {reason}", "{likelihood} × {consequence} = {weight}", "{entry}: {name}", "{name}: {mark}", "{model}, {instrument}", "{part} ({source})", "{name}: {kind}. {reason}", "{name}: {text}", "{mark}: {text}", "{name}: {value}",
    };

    [Fact]
    public void Bare_ppi_is_never_shown()
    {
        foreach (var area in TextFiles.Areas)
            foreach (var language in Language.All)
                Assert.DoesNotContain(Texts.Area(area, language.Code), t => t.Value.Split(
                    [' ', '(', ')', '.', ',', ':', ';', '-', '/']).Contains("PPI", StringComparer.Ordinal));
    }
}
