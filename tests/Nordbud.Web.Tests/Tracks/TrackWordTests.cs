using Nordbud.Core.Tracks;
using Nordbud.Web.Features.Tracks;
using Nordbud.Web.Ui;

namespace Nordbud.Web.Tests.Tracks;

/// <summary>The tracks of the product show no raw id: what is delivered and measured is said in words.</summary>
public sealed class TrackWordTests
{
    [Theory]
    [InlineData("en")]
    [InlineData("sv")]
    public void Targets_and_what_is_delivered_are_said_in_words(string language)
    {
        var texts = Texts.For(language);
        foreach (var phase in TrackBook.All.SelectMany(track => track.Phases))
        {
            Assert.All(phase.Milestones, milestone => Assert.NotEqual(milestone.Id, TrackWords.Name(milestone, texts)));
            Assert.All(phase.Delivers, what => Assert.NotEqual(what, TrackWords.Delivered(what, texts)));
        }
        Assert.All(TrackBook.All.SelectMany(track => track.Phases.Where(phase => phase.Develops || phase.Buys || phase.Kind is PhaseKind.Cooperation)), phase => Assert.NotEmpty(phase.Delivers));
    }

    [Fact]
    public void An_own_variant_speaks_in_its_own_words()
    {
        var texts = Texts.For("sv");
        Assert.Equal("Ritningen är klar", TrackWords.Name(new Milestone("report", 3, 40) { Name = "Ritningen är klar" }, texts));
        Assert.Equal("En ritning i lera", TrackWords.Delivered("En ritning i lera", texts));
    }
}
