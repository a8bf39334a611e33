using System.Text.Json.Nodes;
using Nordbud.Core.Advice;
using Nordbud.Core.Library;

namespace Nordbud.Core.Tests.Library;

/// <summary>What comes with the product is cited, and says the facts that were collected and no more.</summary>
public sealed class ShippedLibraryTests
{
    public static TheoryData<string> Ids => [.. ShippedLibrary.Entries.Select(entry => entry.Id)];

    [Fact]
    public void Every_entry_has_a_source_a_title_and_an_origin() => Assert.All(ShippedLibrary.Entries, entry =>
    {
        Assert.NotEmpty(entry.Sources);
        Assert.All(entry.Sources, source => Assert.NotNull(source.Name));
        Assert.Equal(new LibraryOrigin(ShippedLibrary.Origin, entry.Version), entry.Origin);
        Assert.NotNull(entry.Confidence);
        Assert.Equal("en", entry.Language);
    });

    [Fact]
    public void Technologies_are_those_of_the_catalogue() =>
        Assert.Equal([], ShippedLibrary.Entries.SelectMany(entry => entry.Technologies).Except(TechnologyCatalogue.All.Select(known => known.Id)));

    [Fact]
    public void Weights_that_were_published_add_up_to_a_hundred() => Assert.All(
        ShippedLibrary.Entries.Where(entry => entry.HasWeights), entry => Assert.Equal(100, entry.Criteria.Sum(criterion => criterion.Weight)));

    [Fact]
    public void All_that_was_collected_is_there() => Assert.Equal(
        Directory.EnumerateFiles(SharedData.Folder("criteria"), "*.json").Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal),
        ShippedLibrary.Entries.Select(entry => entry.Id).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Ids))]
    public void An_entry_says_the_facts_that_were_collected(string id)
    {
        var entry = ShippedLibrary.Entries.Single(one => one.Id == id);
        var collected = JsonNode.Parse(File.ReadAllBytes(Path.Combine(SharedData.Folder("criteria"), $"{id}.json")))!;
        Assert.Equal(collected["weightsPublished"]!.GetValue<bool>(), entry.HasWeights);
        Assert.Equal(collected["criteria"]!.AsArray().Select(criterion => criterion!["weight"]?.GetValue<decimal>()), entry.Criteria.Select(criterion => criterion.Weight));
        Assert.Equal(collected["sources"]!.AsArray().Select(source => source!["url"]!.GetValue<string>()), entry.Sources.Select(source => source.Url));
        Assert.Equal(collected["confidence"]!.GetValue<string>(), Names.Of(entry.Confidence!.Value));
        Assert.Equal(collected["year"]?.GetValue<string>().Replace('-', '–'), entry.Year);
    }
}
