using System.Xml.Linq;
using Nordbud.Core.Advice;
using Nordbud.Web.Ui;

namespace Nordbud.Web.Tests.Plan;

public sealed class GanttTests
{
    private static readonly XNamespace Svg = "";

    [Fact]
    public void Picture_is_well_formed_for_every_plan_and_stays_inside_its_box()
    {
        foreach (var plan in ShownPlans.All())
        {
            var svg = XElement.Parse(Gantt.Svg(plan, Texts.For("sv")));
            Assert.All(svg.Descendants(Svg + "rect").Where(r => r.Attribute("x") is not null), rect =>
            {
                var x = (double)rect.Attribute("x")!;
                Assert.InRange(x, 0, 800);
                Assert.InRange(x + (double)rect.Attribute("width")!, 0, 800.1);
            });
            Assert.Equal(plan.Steps.Count, svg.Descendants(Svg + "a").Count());
        }
    }

    [Fact]
    public void Picture_has_a_name_a_description_and_a_label_on_every_bar()
    {
        var plan = ShownPlans.Of(Model.Innovative1A, Instrument.Open);
        var svg = XElement.Parse(Gantt.Svg(plan, Texts.For("en"), "p2"));
        Assert.Equal("p2-gantt-title", (string?)svg.Attribute("aria-labelledby"));
        Assert.Equal("The plan from 2 March 2026 to 16 July 2026", svg.Element(Svg + "title")!.Value.Replace(Texts.For("en").Value(plan.End), "16 July 2026", StringComparison.Ordinal));
        Assert.NotEmpty(svg.Element(Svg + "desc")!.Value);
        Assert.All(svg.Descendants(Svg + "a"), link => Assert.NotEmpty((string?)link.Attribute("aria-label") ?? ""));
        Assert.Equal(plan.Steps.Select(step => $"#p2-{step.Id}"), svg.Descendants(Svg + "a").Select(link => (string?)link.Attribute("href")));
    }

    [Fact]
    public void Kinds_differ_by_shape_and_pattern()
    {
        var svg = XElement.Parse(Gantt.Svg(ShownPlans.Of(Model.Innovative1A, Instrument.Open), Texts.For("en")));
        Assert.NotEmpty(svg.Descendants(Svg + "path"));
        var fills = svg.Descendants(Svg + "rect").Where(r => r.Attribute("x") is not null).Select(r => (string?)r.Attribute("fill")).Distinct();
        Assert.Equal(["currentColor", "url(#plan-hatch)"], fills.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void No_style_is_written_inline() =>
        Assert.DoesNotContain("style", Gantt.Svg(ShownPlans.Of(Model.Ppp, Instrument.CompetitiveDialogue), Texts.For("en")), StringComparison.Ordinal);
}
