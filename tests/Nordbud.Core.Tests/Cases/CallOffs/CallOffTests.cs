using Nordbud.Core.Cases.Admissions;
using Nordbud.Core.Cases.CallOffs;
using Nordbud.Core.Cases.Contracts;
using Nordbud.Core.Cases.Cooperation;
using Nordbud.Core.Tests.Cases.Course;
using Nordbud.Core.Tracks;
using Nordbud.Core.Values;

namespace Nordbud.Core.Tests.Cases.CallOffs;

/// <summary>Contracts under a framework agreement or a dynamic purchasing system: all are asked, nothing is opened early, and the sums are kept.</summary>
public sealed class CallOffTests
{
    private static readonly ContractId North = new(Guid.NewGuid()), South = new(Guid.NewGuid());
    private static readonly CompetitionId Id = new(Guid.NewGuid());

    [Fact]
    public void A_framework_agreement_of_more_than_four_years_has_a_reason()
    {
        var story = Walk.On("framework-agreement").To("call-off").Story;
        SignContract Sign(DateOnly? to) => new(new(Guid.NewGuid()), story.Today, Story.Text("Nordic Alarm"), story.Today) { To = to };
        Assert.Equal(["framework-too-long"], story.Refused(Sign(story.Today.AddYears(4))));
        Assert.Equal(["framework-too-long"], story.Refused(Sign(null)));
        story.Accept(Sign(story.Today.AddYears(4).AddDays(-1)));
        var signed = story.Accept(Sign(story.Today.AddYears(8)) with { Reason = Story.Text("The lock cylinders are written off in eight years.") }).OfType<ContractSigned>().Single();
        Assert.Empty(signed.Breaches);
        Assert.NotNull(signed.Reason);
        SetOption option = new(signed.Contract, new(Guid.NewGuid()), Story.Text("Two years more"), story.Today.AddYears(3)) { To = story.Today.AddYears(10) };
        Assert.Equal(["framework-too-long"], story.Refused(option));
        story.Accept(option with { Reason = Story.Text("The lock cylinders are written off in ten years.") });
        // Another contract may be as long as it is.
        var other = Walk.On("traditional").To("contract").Story;
        other.Accept(new SignContract(new(Guid.NewGuid()), other.Today, Story.Text("Nordic Alarm"), other.Today) { To = other.Today.AddYears(8) });
    }

    [Fact]
    public void A_change_that_makes_a_framework_agreement_longer_than_four_years_is_the_decision_makers()
    {
        var story = Framework();
        ChangeContract change = new(North, new(Guid.NewGuid()), story.Today, ChangeGround.ReviewClause, 0, Story.Text("Longer")) { To = story.Today.AddYears(4) };
        Assert.Equal(["framework-too-long"], story.Refused(change));
        Assert.Equal(["not-allowed"], story.Refused(change with { Yields = true }));
        story.Accept(change with { To = story.Today.AddYears(4).AddDays(-1) });
        ContractChanged changed = story.Accept(change with { Change = new(Guid.NewGuid()), Yields = true }, Story.By(Story.Decider)).OfType<ContractChanged>().Single();
        Assert.Equal(["framework-too-long"], changed.Yielded);
        // What shortens it needs nobody.
        story.Accept(change with { Change = new(Guid.NewGuid()), To = story.Today.AddYears(4) });
    }

    [Fact]
    public void After_the_last_day_of_the_agreement_nothing_is_called_off_unless_it_was_and_then_it_stands_so()
    {
        var story = Framework();
        var last = story.State.Contracts[North].To!.Value;
        story.Now = new(last.ToDateTime(new(12, 0)), TimeSpan.Zero);
        story.Accept(new MakeCallOff(North, new(Guid.NewGuid()), story.Today, 1000, true, Story.Text("Ten alarms.")));
        story.Accept(Open(story));
        Assert.Empty(story.State.CallOffs.Competitions[0].Opened.Breaches);
        story.Now = story.Now.AddDays(21);
        MakeCallOff late = new(North, new(Guid.NewGuid()), story.Today, 1000, true, Story.Text("Ten alarms."));
        var refused = Assert.Single(Assert.IsType<Nordbud.Core.Cases.Outcome.Refused>(story.Try(late)).Problems);
        Assert.Equal("call-off-after-end", refused.Code);
        Assert.EndsWith("33(1)", refused.Source!.Citation, StringComparison.Ordinal);
        Assert.Equal(["not-allowed"], story.Refused(late with { Yields = true }));
        Assert.Equal(["call-off-after-end"], story.Accept(late with { Yields = true }, Story.By(Story.Decider)).OfType<CallOffMade>().Single().Yielded);
        var open = Open(story) with { Competition = new(Guid.NewGuid()) };
        Assert.Equal(["call-off-after-end"], story.Refused(open));
        Assert.Equal(["call-off-after-end"], story.Accept(open with { Reason = Story.Text("The new agreement is late.") }).OfType<MiniCompetitionOpened>().Single().Breaches);
        story.Accept(Offer(story, North, 100, 50));
        AwardMiniCompetition award = new(Id, new(North.Value), new(Guid.NewGuid()), story.Today, Story.Text("The only one."));
        Assert.Equal(["call-off-after-end"], story.Refused(award));
        Assert.Equal(["call-off-after-end"], story.Accept(award with { Yields = true }, Story.By(Story.Decider)).OfType<MiniCompetitionAwarded>().Single().Yielded);
    }

    [Fact]
    public void All_parties_are_invited_or_the_reason_is_given()
    {
        var story = Framework();
        Assert.Equal(["party-left-out"], story.Refused(Open(story) with { LeftOut = [new(South.Value)] }));
        Assert.Equal(["nobody-invited"], story.Refused(Open(story) with { LeftOut = [new(South.Value), new(North.Value)], Reason = Story.Text("x") }));
        var opened = story.Accept(Open(story) with { LeftOut = [new(South.Value)], Reason = Story.Text("It has no locks.") }).OfType<MiniCompetitionOpened>().Single();
        Assert.Equal([new InvitedId(North.Value)], opened.Invited);
        Assert.Equal(["party-left-out"], opened.Breaches);
        var all = story.Accept(Open(story) with { Competition = new(Guid.NewGuid()) }).OfType<MiniCompetitionOpened>().Single();
        Assert.Equal(2, all.Invited.Count);
        Assert.Empty(all.Breaches);
        Assert.Equal(["last-day-early", "formula-unknown", "weight-outside", "participant-unknown"], story.Refused(Open(story) with
        {
            Competition = new(Guid.NewGuid()),
            LastDay = story.Today,
            Formula = "magic",
            PriceWeight = 101,
            Participant = new PartnerId(Guid.NewGuid()),
        }));
    }

    [Fact]
    public void An_offer_is_not_opened_before_the_last_day_unless_it_was_and_then_it_stands_so()
    {
        var story = Framework();
        story.Accept(Open(story));
        var early = Offer(story, North, 90_000, 70);
        Assert.Equal(["offers-sealed"], story.Refused(early));
        story.Accept(early with { Early = Story.Text("It came by open mail.") });
        Assert.True(Core.Cases.Reporting.IndividualReport.Departs(story.State));
        story.Now = story.Now.AddDays(21);
        story.Accept(Offer(story, North, 90_000, 70));
        Assert.Null(story.State.CallOffs.Competitions[0].Offers[new(North.Value)].Early);
        Assert.Equal(["invited-unknown"], story.Refused(Offer(story, new(Guid.NewGuid()), 1, 1)));
        Assert.Equal(["price-missing", "mark-outside", "text-missing"], story.Refused(Offer(story, South, 0, 101) with { Why = null }));
        Assert.Equal(["amount-outside"], story.Refused(Offer(story, South, decimal.MaxValue, 70)));
        Assert.Equal(["price-missing"], story.Refused(Offer(story, South, -1, 70)));
    }

    [Fact]
    public void The_engine_says_who_is_first_and_the_award_is_a_call_off()
    {
        Story story = new();
        PartnerId partner = new(Guid.NewGuid());
        story.Accept(new Core.Cases.Need.EnterFacts(new() { Country = Country.SE, Date = story.Today, Technology = "safety-alarm", Title = "Alarms" }));
        story.Accept(new JoinPartner(partner, "Skara", Country.SE, 40) { Value = 100_000 });
        story.Accept(new GiveMandate(partner, Story.Text("KS § 7"), story.Today));
        Framework(story: story);
        story.Accept(Open(story) with { Participant = partner });
        story.Now = story.Now.AddDays(21);
        story.Accept(Offer(story, North, 100_000, 40));
        story.Accept(Offer(story, South, 125_000, 90));
        var ranking = story.State.CallOffs.Competitions[0].Rank(story.State)!;
        // Price 60: 60 and 60 * 100 / 125; quality 40: 40 % and 90 % of 40.
        Assert.Equal([48m + 36m, 60m + 16m], ranking.Tenders.Select(one => one.Total));
        AwardMiniCompetition award = new(Id, new(North.Value), new(Guid.NewGuid()), story.Today, Story.Text("Best by price and quality."));
        Assert.Equal(["award-not-first"], story.Refused(award));
        Assert.Equal(["not-allowed"], story.Refused(award with { Yields = true }));
        story.Accept(award with { Invited = new(South.Value) });
        var made = Assert.Single(story.State.Contracts[South].CallOffs);
        Assert.Equal((125_000m, true, (PartnerId?)partner, (CompetitionId?)Id), (made.Value, made.Competed, made.Participant, made.Competition));
        Assert.Equal(["competition-over"], story.Refused(award));
        Assert.Equal([(null, 0m), ("Skara", 125_000m)], Frameworks.ByParticipant(story.State).Select(one => (one.Partner?.Joined.Name, one.Sum)));
        Assert.Equal(125_000, Frameworks.Sum(story.State));
    }

    [Fact]
    public void Who_declines_is_not_compared_and_where_only_the_price_counts_no_mark_is_asked()
    {
        var story = Framework();
        story.Accept(Open(story) with { PriceWeight = 100 });
        story.Now = story.Now.AddDays(21);
        story.Accept(new EnterOffer(Id, new(North.Value), story.Today) { Declined = true });
        Assert.Null(story.State.CallOffs.Competitions[0].Rank(story.State));
        story.Accept(new EnterOffer(Id, new(South.Value), story.Today) { Price = 10 });
        Assert.Equal(100, story.State.CallOffs.Competitions[0].Rank(story.State)!.Winner!.Total);
        Assert.Equal(["award-to-nobody"], story.Refused(new AwardMiniCompetition(Id, new(North.Value), new(Guid.NewGuid()), story.Today, Story.Text("x"))));
        story.Accept(new EndMiniCompetition(Id, story.Today, Story.Text("The money is gone.")));
        Assert.Equal(["competition-over"], story.Refused(new EnterOffer(Id, new(South.Value), story.Today) { Price = 9 }));
    }

    [Fact]
    public void Several_parties_compete_unless_the_agreement_lays_down_all_terms()
    {
        var story = Framework();
        MakeCallOff direct = new(North, new(Guid.NewGuid()), story.Today, 1000, false, Story.Text("Ten alarms."));
        Assert.Equal(["direct-unreasoned", "direct-without-terms"], story.Refused(direct));
        Assert.Equal(["direct-without-terms"], story.Refused(direct with { Direct = Story.Text("The first in the order.") }));
        var made = story.Accept(direct with { Direct = Story.Text("The first in the order."), Yields = true }, Story.By(Story.Decider)).OfType<CallOffMade>().Single();
        Assert.Equal(["direct-without-terms"], made.Yielded);
        story.Accept(new SetFrameworkTerms(50_000, true, Story.Text("In the order of the ranking.")));
        story.Accept(direct with { CallOff = new(Guid.NewGuid()), Direct = Story.Text("The first in the order.") });
        // One party alone needs no reason.
        var single = Framework(1);
        single.Accept(direct with { Contract = North });
    }

    [Fact]
    public void All_call_offs_together_stay_within_the_maximum()
    {
        var story = Framework();
        story.Accept(new SetFrameworkTerms(100_000, false, Story.Text("By competition.")));
        story.Accept(new MakeCallOff(North, new(Guid.NewGuid()), story.Today, 60_000, true, Story.Text("Forty.")));
        MakeCallOff more = new(South, new(Guid.NewGuid()), story.Today, 40_001, true, Story.Text("Forty."));
        Assert.Equal(["call-offs-over-maximum"], story.Refused(more));
        story.Accept(more with { Value = 40_000 });
        Assert.Equal(["payment-negative"], story.Refused(new SetFrameworkTerms(-1, false, Story.Text("x"))));
        foreach (var wrong in new[] { decimal.MaxValue, Core.Evaluation.Amounts.Largest + 1, 0.1234567890123m })
            Assert.Equal(["amount-outside"], story.Refused(new SetFrameworkTerms(wrong, false, Story.Text("x"))));
    }

    [Fact]
    public void Under_a_purchasing_system_all_admitted_are_invited_with_ten_days_and_the_contract_names_its_competition()
    {
        var story = Walk.On("dynamic-purchasing-system").To("call-off").Story;
        story.Now = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);
        AdmissionId first = new(Guid.NewGuid()), second = new(Guid.NewGuid());
        foreach (var (id, admitted) in new[] { (first, true), (second, true), (new AdmissionId(Guid.NewGuid()), false) })
        {
            story.Accept(new RequestAdmission(id, Story.Text("A supplier"), story.Today));
            story.Accept(new DecideAdmission(id, admitted, story.Today) { Reason = Story.Text("Examined.") });
        }
        Assert.Equal(["party-left-out"], story.Refused(Open(story) with { LeftOut = [new(second.Value)] }));
        // Ten days after Monday 23 November are over on Thursday 3 December.
        Assert.Equal(["invitation-short"], story.Refused(Open(story) with { LastDay = new(2026, 12, 2) }));
        var opened = story.Accept(Open(story) with { LastDay = new(2026, 12, 3) }).OfType<MiniCompetitionOpened>().Single();
        Assert.Equal([new InvitedId(first.Value), new InvitedId(second.Value)], opened.Invited);
        story.Now = story.Now.AddDays(11);
        foreach (var (id, price) in new[] { (first, 900m), (second, 800m) })
            story.Accept(new EnterOffer(Id, new(id.Value), story.Today) { Price = price, Quality = 50, Why = Story.Text("As asked.") });
        SignContract sign = new(new(Guid.NewGuid()), story.Today, Story.Text("A supplier"), story.Today) { Competition = Id, Value = 800 };
        Assert.Equal(["signed-without-award"], story.Refused(sign));
        story.Accept(new AwardMiniCompetition(Id, new(second.Value), new(Guid.NewGuid()), story.Today, Story.Text("The lowest price at the same mark.")));
        Assert.Null(story.State.CallOffs.Competitions[0].Awarded!.CallOff);
        Assert.Equal(["competition-unknown", "signed-without-award"], story.Refused(sign with { Competition = new(Guid.NewGuid()) }));
        var breaches = Frameworks.Breaches(story.State, Id, story.Today, Core.Law.LawBook.Embedded).Select(one => one.Code).ToList();
        Assert.Equal(breaches, story.Accept(sign with { Reason = Story.Text("It was urgent.") }).OfType<ContractSigned>().Single().Breaches);
    }

    private static OpenMiniCompetition Open(Story story) => new(Id, story.Today, story.Today.AddDays(20), Story.Text("Forty alarms for the north"), Story.Text("Time to answer, ease of use"), "proportional", 60);

    private static EnterOffer Offer(Story story, ContractId party, decimal price, decimal quality) =>
        new(Id, new(party.Value), story.Today) { Price = price, Quality = quality, Why = Story.Text("Tried by two nurses.") };

    private static Story Framework(int parties = 2, Story? story = null)
    {
        story = new Walk(TrackBook.Definition("framework-agreement")!, story).Begin().To("call-off").Story;
        foreach (var party in new[] { North, South }.Take(parties))
            story.Accept(new SignContract(party, story.Today, Story.Text("A party"), story.Today) { To = story.Today.AddYears(3) });
        return story;
    }
}
