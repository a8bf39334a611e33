using Nordbud.Core.Advice;
using Nordbud.Core.Law;

namespace Nordbud.Core.Tests.Advice;

public sealed class TechnologyCatalogueTests
{
    private static readonly string[] Languages = ["en", "sv", "da", "nb", "fi", "is"];

    public static TheoryData<string> Ids { get; } = [.. TechnologyCatalogue.All.Select(t => t.Id)];

    [Fact]
    public void The_twelve_technologies_of_the_source_are_there_once_each()
    {
        string[] wanted =
        [
            "safety-alarm", "mobile-alarm-gps", "videophone", "medication-dispenser", "digital-night-supervision",
            "sensors-fall-detection", "key-free-locks", "wash-and-dry-toilet", "remote-monitoring",
            "digital-calendar-memory-aid", "robot-aid", "care-platform-integration",
        ];
        Assert.Equal(wanted, TechnologyCatalogue.All.Select(t => t.Id));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_technology_is_complete(string id)
    {
        var technology = TechnologyCatalogue.Find(id)!;
        Assert.Equal(Languages, technology.Names.Keys);
        Assert.All(technology.Names.Values, name => Assert.False(string.IsNullOrWhiteSpace(name)));
        Assert.NotEmpty(technology.Cpv);
        Assert.All(technology.Cpv, cpv => Assert.Matches("^[0-9]{8}$", cpv.Code));
        Assert.All(technology.Cpv, cpv => Assert.Equal(Verification.Text, cpv.Verified));
        Assert.NotEmpty(technology.Watch);
        Assert.All(technology.Watch, point => Assert.NotEmpty(point.Sources));
        Assert.NotEmpty(technology.Prompts);
        Assert.Distinct(technology.Prompts);
        Assert.Equal(technology.GuideIds.Count, Guides.Of(technology.GuideIds).Count);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_technology_is_found_by_its_name_in_every_language(string id)
    {
        var technology = TechnologyCatalogue.Find(id)!;
        Assert.All(technology.Names.Values, name => Assert.Same(technology, TechnologyCatalogue.Find(name)));
    }

    [Fact]
    public void A_keyword_points_to_one_technology_and_is_written_as_it_is_matched()
    {
        var keywords = TechnologyCatalogue.All.SelectMany(t => t.Keywords).ToList();
        Assert.Distinct(keywords);
        Assert.All(keywords, keyword => Assert.Matches(@"^[\p{Ll}0-9]+( [\p{Ll}0-9]+)*$", keyword));
    }

    [Theory]
    // The words of the documented procurements in ../shared/data/cases.
    [InlineData("Robotics for independent living of older people", "robot-aid")]
    [InlineData("Rehabilitation/activation solutions for short-stay patients, usable at home", null)]
    [InlineData("Medication dosing, reminding and delivery chain at home", "medication-dispenser")]
    [InlineData("Digital safety alarms, sensors, response-centre solution", "safety-alarm")]
    [InlineData("Electronic medication dispensers", "medication-dispenser")]
    [InlineData("Easy videophone for home care, relatives and staff", "videophone")]
    [InlineData("Digital supervision, positioning alarm, reminder system, alarm reception", "digital-night-supervision")]
    [InlineData("VR/digital training tool; digital guide for people with cognitive challenges", null)]
    [InlineData("Automatic medicine dispensers", "medication-dispenser")]
    [InlineData("Nursing home: build, operation, care, development partnership", null)]
    [InlineData("Any solution for independent living at home", null)]
    [InlineData("GPS alarms", "mobile-alarm-gps")]
    // As people write.
    [InlineData("Trygghetslarm med larmmottagning", "safety-alarm")]
    [InlineData("Mobila trygghetslarm", "mobile-alarm-gps")]
    [InlineData("E-hemtjänst", "videophone")]
    [InlineData("Skyllevask: toilet med bidet", "wash-and-dry-toilet")]
    [InlineData("Lääkeannosteluautomaatit palveluna", "medication-dispenser")]
    [InlineData("Digital hjemmeoppfølging (DHO)", "remote-monitoring")]
    [InlineData("SAFETY-ALARM", "safety-alarm")]
    [InlineData("a disrobotic word", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void Free_text_finds_the_technology_that_it_names_first(string? text, string? id) =>
        Assert.Equal(id, TechnologyCatalogue.Find(text)?.Id);
}
