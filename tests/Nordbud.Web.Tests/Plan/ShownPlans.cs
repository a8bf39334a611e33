using Nordbud.Core.Advice;
using Nordbud.Core.Law;
using Nordbud.Core.Planning;
using Nordbud.Core.Values;

namespace Nordbud.Web.Tests.Plan;

/// <summary>Plans that show every step, note and warning there is.</summary>
internal static class ShownPlans
{
    public static readonly Facts Facts = new()
    {
        Title = "Trygghetslarm <å> & \"sensorer\"",
        Country = Country.SE,
        Date = new(2026, 3, 2),
        Need = NeedState.Specified,
        Market = MarketState.Exists,
        Seeks = Sought.Solution,
        Subject = Subject.Supplies,
        Value = new(5_000_000m, "SEK"),
        Standardised = true,
    };

    public static Core.Planning.Plan Of(Model model, Instrument instrument, Facts? facts = null, Regime regime = Regime.Eu, PlanOptions? options = null) =>
        Planner.Plan(model, instrument, regime, facts ?? Facts, LawBook.Embedded, options ?? PlanOptions.None).Plan!;

    public static IEnumerable<Core.Planning.Plan> All()
    {
        var unclear = Facts with { Need = null, Urgent = true, ProcurementExpert = false };
        var early = Facts with { PriorInformationNotice = true, Date = new(2027, 11, 1) };
        foreach (var model in Enum.GetValues<Model>())
            foreach (var instrument in Enum.GetValues<Instrument>())
            {
                yield return Of(model, instrument, unclear, Regime.Unknown, new() { ContractBy = new(2026, 3, 2), Agreed = true });
                yield return Of(model, instrument, early);
                yield return Of(model, instrument, Facts with { Country = Country.NO }, Regime.National);
                yield return Of(model, instrument, Facts with { Country = Country.IS }, Regime.Light);
                yield return Of(model, instrument, Facts with { Country = Country.IS });
                yield return Of(model, instrument, Facts with { Country = Country.FI, Date = new(2012, 1, 2) });
            }
    }
}
