using Nordbud.Core.Advice;
using Nordbud.Web.Ui;

namespace Nordbud.Web.Tests.Plan;

public sealed class PlanTextTests
{
    /// <summary>A missing text throws in tests, so rendering everything is the test.</summary>
    [Theory]
    [InlineData("en"), InlineData("sv")]
    public void Every_step_note_and_warning_has_a_text(string language)
    {
        var texts = Texts.For(language);
        var rendered = new HashSet<string>(StringComparer.Ordinal);
        foreach (var plan in ShownPlans.All())
        {
            rendered.UnionWith(plan.Steps.Select(step => texts[$"plan.step.{step.Id}"]));
            rendered.UnionWith(plan.Steps.SelectMany(step => step.Notes).Select(texts.Format));
            rendered.UnionWith(plan.Warnings.Select(texts.Format));
            rendered.Add(texts[$"plan.outcome.{Names.Of(plan.Outcome)}"]);
        }
        Assert.DoesNotContain(rendered, text => text.Contains('<', StringComparison.Ordinal) || text.Contains('{', StringComparison.Ordinal));
    }

    [Fact]
    public void Every_text_of_a_step_belongs_to_a_step()
    {
        var ids = ShownPlans.All().SelectMany(plan => plan.Steps).Select(step => step.Id).ToHashSet(StringComparer.Ordinal);
        const string Prefix = "plan.step.";
        Assert.All(Texts.Area("plan", "en").Keys.Where(key => key.StartsWith(Prefix, StringComparison.Ordinal)),
            key => Assert.Contains(key[Prefix.Length..], ids));
    }
}
