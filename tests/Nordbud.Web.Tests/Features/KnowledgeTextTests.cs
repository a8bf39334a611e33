using Nordbud.Core.Advice;
using Nordbud.Core.Law;
using Nordbud.Web.Ui;

namespace Nordbud.Web.Tests.Features;

/// <summary>The knowledge pages find every text that the data of Core promises, and nothing is written in vain.</summary>
public sealed class KnowledgeTextTests
{
    private static IEnumerable<string> Keys(string area) => Texts.Area(area, "en").Keys.Order(StringComparer.Ordinal);

    private static IEnumerable<string> Expected(IEnumerable<string> stems, params string[] leaves) =>
        stems.SelectMany(stem => leaves.Select(leaf => $"{stem}.{leaf}")).Order(StringComparer.Ordinal);

    [Fact]
    public void Every_model_is_explained() => Assert.Equal(
        Expected(Names.All<Model>().Select(m => $"models.{m}"),
            "name", "short", "summary", "fits", "not", "course", "asks", "mistakes"),
        Keys("models").Where(k => !k.StartsWith("models.page.", StringComparison.Ordinal)));

    [Fact]
    public void Every_instrument_is_explained() => Assert.Equal(
        Expected(Names.All<Instrument>().Select(i => $"instruments.{i}"),
            "name", "summary", "conditions", "stages", "documents", "periods"),
        Keys("instruments").Where(k => !k.StartsWith("instruments.page.", StringComparison.Ordinal)));

    [Fact]
    public void Every_technology_with_its_points_prompts_and_remarks_is_explained()
    {
        var technologies = TechnologyCatalogue.All;
        var expected = Expected(technologies.Select(t => $"technologies.{t.Id}"), "name", "summary")
            .Concat(technologies.SelectMany(t => t.Watch).Select(w => w.Text.Key))
            .Concat(technologies.Select(t => t.RegimeNote?.Key).OfType<string>().Distinct())
            .Concat(Expected(Names.All<TechnologyPrompt>().Select(p => $"technologies.prompt.{p}"), "name", "why", "do"));
        Assert.Empty(expected.Except(Keys("technologies")));
        Assert.Empty(technologies.Select(t => $"technologies.regime.{Names.Of(t.UsualSubject)}").Except(Keys("technologies")));
    }

    [Theory]
    [InlineData("en"), InlineData("sv")]
    public void The_catalogue_and_the_texts_call_a_technology_by_the_same_name(string language) =>
        Assert.All(TechnologyCatalogue.All,
            t => Assert.Equal(t.Names[language], Texts.For(language)[$"technologies.{t.Id}.name"]));

    [Fact]
    public void Every_guide_says_what_it_holds() => Assert.Equal(
        Expected(Guides.All.Select(g => $"guides.{g.Id}"), "name"),
        Keys("guides").Where(k => !k.StartsWith("guides.page.", StringComparison.Ordinal)));

    [Fact]
    public void Every_term_of_the_glossary_is_explained() => Assert.Equal(
        Expected(Glossary.Terms.Select(t => $"glossary.{t.Id}"), "name", "meaning"),
        Keys("glossary").Where(k => !k.StartsWith("glossary.page.", StringComparison.Ordinal)));
}
