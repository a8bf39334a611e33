using Nordbud.Core.Advice;
using Nordbud.Core.Law;
using Nordbud.Core.Values;

namespace Nordbud.Core.Tests.Advice;

/// <summary>Every model has facts on which it is recommended, facts on which it needs more, and facts that bar it.</summary>
public sealed class ModelRuleTests
{
    private const string NoOtherRoute =
        "existingFramework=false contractOption=false inHouseOrCooperation=false choiceSystem=false";

    private const string Purchase =
        NoOtherRoute + " subject=supplies negotiationGround=adaptation rightsOwner=shared designsBuildsAndOperates=false sharedDevelopment=false exchangesValue=true urgent=false";

    private static Facts Given(string facts) => facts.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Select(pair => pair.Split('='))
        .Aggregate(FactsGen.Nothing, (known, pair) => Fact.Named(pair[0])!.With(known, pair[1]));

    private static AdviceAnswer Advise(string facts) =>
        Adviser.Advise(Given(facts) with { Value = new Money(5_000_000m, "SEK") }, LawBook.Embedded);

    private static ModelAdvice On(Model model, string facts) => Advise(facts).Models.Single(one => one.Model == model);

    [Theory]
    [InlineData(Model.Traditional, Purchase + " need=specified seeks=solution market=exists standardised=true")]
    [InlineData(Model.Traditional, Purchase + " need=specified seeks=solution market=exists standardised=false urgent=true")]
    [InlineData(Model.Innovative1A, Purchase + " need=specified seeks=solution market=exists standardised=false")]
    [InlineData(Model.Innovative1B, Purchase + " need=specified seeks=solution market=needs-development commitsToBuy=true")]
    [InlineData(Model.Innovative1C, Purchase + " need=specified seeks=solution market=not-yet commitsToBuy=true")]
    [InlineData(Model.Innovative2A, Purchase + " need=area-only seeks=ideas")]
    [InlineData(Model.Innovative2B, Purchase + " need=area-only seeks=ideas-and-solutions")]
    [InlineData(Model.Innovative3, Purchase + " need=specified seeks=research market=not-yet commitsToBuy=false")]
    [InlineData(Model.Innovative3, Purchase + " need=specified seeks=solution market=not-yet commitsToBuy=false")]
    [InlineData(Model.Ppi, NoOtherRoute + " need=specified seeks=solution market=not-yet designsBuildsAndOperates=false "
        + "sharedDevelopment=true exchangesValue=false commitsToBuy=false")]
    [InlineData(Model.PpiWithProcurement, NoOtherRoute + " need=specified seeks=solution market=not-yet "
        + "designsBuildsAndOperates=false sharedDevelopment=true exchangesValue=true commitsToBuy=true subject=services")]
    [InlineData(Model.Ppp, NoOtherRoute + " subject=services negotiationGround=complexity need=specified seeks=solution market=exists designsBuildsAndOperates=true")]
    public void A_model_is_recommended_without_reservation(Model model, string facts)
    {
        var advice = Advise(facts);
        Assert.Equal(model, advice.Recommended?.Model);
        Assert.False(advice.Recommended!.Provisional, $"missing: {string.Join(", ", advice.Missing)}");
        Assert.NotNull(advice.Recommended.Instrument);
    }

    [Theory]
    [InlineData(Model.Traditional, "need=specified seeks=solution", "market")]
    [InlineData(Model.Innovative1A, "need=specified market=exists", "seeks")]
    [InlineData(Model.Innovative1B, "market=needs-development seeks=solution", "need")]
    [InlineData(Model.Innovative1C, "need=specified market=not-yet seeks=research", "commitsToBuy")]
    [InlineData(Model.Innovative2A, "seeks=solution", "need")]
    [InlineData(Model.Innovative2B, "seeks=solution", "need")]
    [InlineData(Model.Innovative3, "need=specified seeks=solution commitsToBuy=false", "market")]
    [InlineData(Model.Ppi, "need=specified seeks=solution market=not-yet exchangesValue=false", "sharedDevelopment")]
    [InlineData(Model.PpiWithProcurement, "need=specified seeks=solution market=not-yet sharedDevelopment=true", "commitsToBuy")]
    [InlineData(Model.Ppp, "need=specified seeks=solution market=exists", "designsBuildsAndOperates")]
    public void A_model_names_the_fact_it_needs(Model model, string facts, string missing)
    {
        var advice = On(model, facts);
        Assert.Contains(missing, advice.Needs);
        Assert.NotEqual(ModelStatus.Blocked, advice.Status);
        Assert.NotEqual(ModelStatus.Possible, advice.Status);
    }

    [Theory]
    [InlineData(Model.Traditional, "market=not-yet")]
    [InlineData(Model.Innovative1A, "market=not-yet")]
    [InlineData(Model.Innovative1B, "market=exists")]
    [InlineData(Model.Innovative1C, "market=exists")]
    [InlineData(Model.Innovative1C, "market=not-yet commitsToBuy=false")]
    [InlineData(Model.Innovative2A, "need=specified seeks=solution")]
    [InlineData(Model.Innovative2B, "need=specified seeks=solution")]
    [InlineData(Model.Innovative3, "commitsToBuy=true")]
    [InlineData(Model.Ppi, "exchangesValue=true")]
    [InlineData(Model.Ppi, "market=exists")]
    [InlineData(Model.PpiWithProcurement, "sharedDevelopment=false")]
    [InlineData(Model.PpiWithProcurement, "commitsToBuy=false exchangesValue=false")]
    [InlineData(Model.Ppp, "designsBuildsAndOperates=false")]
    public void A_known_fact_bars_a_model_with_a_source(Model model, string facts)
    {
        var advice = On(model, facts);
        Assert.Equal(ModelStatus.Blocked, advice.Status);
        Assert.All(advice.BlockedBy, reason => Assert.NotEmpty(reason.Source.Citation));
    }

    [Theory]
    [InlineData("existingFramework", Route.CallOff)]
    [InlineData("contractOption", Route.Option)]
    [InlineData("inHouseOrCooperation", Route.Cooperation)]
    [InlineData("choiceSystem", Route.ChoiceSystem)]
    public void Before_any_model_stands_the_question_whether_anything_must_be_procured(string fact, Route route)
    {
        var facts = NoOtherRoute.Replace($"{fact}=false", $"{fact}=true", StringComparison.Ordinal) + " need=specified";
        var recommended = Advise(facts).Recommended!;
        Assert.Equal((null, route, false), (recommended.Model, recommended.Route, recommended.Provisional));
        Assert.NotEmpty(recommended.Reasons);
    }

    [Fact]
    public void Where_nothing_is_known_nothing_is_advised_and_the_way_on_is_named()
    {
        var advice = Advise("");
        Assert.Null(advice.Recommended);
        Assert.Contains(advice.Missing, missing => missing.Fact is "market");
        Assert.Contains(advice.Warnings, warning => warning.Code is "nothing-can-be-said");
    }

    [Theory]
    [InlineData("market=not-yet", true)]
    [InlineData("market=not-yet marketEvidence=none", true)]
    [InlineData("market=not-yet marketEvidence=market-consultation", false)]
    [InlineData("market=exists", false)]
    public void A_market_claimed_empty_without_evidence_gets_a_warning(string facts, bool warned) =>
        Assert.Equal(warned, Advise(facts).Warnings.Any(warning => warning.Code is "market-claimed-without-evidence"));

    [Fact]
    public void Research_that_the_authority_pays_for_and_keeps_alone_is_not_exempt() =>
        Assert.NotEqual(
            Instrument.PreCommercialProcurement,
            On(Model.Innovative3, "seeks=research commitsToBuy=false rightsOwner=buyer developmentPayer=buyer").Instrument);
}
