using Nordbud.Core.Advice;
using Nordbud.Core.Law;
using Nordbud.Core.Planning;
using Nordbud.Core.Values;

namespace Nordbud.Core.Tests.Planning;

/// <summary>Plans for the tests: an approved need, everything else as the test says.</summary>
internal static class Plans
{
    public static readonly DateOnly Monday = new(2026, 3, 2);

    public static Facts Facts(Country country = Country.SE, DateOnly? date = null) =>
        new() { Country = country, Date = date ?? Monday, Need = NeedState.Specified };

    public static Plan Of(Model model, Instrument instrument, Facts? facts = null, Regime regime = Regime.Eu, PlanOptions? options = null)
    {
        var answer = Planner.Plan(model, instrument, regime, facts ?? Facts(), LawBook.Embedded, options ?? PlanOptions.None);
        Assert.Empty(answer.Problems);
        return answer.Plan!;
    }

    public static Plan Open(Facts? facts = null, Regime regime = Regime.Eu, PlanOptions? options = null) =>
        Of(Model.Innovative1A, Instrument.Open, facts, regime, options);

    public static PlanStep Step(this Plan plan, string id) => Assert.Single(plan.Steps, step => step.Id == id);

    public static bool Has(this Plan plan, string id) => plan.Steps.Any(step => step.Id == id);

    public static IEnumerable<string> Warned(this Plan plan) => plan.Warnings.Select(warning => warning.Key["plan.warning.".Length..]);

    public static IEnumerable<string> Noted(this PlanStep step) => step.Notes.Select(note => note.Key["plan.note.".Length..]);
}
