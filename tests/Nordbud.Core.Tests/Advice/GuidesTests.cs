using Nordbud.Core.Advice;

namespace Nordbud.Core.Tests.Advice;

public sealed class GuidesTests
{
    [Fact]
    public void A_guide_has_an_address_and_an_id_of_its_own()
    {
        Assert.Distinct(Guides.All.Select(g => g.Id));
        Assert.All(Guides.All, g => Assert.True(Uri.TryCreate(g.Url, UriKind.Absolute, out _), g.Url));
    }

    [Fact]
    public void Every_country_has_guides_of_its_own() =>
        Assert.Equal(["DK", "FI", "IS", "NO", "SE"], Guides.All.Select(g => g.Country).OfType<string>().Distinct().Order());

    [Fact]
    public void Every_model_has_sources_and_guides() => Assert.All(Enum.GetValues<Model>(), model =>
    {
        var sheet = Sheets.For(model);
        Assert.NotEmpty(sheet.Sources);
        Assert.NotEmpty(Guides.Of(sheet.GuideIds));
    });

    [Fact]
    public void Every_instrument_has_sources_and_its_guides_exist() => Assert.All(Enum.GetValues<Instrument>(), instrument =>
    {
        var sheet = Sheets.For(instrument);
        Assert.NotEmpty(sheet.Sources);
        Assert.Equal(sheet.GuideIds.Count, Guides.Of(sheet.GuideIds).Count);
    });
}
