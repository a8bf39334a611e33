using Nordbud.Core.Cases;
using Nordbud.Core.Cases.Contracts;
using Nordbud.Core.Tests.Cases.Course;

namespace Nordbud.Core.Tests.Cases.Contracts;

/// <summary>What becomes of a contract, with the limits of Art. 72.</summary>
public sealed class ContractTests
{
    private static readonly ContractId Id = new(Guid.NewGuid());

    [Fact]
    public void Minor_changes_stay_below_a_tenth_together_and_over_it_only_the_decision_maker_can()
    {
        var story = Signed();
        story.Accept(Change(ChangeGround.Minor, 60_000));
        story.Accept(Change(ChangeGround.Minor, -10_000));
        Assert.Equal(50_000, Contract(story).Sum(ChangeGround.Minor));
        Assert.Equal(["changes-over-minor"], story.Refused(Change(ChangeGround.Minor, 50_000)));
        story.Accept(Change(ChangeGround.Minor, 49_999));
        Assert.Equal(["not-allowed"], story.Refused(Change(ChangeGround.Minor, 1) with { Yields = true }));
        story.Accept(Change(ChangeGround.Minor, 1) with { Yields = true }, Story.By(Story.Decider));
        Assert.Equal(["changes-over-minor"], Contract(story).Changes[^1].Yielded);
    }

    [Fact]
    public void Minor_changes_stay_below_the_EU_threshold_too()
    {
        var story = Signed(sign => sign with { Value = 100_000_000 });
        story.Accept(Change(ChangeGround.Minor, 2_000_000));
        var refused = Assert.Single(Assert.IsType<Outcome.Refused>(story.Try(Change(ChangeGround.Minor, 451_816))).Problems);
        Assert.Equal("changes-over-threshold", refused.Code);
        Assert.Contains("72(2)", refused.Source!.Citation, StringComparison.Ordinal);
        story.Accept(Change(ChangeGround.Minor, 451_815));
    }

    [Theory]
    [InlineData(ChangeGround.Additional)]
    [InlineData(ChangeGround.Unforeseen)]
    public void One_change_adds_half_of_the_first_value_at_most_however_many_there_are(ChangeGround ground)
    {
        var story = Signed();
        story.Accept(Change(ground, 500_000));
        story.Accept(Change(ground, 500_000));
        Assert.Equal(["change-over-half"], story.Refused(Change(ground, 500_000.01m)));
    }

    [Fact]
    public void An_indexed_price_is_the_base_for_additional_work_and_the_first_value_for_the_rest()
    {
        var story = Signed();
        story.Accept(new IndexPrice(Id, story.Today, 1_200_000, Story.Text("Clause 7, consumer price index.")));
        Assert.Equal((600_000, 500_000), (Contract(story).AdditionalLimit, Contract(story).SingleLimit));
        story.Accept(Change(ChangeGround.Additional, 600_000));
        Assert.Equal(["change-over-half"], story.Refused(Change(ChangeGround.Additional, 600_000.01m)));
        Assert.Equal(["change-over-half"], story.Refused(Change(ChangeGround.Unforeseen, 500_000.01m)));
        Assert.Equal(["payment-negative"], story.Refused(new IndexPrice(Id, story.Today, -1, Story.Text("Clause 7."))));
    }

    [Fact]
    public void A_works_contract_has_fifteen_percent_and_without_a_first_value_no_limit_is_invented()
    {
        var works = Signed(sign => sign with { Works = true });
        works.Accept(Change(ChangeGround.Minor, 149_999));
        Assert.Equal(["changes-over-minor"], works.Refused(Change(ChangeGround.Minor, 1)));
        var open = Signed(sign => sign with { Value = null });
        Assert.Null(Contract(open).MinorLimit);
        open.Accept(Change(ChangeGround.Minor, 149_999));
    }

    [Fact]
    public void An_option_that_is_used_moves_the_last_day_and_is_settled_once()
    {
        var story = Signed();
        OptionId option = new(Guid.NewGuid());
        story.Accept(new SetOption(Id, option, Story.Text("Two years more"), story.Today.AddDays(100)) { To = new(2031, 1, 1) });
        Assert.Equal(["not-allowed"], story.Refused(new SettleOption(Id, option, true, story.Today)));
        story.Accept(new SettleOption(Id, option, true, story.Today), Story.By(Story.Decider));
        Assert.Equal(new DateOnly(2031, 1, 1), Contract(story).To);
        Assert.Equal(["contract-option-unknown"], story.Refused(new SettleOption(Id, option, false, story.Today), Story.By(Story.Decider)));
    }

    [Fact]
    public void What_is_measured_delivered_and_remedied_is_kept_in_order()
    {
        var story = Signed();
        KpiId kpi = new(Guid.NewGuid());
        DeliverableId delivery = new(Guid.NewGuid());
        DeviationId deviation = new(Guid.NewGuid());
        story.Accept(new SetKpi(Id, kpi, Story.Text("Night visits"), "visits", 8) { Baseline = 14 });
        story.Accept(new MeasureKpi(Id, kpi, story.Today, 11));
        story.Accept(new MeasureKpi(Id, kpi, story.Today.AddDays(-30), 14));
        story.Accept(new MeasureKpi(Id, kpi, story.Today, 10));
        Assert.Equal([14m, 10m], Contract(story).Of(kpi).Select(one => one.Value));
        story.Accept(new SetDeliverable(Id, delivery, Story.Text("400 devices"), story.Today.AddDays(30)) { Test = Story.Text("Alarm within 10 s") });
        story.Accept(new TestDeliverable(Id, delivery, story.Today, false, Story.Text("14 s")));
        story.Accept(new RegisterDeviation(Id, deviation, story.Today, Story.Text("Too slow")));
        story.Accept(new RemedyDeviation(Id, deviation, story.Today, Story.Text("New firmware")));
        Assert.Equal(["deviation-unknown"], story.Refused(new RemedyDeviation(Id, deviation, story.Today, Story.Text("Again"))));
        Assert.Equal(["kpi-unknown"], story.Refused(new MeasureKpi(Id, new(Guid.NewGuid()), story.Today, 1)));
        Assert.Equal(["in-the-future"], story.Refused(new MeasureKpi(Id, kpi, story.Today.AddDays(5), 1)));
        story.Accept(new EndContract(Id, story.Today, EndKind.Completed, Story.Text("It works at night.")) { Again = true });
        story.Now = story.Now.AddDays(1);
        Assert.Equal(["contract-ended"], story.Refused(Change(ChangeGround.ReviewClause, 1) with { On = story.Today }));
    }

    [Fact]
    public void Contracts_under_a_framework_stay_within_its_value_unless_the_decision_maker_lets_it_yield()
    {
        var story = Signed();
        MakeCallOff Call(decimal value) => new(Id, new(Guid.NewGuid()), story.Today, value, true, Story.Text("Forty alarms for the north; renewed competition."));
        story.Accept(Call(600_000));
        Assert.Equal(["call-offs-over-value"], story.Refused(Call(400_001)));
        story.Accept(Call(400_000));
        Assert.Equal(["not-allowed"], story.Refused(Call(1) with { Yields = true }));
        story.Accept(Call(1) with { Yields = true }, Story.By(Story.Decider));
        Assert.Equal(["call-offs-over-value"], Contract(story).CallOffs[^1].Yielded);
        Assert.Equal(["payment-negative"], story.Refused(Call(-1)));
    }

    [Fact]
    public void Whoever_the_award_does_not_name_gets_no_contract_without_a_breach()
    {
        var walk = Walk.On("innovative-1c").To("contract");
        var winner = Assert.Single(walk.Story.State.Award.Decided!.Contenders);
        var other = walk.Course.Contenders.First(one => one.Id != winner).Id;
        SignContract sign = new(Id, walk.Story.Today, Story.Text("The partner"), walk.Story.Today) { Contender = other };
        var refused = Assert.Single(Assert.IsType<Outcome.Refused>(walk.Story.Try(sign)).Problems);
        Assert.Equal(("signed-with-another", "reason"), (refused.Code, refused.Field));
        Assert.EndsWith("55(1)", refused.Source!.Citation, StringComparison.Ordinal);
        walk.Story.Accept(sign with { Reason = Story.Text("The winner withdrew.") });
        Assert.Equal(["signed-with-another"], walk.Story.State.Contracts[Id].Signed.Breaches);
        walk.Story.Accept(sign with { Contract = new(Guid.NewGuid()), Contender = winner });
    }

    [Fact]
    public void A_contract_of_before_the_award_was_signed_without_one()
    {
        var story = Walk.On("traditional").To("contract").Story;
        var decided = story.State.Award.Decided!.On;
        SignContract sign = new(Id, decided.AddDays(-1), Story.Text("Nordic Alarm AB"), decided);
        Assert.Equal(["signed-without-award"], story.Refused(sign));
        Assert.Equal(["signed-in-standstill"], story.Refused(sign with { On = decided }));
        story.Accept(sign with { Reason = Story.Text("The old contract ended.") });
        Assert.Equal(["signed-without-award"], Contract(story).Signed.Breaches);
    }

    [Fact]
    public void What_happened_before_the_end_is_registered_after_it_and_what_came_later_is_not()
    {
        var story = Signed();
        var (signed, end) = (story.Today, story.Today.AddDays(10));
        OptionId option = new(Guid.NewGuid());
        DeliverableId delivery = new(Guid.NewGuid());
        DeviationId deviation = new(Guid.NewGuid());
        story.Now = story.Now.AddDays(20);
        EndContract ending = new(Id, end, EndKind.Completed, Story.Text("It works at night."));
        story.Accept(ending);
        Assert.Equal(["contract-ended"], story.Refused(ending));
        SetOption set = new(Id, option, Story.Text("Two years more"), end);
        story.Accept(set);
        SettleOption settle = new(Id, option, false, end.AddDays(1));
        Assert.Equal(["contract-ended"], story.Refused(settle, Story.By(Story.Decider)));
        story.Accept(settle with { On = end }, Story.By(Story.Decider));
        story.Accept(new SetDeliverable(Id, delivery, Story.Text("400 devices"), end));
        TestDeliverable test = new(Id, delivery, end.AddDays(1), true, Story.Text("9 s"));
        Assert.Equal(["contract-ended"], story.Refused(test));
        story.Accept(test with { On = end });
        RegisterDeviation register = new(Id, deviation, end.AddDays(1), Story.Text("Too slow"));
        Assert.Equal(["contract-ended"], story.Refused(register));
        story.Accept(register with { On = end });
        story.Accept(new RemedyDeviation(Id, deviation, end.AddDays(5), Story.Text("New firmware")));
        Assert.Equal(["contract-ended"], story.Refused(Change(ChangeGround.Minor, 1) with { On = end.AddDays(1) }));
        story.Accept(Change(ChangeGround.Minor, 1) with { On = end });
        MakeCallOff call = new(Id, new(Guid.NewGuid()), end.AddDays(1), 10, true, Story.Text("Ten alarms."));
        Assert.Equal(["contract-ended"], story.Refused(call));
        story.Accept(call with { On = signed });
        story.Accept(new NameSubcontractor(Id, Story.Text("Sensors AB"), 20));
    }

    [Fact]
    public void A_full_list_keeps_nothing_from_the_other_lists_nor_a_correction_in_it()
    {
        var story = Signed();
        OptionId last = default;
        for (var n = 0; n < ContractCommand.Most; n++)
            story.Accept(new SetOption(Id, last = new(Guid.NewGuid()), Story.Text("A year more"), story.Today.AddDays(30)));
        SetOption more = new(Id, new(Guid.NewGuid()), Story.Text("A year more"), story.Today.AddDays(30));
        Assert.Equal(["too-many"], story.Refused(more));
        story.Accept(more with { Option = last });
        story.Accept(new RegisterDeviation(Id, new(Guid.NewGuid()), story.Today, Story.Text("Too slow")));
        story.Accept(new EndContract(Id, story.Today, EndKind.Terminated, Story.Text("Too many options.")));
    }

    [Fact]
    public void A_change_without_a_lawful_ground_is_registered_as_what_it_is_by_the_decision_maker()
    {
        var story = Signed();
        var refused = Assert.Single(Assert.IsType<Outcome.Refused>(story.Try(Change(ChangeGround.None, 0))).Problems);
        Assert.Equal(("change-without-ground", "kind"), (refused.Code, refused.Field));
        Assert.EndsWith("72(4)", refused.Source!.Citation, StringComparison.Ordinal);
        Assert.Equal(["not-allowed"], story.Refused(Change(ChangeGround.None, 0) with { Yields = true }));
        var changed = story.Accept(Change(ChangeGround.None, 0) with { Yields = true }, Story.By(Story.Decider)).OfType<ContractChanged>().Single();
        Assert.Equal(["change-without-ground"], changed.Yielded);
        Assert.True(Core.Cases.Reporting.IndividualReport.Departs(story.State));
    }

    [Fact]
    public void The_last_change_of_the_last_day_holds_and_an_option_that_is_used_later_moves_it_again()
    {
        var story = Signed(sign => sign with { To = new(2030, 1, 1) });
        OptionId first = new(Guid.NewGuid()), second = new(Guid.NewGuid());
        story.Accept(new SetOption(Id, first, Story.Text("A year more"), story.Today.AddDays(100)) { To = new(2031, 1, 1) });
        story.Accept(new SetOption(Id, second, Story.Text("Two years more"), story.Today.AddDays(100)) { To = new(2032, 1, 1) });
        story.Accept(new SettleOption(Id, first, true, story.Today), Story.By(Story.Decider));
        story.Accept(Change(ChangeGround.ReviewClause, 0) with { To = new(2029, 6, 1) });
        Assert.Equal(new DateOnly(2029, 6, 1), Contract(story).To);
        story.Accept(Change(ChangeGround.Minor, 1));
        Assert.Equal(new DateOnly(2029, 6, 1), Contract(story).To);
        story.Accept(new SettleOption(Id, second, true, story.Today), Story.By(Story.Decider));
        Assert.Equal(new DateOnly(2032, 1, 1), Contract(story).To);
        story.Accept(Change(ChangeGround.ReviewClause, 0) with { To = new(2031, 6, 1) });
        Assert.Equal(new DateOnly(2031, 6, 1), Contract(story).To);
    }

    [Fact]
    public void A_contract_with_bad_figures_is_refused_at_the_field()
    {
        var story = new Walk(Core.Tracks.TrackBook.Definition("traditional")!).Begin().Story;
        var sign = new SignContract(Id, story.Today, Story.Text(""), story.Today) { Value = -1, To = story.Today.AddDays(-1), Reason = Story.Text("Bought directly.") };
        Assert.Equal(["text-missing", "payment-negative", "ends-before-begin"], story.Refused(sign));
        Assert.Equal(["contract-unknown"], story.Refused(Change(ChangeGround.Minor, 1)));
    }

    private static SignedContract Contract(Story story) => story.State.Contracts[Id];

    private static ChangeContract Change(ChangeGround ground, decimal amount) => new(Id, new(Guid.NewGuid()), new(2026, 11, 23), ground, amount, Story.Text("More sensors"));

    private static Story Signed(Func<SignContract, SignContract>? with = null)
    {
        var story = new Walk(Core.Tracks.TrackBook.Definition("traditional")!).Begin().Story;
        var sign = new SignContract(Id, story.Today, Story.Text("Nordic Alarm AB"), story.Today) { Value = 1_000_000, Reason = Story.Text("A direct award below the limit.") };
        story.Accept(with?.Invoke(sign) ?? sign);
        return story;
    }
}
