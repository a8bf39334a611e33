using Nordbud.Core.Advice;
using Nordbud.Core.Planning;
using Nordbud.Core.Values;

namespace Nordbud.Core.Tests.Planning;

/// <summary>What the courses hold, by law and by model.</summary>
public sealed class CourseTests
{
    [Fact]
    public void Open_procedure_takes_thirty_days_for_tenders_and_ten_of_standstill_in_Sweden()
    {
        var plan = Plans.Open();
        Assert.Equal(30, plan.Step("tender-period").Days);
        Assert.Equal(["electronic"], plan.Step("tender-period").Noted().Except(["rolled"]));
        Assert.Equal(10, plan.Step("standstill").Days);
        Assert.All(["tender-period", "standstill"], id =>
        {
            Assert.Equal(StepKind.Statutory, plan.Step(id).Kind);
            Assert.NotNull(plan.Step(id).Source);
            Assert.False(plan.Step(id).Assumption);
        });
    }

    [Theory]
    [InlineData(Country.SE, 10), InlineData(Country.DK, 10), InlineData(Country.FI, 14), InlineData(Country.NO, 10), InlineData(Country.IS, 10)]
    public void Standstill_is_the_countrys_own(Country country, int days) =>
        Assert.Equal(days, Plans.Open(Plans.Facts(country)).Step("standstill").Days);

    [Theory]
    [InlineData(Country.SE, 10), InlineData(Country.DK, null), InlineData(Country.FI, null), InlineData(Country.NO, null), InlineData(Country.IS, 5)]
    public void National_procedures_stand_still_only_where_the_law_says_so(Country country, int? days)
    {
        var plan = Plans.Of(Model.Traditional, Instrument.NationalProcedure, Plans.Facts(country), Regime.National);
        Assert.Equal(days, plan.Steps.SingleOrDefault(step => step.Id == "standstill")?.Days);
        Assert.Equal(days is null, plan.Warned().Contains("no-standstill"));
    }

    [Theory]
    [InlineData(Country.SE, 10), InlineData(Country.DK, 10), InlineData(Country.FI, 14), InlineData(Country.IS, null)]
    public void Light_regime_stands_still_as_the_country_says(Country country, int? days) =>
        Assert.Equal(days, Plans.Of(Model.Traditional, Instrument.NationalProcedure, Plans.Facts(country), Regime.Light)
            .Steps.SingleOrDefault(step => step.Id == "standstill")?.Days);

    [Theory]
    [InlineData(Country.FI, 14), InlineData(Country.SE, 10), InlineData(Country.DK, null)]
    public void Social_services_below_the_EU_threshold_stand_still_as_the_country_says(Country country, int? days)
    {
        var facts = Plans.Facts(country) with { Subject = Subject.SocialServices };
        var plan = Plans.Of(Model.Traditional, Instrument.NationalProcedure, facts, Regime.National);
        Assert.Equal(days, plan.Steps.SingleOrDefault(step => step.Id == "standstill")?.Days);
    }

    [Theory]
    [InlineData(Country.SE, 2_000_000, 30), InlineData(Country.SE, 699_999, null), InlineData(Country.NO, 900_000, null)]
    public void Direct_award_is_announced_from_the_amount_that_the_law_names(Country country, int value, int? days)
    {
        var facts = Plans.Facts(country) with { Value = new(value, RegimeFinder.CurrencyOf(country)), Subject = Subject.SocialServices };
        var plan = Plans.Of(Model.Traditional, Instrument.DirectAward, facts, Regime.BelowDirectAwardLimit);
        Assert.Equal(days, plan.Steps.SingleOrDefault(step => step.Id == "award-notice")?.Days);
    }

    [Fact]
    public void Contest_with_prizes_alone_ends_in_a_notice_of_results_and_has_no_award_notice()
    {
        var plan = Plans.Of(Model.Innovative2A, Instrument.DesignContest);
        Assert.Equal("Directive 2014/24/EU Art. 79(2)", plan.Step("result-notice").Source?.Citation);
        Assert.False(plan.Has("award-notice"));
    }

    [Theory]
    [InlineData(Country.SE), InlineData(Country.NO), InlineData(Country.FI), InlineData(Country.DK)]
    public void National_time_for_tenders_is_an_assumption_with_the_source_of_reasonable_time(Country country)
    {
        var step = Plans.Of(Model.Traditional, Instrument.NationalProcedure, Plans.Facts(country), Regime.National).Step("tender-period");
        Assert.Equal(StepKind.Working, step.Kind);
        Assert.True(step.Assumption);
        Assert.Equal(["reasonable-time"], step.Noted());
        Assert.NotNull(step.Source);
    }

    [Fact]
    public void Iceland_has_minimum_periods_below_the_threshold_and_counts_from_publication()
    {
        var plan = Plans.Of(Model.Traditional, Instrument.NationalProcedure, Plans.Facts(Country.IS), Regime.National);
        Assert.Equal((StepKind.Statutory, 10), (plan.Step("tender-period").Kind, plan.Step("tender-period").Days));
        Assert.True(plan.Has("publication"));
        Assert.False(Plans.Open().Has("publication"));
    }

    [Fact]
    public void Finland_has_a_minimum_for_the_tenders_of_a_partnership_and_the_directive_has_none()
    {
        var finland = Plans.Of(Model.Innovative1C, Instrument.InnovationPartnership, Plans.Facts(Country.FI)).Step("tender-period");
        Assert.Equal((StepKind.Statutory, 25), (finland.Kind, finland.Days));
        var sweden = Plans.Of(Model.Innovative1C, Instrument.InnovationPartnership).Step("tender-period");
        Assert.Equal((StepKind.Working, "reasonable-time"), (sweden.Kind, Assert.Single(sweden.Noted())));
    }

    [Fact]
    public void Concession_has_minimum_periods_of_its_own_that_are_not_yet_checked()
    {
        var plan = Plans.Of(Model.Ppp, Instrument.Concession);
        Assert.Equal((30, 17), (plan.Step("request-period").Days, plan.Step("tender-period").Days));
        Assert.Contains("unverified", plan.Step("request-period").Noted());
    }

    [Theory]
    [InlineData(Regime.National, true), InlineData(Regime.Light, true), InlineData(Regime.BelowDirectAwardLimit, false)]
    public void Swedish_award_notice_is_owed_below_the_threshold_too(Regime regime, bool owed) =>
        Assert.Equal(owed, Plans.Of(Model.Traditional, Instrument.NationalProcedure, regime: regime).Has("award-notice"));

    [Fact]
    public void Urgency_shortens_the_open_procedure_but_not_the_dialogue()
    {
        var urgent = Plans.Facts() with { Urgent = true };
        Assert.Equal(15, Plans.Open(urgent).Step("tender-period").Days);
        Assert.Contains("urgent", Plans.Open(urgent).Warned());
        Assert.Equal(30, Plans.Of(Model.Ppp, Instrument.CompetitiveDialogue, urgent).Step("request-period").Days);
    }

    [Fact]
    public void Prior_information_notice_shortens_and_says_when_it_must_have_been_sent()
    {
        var plan = Plans.Open(Plans.Facts() with { PriorInformationNotice = true });
        Assert.Equal(15, plan.Step("tender-period").Days);
        var warning = Assert.Single(plan.Warnings, w => w.Key == "plan.warning.prior-information-notice");
        var dispatch = plan.Step("dispatch").To;
        Assert.Equal([("earliest", dispatch.AddMonths(-12)), ("latest", (object)dispatch.AddDays(-35))], warning.Arguments);
    }

    [Fact]
    public void Agreement_shortens_the_tenders_of_a_restricted_procedure_to_no_less_than_ten_days() =>
        Assert.Equal(10, Plans.Of(Model.Traditional, Instrument.Restricted, Plans.Facts(Country.DK), options: new() { Agreed = true })
            .Step("tender-period").Days);

    [Theory]
    [InlineData(Model.Traditional, Instrument.Open, 3, 6)]
    [InlineData(Model.Traditional, Instrument.Restricted, 3, 7)]
    [InlineData(Model.Innovative1A, Instrument.Open, 4, 7)]
    [InlineData(Model.Innovative1B, Instrument.CompetitiveProcedureWithNegotiation, 6, 10)]
    [InlineData(Model.Innovative1C, Instrument.InnovationPartnership, 6, 10)]
    [InlineData(Model.Innovative2A, Instrument.MarketConsultation, 2, 5)]
    [InlineData(Model.Innovative2B, Instrument.DesignContest, 5, 10)]
    [InlineData(Model.Ppp, Instrument.CompetitiveDialogue, 18, 30)]
    public void Time_to_the_contract_lies_in_the_usual_range_of_the_model(Model model, Instrument instrument, double least, double most) =>
        Assert.InRange(Plans.Of(model, instrument).DaysToContract / 30.4, least, most);

    [Theory]
    [InlineData(Model.Innovative1C, Instrument.InnovationPartnership, 18, 46)]
    [InlineData(Model.Innovative3, Instrument.PreCommercialProcurement, 18, 36)]
    [InlineData(Model.Ppi, Instrument.CooperationAgreement, 6, 18)]
    public void Whole_course_of_development_lies_in_its_usual_range(Model model, Instrument instrument, double least, double most) =>
        Assert.InRange(Plans.Of(model, instrument).TotalDays / 30.4, least, most);

    [Fact]
    public void Development_comes_after_the_contract_with_a_gate_after_each_phase()
    {
        var plan = Plans.Of(Model.Innovative1C, Instrument.InnovationPartnership);
        Assert.Equal(Outcome.DevelopedSolution, plan.Outcome);
        Assert.Equal(["P1", "P2", "P3"], plan.Steps.Where(step => step.From > plan.Contract).Select(step => step.Gate).Where(gate => gate?[0] is 'P'));
        Assert.True(plan.End > plan.Contract);
    }

    [Fact]
    public void Purchase_passes_every_gate_from_an_open_need_to_the_award_notice()
    {
        var facts = Plans.Facts() with { Need = null };
        var gates = Plans.Of(Model.Innovative1B, Instrument.CompetitiveProcedureWithNegotiation, facts).Steps.Select(step => step.Gate).OfType<string>();
        Assert.Equal(["G0", "G1", "G2", "G3", "G4", "G5", "G6", "G8", "G7", "G9", "G10", "G11", "G12", "G13"], gates);
    }

    [Fact]
    public void Award_notice_is_the_latest_day_and_delays_nothing()
    {
        var plan = Plans.Open();
        var notice = plan.Step("award-notice");
        Assert.True(notice.Parallel);
        Assert.Equal(plan.Contract.AddDays(1), notice.From);
        Assert.InRange(notice.To.DayNumber - plan.Contract.DayNumber, 30, 33);
        Assert.Equal(plan.Contract, plan.End);
    }

    [Fact]
    public void What_is_known_already_is_not_planned_again()
    {
        var known = Plans.Open(Plans.Facts() with { MarketEvidence = MarketEvidence.MarketConsultation });
        Assert.False(known.Has("need-analysis") || known.Has("market-screening") || known.Has("market-dialogue"));
        var open = Plans.Open(Plans.Facts() with { Need = null });
        Assert.True(open.Has("need-analysis") && open.Has("market-screening") && open.Has("market-dialogue"));
    }

    [Fact]
    public void Unknown_regime_is_planned_by_the_full_rules_and_says_so()
    {
        var plan = Plans.Open(regime: Regime.Unknown);
        Assert.Equal(Plans.Open().Contract, plan.Contract);
        Assert.Contains("regime-unknown", plan.Warned());
    }

    [Fact]
    public void Dispatch_after_the_thresholds_end_is_warned_of() =>
        Assert.Contains("threshold-changes", Plans.Open(options: new() { Start = new(2027, 12, 1) }).Warned());

    [Fact]
    public void Minimum_that_the_law_book_lacks_is_assumed_and_called_unknown()
    {
        var early = Plans.Facts(date: new(2012, 3, 1));
        Assert.Contains("unknown-period", Plans.Open(early).Step("tender-period").Noted());
    }
}
