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
        Assert.Equal(["contract-ended"], story.Refused(Change(ChangeGround.ReviewClause, 1)));
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
