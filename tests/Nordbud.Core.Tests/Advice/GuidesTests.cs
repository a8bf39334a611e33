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

    [Theory]
    [InlineData("traditional"), InlineData("innovative-1a"), InlineData("innovative-1b"), InlineData("innovative-1c")]
    [InlineData("innovative-2a"), InlineData("innovative-2b"), InlineData("innovative-3"), InlineData("ppi")]
    [InlineData("ppi-with-procurement"), InlineData("ppp")]
    public void Every_model_has_sources_and_guides(string model)
    {
        var sheet = Sheets.OfModel(model);
        Assert.NotEmpty(sheet.Sources);
        Assert.NotEmpty(Guides.Of(sheet.GuideIds));
    }

    [Theory]
    [InlineData("open"), InlineData("restricted"), InlineData("competitive-procedure-with-negotiation")]
    [InlineData("competitive-dialogue"), InlineData("innovation-partnership"), InlineData("design-contest")]
    [InlineData("negotiated-without-publication"), InlineData("pre-commercial-procurement")]
    [InlineData("framework-agreement"), InlineData("dynamic-purchasing-system"), InlineData("concession")]
    [InlineData("direct-award"), InlineData("national-procedure"), InlineData("market-consultation")]
    [InlineData("cooperation-agreement")]
    public void Every_instrument_has_sources_and_guides_that_exist(string instrument)
    {
        var sheet = Sheets.OfInstrument(instrument);
        Assert.NotEmpty(sheet.Sources);
        Assert.Equal(sheet.GuideIds.Count, Guides.Of(sheet.GuideIds).Count);
    }
}
