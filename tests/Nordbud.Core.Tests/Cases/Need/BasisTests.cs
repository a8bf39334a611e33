using Nordbud.Core.Cases.Need;

namespace Nordbud.Core.Tests.Cases.Need;

public sealed class BasisTests
{
    private readonly Story _story = new();

    [Fact]
    public void An_indicator_has_a_unit_and_a_dated_baseline_and_can_be_changed_and_taken_away()
    {
        var id = new IndicatorId(Guid.NewGuid());
        SetIndicator Set(string unit) => new(id, Story.Text("Night visits"), unit) { Baseline = 3, BaselineOn = _story.Today, Target = 1 };
        Assert.Equal(["text-missing"], _story.Refused(Set(" ")));
        Assert.Equal(["baseline-undated"], _story.Refused(Set("visits a night") with { BaselineOn = null }));
        Assert.Equal(["in-the-future"], _story.Refused(Set("visits a night") with { BaselineOn = _story.Today.AddDays(9) }));
        _story.Accept(Set("visits a night"));
        _story.Accept(new SetIndicator(new(Guid.NewGuid()), Story.Text("Falls"), "falls a year"));
        _story.Accept(Set("visits a week"));
        Assert.Equal(["visits a week", "falls a year"], _story.State.Basis.Indicators.Select(indicator => indicator.Unit));
        _story.Accept(new RemoveIndicator(id));
        Assert.Empty(_story.Accept(new RemoveIndicator(id)));
        Assert.Equal("falls a year", Assert.Single(_story.State.Basis.Indicators).Unit);
    }

    [Fact]
    public void The_need_says_for_whom_it_is()
    {
        Assert.Equal(["text-missing", "people-wrong", "value-negative"], _story.Refused(new DescribeNeed(Story.Text("")) { People = 0, YearlyCost = -1 }));
        _story.Accept(new DescribeNeed(Story.Text("People over 80 who live at home")) { People = 400, YearlyCost = 1_200_000 });
        Assert.Equal(400, _story.State.Basis.Described!.People);
    }
}
