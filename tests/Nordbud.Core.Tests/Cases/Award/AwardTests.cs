using Nordbud.Core.Cases;
using Nordbud.Core.Cases.Award;
using Nordbud.Core.Cases.Contracts;
using Nordbud.Core.Law;
using Nordbud.Core.Tests.Cases.Course;
using Nordbud.Core.Values;

namespace Nordbud.Core.Tests.Cases.Award;

/// <summary>The award is decided, told and challenged; a contract signed too early stands as the breach it is.</summary>
public sealed class AwardTests
{
    private static readonly ContractId Contract = new(Guid.NewGuid());

    [Theory]
    [InlineData(Country.SE, "2019-04-01", "2019-04-11")]
    [InlineData(Country.SE, "2019-04-18", "2019-04-29")]
    [InlineData(Country.DK, "2013-12-09", "2013-12-19")]
    [InlineData(Country.DK, "2026-03-23", "2026-04-07")]
    [InlineData(Country.NO, "2026-03-23", "2026-04-07")]
    [InlineData(Country.SE, "2026-03-23", "2026-04-02")]
    [InlineData(Country.FI, "2026-03-23", "2026-04-07")]
    [InlineData(Country.IS, "2026-04-13", "2026-04-24")]
    [InlineData(Country.SE, "2026-06-10", "2026-06-22")]
    [InlineData(Country.DK, "2023-04-25", "2023-05-08")]
    [InlineData(Country.DK, "2024-04-16", "2024-04-26")]
    [InlineData(Country.NO, "2027-05-07", "2027-05-18")]
    public void The_last_day_of_standstill_is_that_of_the_published_examples(Country country, string sent, string last) =>
        Assert.Equal(DateOnly.ParseExact(last, "yyyy-MM-dd"), Standstill.Of(LawBook.Embedded, country, AwardRegime.Eu, DateOnly.ParseExact(sent, "yyyy-MM-dd"), true).End?.LastDay);

    [Theory]
    [InlineData(Country.SE, AwardRegime.Eu, false, 15)]
    [InlineData(Country.SE, AwardRegime.National, false, 15)]
    [InlineData(Country.FI, AwardRegime.Eu, false, 21)]
    [InlineData(Country.IS, AwardRegime.National, true, 5)]
    [InlineData(Country.DK, AwardRegime.Light, true, 10)]
    [InlineData(Country.DK, AwardRegime.CallOff, true, 10)]
    [InlineData(Country.FI, AwardRegime.National, true, null)]
    [InlineData(Country.SE, AwardRegime.CallOff, true, null)]
    [InlineData(Country.NO, AwardRegime.National, true, null)]
    public void The_days_follow_the_country_the_rules_and_the_way_of_sending(Country country, AwardRegime regime, bool electronic, int? days) =>
        Assert.Equal(days, Standstill.Of(LawBook.Embedded, country, regime, new(2026, 11, 2), electronic).Rule?.Value.Days);

    [Fact]
    public void A_contract_before_the_end_of_standstill_is_registered_as_the_breach_it_is()
    {
        var story = Awarded();
        story.Accept(new TellAward(story.Today, true, AwardRegime.Eu));
        var last = story.State.Award.Told!.Last!.Value;
        Assert.Equal(new DateOnly(2026, 12, 3), last);
        var sign = new SignContract(Contract, story.Today, Story.Text("Nordic Alarm AB"), story.Today) { Value = 1_000_000 };
        var refused = Assert.Single(Assert.IsType<Outcome.Refused>(story.Try(sign)).Problems);
        Assert.Equal("signed-in-standstill", refused.Code);
        Assert.Contains("89/665", refused.Source!.Citation, StringComparison.Ordinal);
        story.Accept(sign with { Reason = Story.Text("The old contract ended.") });
        Assert.Equal(["signed-in-standstill"], story.State.Contracts[Contract].Signed.Breaches);
    }

    [Fact]
    public void After_the_last_day_and_without_a_review_a_contract_is_no_breach()
    {
        var story = Awarded();
        story.Accept(new TellAward(story.Today, true, AwardRegime.Eu));
        story.Now = story.Now.AddDays(10);
        Assert.Contains("signed-in-standstill", story.Refused(new SignContract(Contract, story.Today, Story.Text("Nordic Alarm AB"), story.Today)));
        story.Now = story.Now.AddDays(1);
        Assert.True(story.State.Award.Settled(story.Today));
        ComplaintId complaint = new(Guid.NewGuid());
        story.Accept(new FileComplaint(complaint, story.Today, true, Story.Text("Safe Night AB before the court")));
        Assert.Equal(["signed-while-suspended"], story.Refused(new SignContract(Contract, story.Today, Story.Text("Nordic Alarm AB"), story.Today)));
        Assert.False(story.State.Award.Settled(story.Today));
        story.Accept(new EndComplaint(complaint, story.Today, ComplaintOutcome.Dismissed, Story.Text("Dismissed.")));
        story.Accept(new SignContract(Contract, story.Today, Story.Text("Nordic Alarm AB"), story.Today));
        Assert.Empty(story.State.Contracts[Contract].Signed.Breaches);
    }

    [Fact]
    public void A_ground_without_standstill_that_the_country_does_not_know_is_refused_with_its_law()
    {
        var story = Awarded();
        var refused = Assert.Single(Assert.IsType<Outcome.Refused>(story.Try(new WaiveStandstill(StandstillGround.SingleTenderer, Story.Text("Only one.")), Story.By(Story.Decider))).Problems);
        Assert.Equal("standstill-owed", refused.Code);
        Assert.Contains("LOU", refused.Source!.Citation, StringComparison.Ordinal);

        var finnish = Awarded(Country.FI);
        Assert.Equal(["not-allowed"], finnish.Refused(new WaiveStandstill(StandstillGround.SingleTenderer, Story.Text("Only one."))));
        finnish.Accept(new WaiveStandstill(StandstillGround.SingleTenderer, Story.Text("Only one.")), Story.By(Story.Decider));
        Assert.True(finnish.State.Award.Settled(finnish.Today));
    }

    [Fact]
    public void A_decision_stands_until_it_is_taken_back_and_what_was_told_falls_with_it()
    {
        var story = Awarded();
        story.Accept(new TellAward(story.Today, true, AwardRegime.Eu));
        Assert.Equal(["award-stands"], story.Refused(new DeclineAward(story.Today, Story.Text("No money.")), Story.By(Story.Decider)));
        story.Accept(new ReverseAward(Story.Text("A mark was computed wrongly.")), Story.By(Story.Decider));
        Assert.Null(story.State.Award.Told);
        Assert.IsType<AwardDecided>(Assert.Single(story.State.Award.Reversed).Decision);
        story.Accept(new DeclineAward(story.Today, Story.Text("No money.")), Story.By(Story.Decider));
        story.Accept(new TellAward(story.Today, true, AwardRegime.Eu));
        Assert.Null(story.State.Award.Told!.Last);
        Assert.False(story.State.Award.Settled(story.Today.AddDays(100)));
    }

    [Fact]
    public void Nobody_is_told_before_it_is_decided_and_nobody_decides_for_an_unknown_winner()
    {
        var story = new Walk(Core.Tracks.TrackBook.Definition("traditional")!).Begin().Story;
        Assert.Equal(["award-missing"], story.Refused(new TellAward(story.Today, true, AwardRegime.Eu)));
        Assert.Equal(["award-to-nobody"], story.Refused(new DecideAward(story.Today, Story.Text("x")), Story.By(Story.Decider)));
        Assert.Equal(["award-to-unknown"], story.Refused(new DecideAward(story.Today, Story.Text("x")) { Tenders = [new(Guid.NewGuid())] }, Story.By(Story.Decider)));
        var decided = Awarded();
        Assert.Equal(["told-before-decided"], decided.Refused(new TellAward(decided.Today.AddDays(-1), true, AwardRegime.Eu)));
    }

    [Fact]
    public void Where_the_law_asks_for_no_standstill_the_telling_settles_it_and_cites_the_law()
    {
        var story = Awarded(Country.FI);
        story.Accept(new TellAward(story.Today, true, AwardRegime.National));
        Assert.Null(story.State.Award.Told!.Last);
        Assert.NotNull(story.State.Award.Told.Citation);
        Assert.True(story.State.Award.Settled(story.Today));
        Assert.Empty(ContractRules.StandstillBreaches(story.State, story.Today));
    }

    [Fact]
    public void A_decision_that_a_review_overruled_carries_no_contract_until_a_new_one_is_made()
    {
        var story = Awarded();
        story.Accept(new TellAward(story.Today, true, AwardRegime.Eu));
        ComplaintId complaint = new(Guid.NewGuid());
        story.Accept(new FileComplaint(complaint, story.Today, true, Story.Text("Safe Night AB before the court")));
        story.Accept(new EndComplaint(complaint, story.Today, ComplaintOutcome.Upheld, Story.Text("The marks have to be given anew.")));
        story.Now = story.Now.AddDays(20);
        Assert.False(story.State.Award.Settled(story.Today));
        Assert.Equal(["signed-though-overruled"], ContractRules.StandstillBreaches(story.State, story.Today).Select(breach => breach.Code));
        story.Accept(new ReverseAward(Story.Text("As the court said.")), Story.By(Story.Decider));
        story.Accept(new DecideAward(story.Today, Story.Text("Marked anew.")) { Contenders = [story.State.Course.Contenders[1].Id] }, Story.By(Story.Decider));
        story.Accept(new TellAward(story.Today, true, AwardRegime.Eu));
        Assert.Equal(["signed-in-standstill"], ContractRules.StandstillBreaches(story.State, story.Today).Select(breach => breach.Code));
    }

    [Fact]
    public void A_review_that_ends_after_a_new_decision_overrules_the_old_one_only()
    {
        var story = Awarded();
        ComplaintId complaint = new(Guid.NewGuid());
        story.Accept(new FileComplaint(complaint, story.Today, true, Story.Text("Safe Night AB before the court")));
        story.Accept(new ReverseAward(Story.Text("A mark was computed wrongly.")), Story.By(Story.Decider));
        story.Accept(new DecideAward(story.Today, Story.Text("Marked anew.")) { Contenders = [story.State.Course.Contenders[1].Id] }, Story.By(Story.Decider));
        story.Accept(new EndComplaint(complaint, story.Today, ComplaintOutcome.Upheld, Story.Text("The first decision was wrong.")));
        Assert.False(story.State.Award.Overruled);
    }

    [Fact]
    public void Whether_a_review_kept_a_contract_back_is_seen_on_the_day_of_signing()
    {
        var story = Awarded();
        story.Accept(new TellAward(story.Today, true, AwardRegime.Eu));
        story.Now = story.Now.AddDays(15);
        ComplaintId complaint = new(Guid.NewGuid());
        story.Accept(new FileComplaint(complaint, story.Today, true, Story.Text("Safe Night AB before the court")));
        story.Now = story.Now.AddDays(5);
        story.Accept(new EndComplaint(complaint, story.Today, ComplaintOutcome.Dismissed, Story.Text("Dismissed.")));
        Assert.Empty(ContractRules.StandstillBreaches(story.State, story.Today.AddDays(-6)));
        Assert.Equal(["signed-while-suspended"], ContractRules.StandstillBreaches(story.State, story.Today.AddDays(-2)).Select(breach => breach.Code));
        Assert.Empty(ContractRules.StandstillBreaches(story.State, story.Today));
    }

    [Fact]
    public void Rules_that_are_not_those_of_the_track_need_the_decision_makers_reason()
    {
        var story = Awarded();
        Assert.Equal(["regime-differs"], story.Refused(new TellAward(story.Today, true, AwardRegime.CallOff)));
        var tell = new TellAward(story.Today, true, AwardRegime.CallOff) { Reason = Story.Text("It is a call-off of the agreement of 2024.") };
        Assert.Equal(["not-allowed"], story.Refused(tell));
        story.Accept(tell, Story.By(Story.Decider));
        Assert.NotNull(story.State.Award.Told!.Reason);
    }

    [Fact]
    public void That_no_standstill_applies_does_not_free_from_telling()
    {
        var finnish = Awarded(Country.FI);
        finnish.Accept(new WaiveStandstill(StandstillGround.SingleTenderer, Story.Text("Only one.")), Story.By(Story.Decider));
        finnish.Accept(new Core.Cases.Course.MoveTrack("award", Core.Tracks.MoveKind.GoOn));
        Assert.Equal(["track-gate-open"], finnish.Refused(new Core.Cases.Course.MoveTrack("standstill", Core.Tracks.MoveKind.GoOn)));
        finnish.Accept(new TellAward(finnish.Today, true, AwardRegime.Eu));
        finnish.Accept(new Core.Cases.Course.MoveTrack("standstill", Core.Tracks.MoveKind.GoOn));
        Assert.True(finnish.State.Award.Settled(finnish.Today));
    }

    private static Story Awarded(Country country = Country.SE)
    {
        var walk = new Walk(Core.Tracks.TrackBook.Definition("traditional")!, new Story(country)).Begin().To("evaluation");
        walk.Contenders(2);
        walk.Story.Accept(new DecideAward(walk.Story.Today, Story.Text("First by the published model.")) { Contenders = [walk.Course.Contenders[0].Id] }, Story.By(Story.Decider));
        return walk.Story;
    }
}
