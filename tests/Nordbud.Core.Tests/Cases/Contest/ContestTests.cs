using Nordbud.Core.Advice;
using Nordbud.Core.Cases;
using Nordbud.Core.Cases.Award;
using Nordbud.Core.Cases.Contest;
using Nordbud.Core.Cases.Course;
using Nordbud.Core.Cases.Group;
using Nordbud.Core.Cases.Need;
using Nordbud.Core.Cases.Parity;
using Nordbud.Core.Cases.Suppliers;
using Nordbud.Core.Cases.Team;
using Nordbud.Core.Law;
using Nordbud.Core.People;
using Nordbud.Core.Tests.Cases.Course;
using Nordbud.Core.Tracks;

namespace Nordbud.Core.Tests.Cases.Contest;

/// <summary>A jury judges entries whose names it does not know, and gives its opinion before anybody does (Art. 82).</summary>
public sealed class ContestTests
{
    [Fact]
    public void Whoever_is_no_handler_learns_a_name_only_after_the_opinion_and_when_it_is_made_known()
    {
        var walk = Judging();
        var joined = walk.Story.Entries.First(entry => entry.Event is ContenderJoined);
        Assert.False(Sees(walk, joined, Story.Member));
        Assert.False(Sees(walk, joined, Story.Owner));
        Assert.True(Sees(walk, joined, Story.Officer));
        Assert.Equal(["opinion-first"], walk.Story.Refused(new LiftAnonymity()));
        Opinion(walk);
        Assert.False(Sees(walk, joined, Story.Member));
        walk.Story.Accept(new LiftAnonymity());
        Assert.True(Sees(walk, joined, Story.Member));
    }

    [Fact]
    public void Who_receives_the_entries_cannot_judge_them()
    {
        var walk = Judging();
        walk.Story.Accept(new GiveRole(Story.Officer, Role.Jury));
        Assert.Equal(["juror-knows"], walk.Story.Refused(new MarkEntry(walk.Course.Contenders[0].Id, Story.Officer, 50, Story.Text("Good.")), Story.By(Story.Officer)));
        Assert.Equal(["not-allowed"], walk.Story.Refused(new MarkEntry(walk.Course.Contenders[0].Id, Story.Owner, 50, Story.Text("Good."))));
        Assert.Equal(["mark-of-another"], walk.Story.Refused(new MarkEntry(walk.Course.Contenders[0].Id, Story.Owner, 50, Story.Text("Good.")), Story.By(Story.Member)));
    }

    [Fact]
    public void An_opinion_ranks_every_entry_and_after_it_nothing_is_marked()
    {
        var walk = Judging();
        var entries = walk.Course.Contenders.Select(one => one.Id).ToList();
        Assert.Equal(["ranking-incomplete", "entries-unmarked"], walk.Story.Refused(new GiveOpinion([entries[0]], Story.Text("One.")), Story.By(Story.Member)));
        Assert.Equal(["ranking-incomplete", "entries-unmarked"], walk.Story.Refused(new GiveOpinion([entries[0], entries[0]], Story.Text("One.")), Story.By(Story.Member)));
        Assert.Equal(["mark-outside"], walk.Story.Refused(new MarkEntry(entries[0], Story.Member, 101, Story.Text("Good.")), Story.By(Story.Member)));
        Opinion(walk);
        Assert.Equal(1, walk.Story.State.Contest.Opinion!.Value.Given.Jurors);
        Assert.Equal(["opinion-stands"], walk.Story.Refused(new MarkEntry(entries[0], Story.Member, 1, Story.Text("Worse.")), Story.By(Story.Member)));
        walk.Story.Accept(new MoveTrack("award", MoveKind.GoOn));
    }

    [Fact]
    public void Prizes_and_the_contract_that_may_follow_count_into_the_value_and_rules_stand_once_marked()
    {
        var walk = Walk.On("innovative-2b").To("jury");
        walk.Story.Accept(new SetContestRules(Story.Text("Use."), Story.Text("Theirs.")) { Prizes = [20_000, 60_000], FollowUp = 1_500_000 });
        Assert.Equal(1_580_000, walk.Story.State.Contest.Value);
        Assert.Equal([60_000m, 20_000m], walk.Story.State.Contest.Rules!.Prizes);
        Assert.Equal(["payment-negative"], walk.Story.Refused(new SetContestRules(Story.Text("Use."), Story.Text("Theirs.")) { Prizes = [-1] }));
        Assert.Equal(["amount-outside", "amount-outside"], walk.Story.Refused(new SetContestRules(Story.Text("Use."), Story.Text("Theirs.")) { Prizes = [decimal.MaxValue, decimal.MaxValue], FollowUp = decimal.MaxValue }));
        var ideas = Walk.On("idea-contest").To("jury");
        Assert.Equal(["follow-up-unannounced"], ideas.Story.Refused(new SetContestRules(Story.Text("Use."), Story.Text("Theirs.")) { FollowUp = 1 }));
        ideas.Open(TrackGate.JuryDecided);
        Assert.Equal(["contest-begun"], ideas.Story.Refused(new SetContestRules(Story.Text("Use."), Story.Text("Theirs."))));
    }

    [Fact]
    public void A_name_that_came_in_sealed_stays_so_whatever_track_the_case_takes_and_the_entry_does_not_name_the_supplier()
    {
        var walk = Judging();
        SupplierId supplier = new(Guid.NewGuid());
        walk.Story.Accept(new RegisterSupplier(supplier, "Warm Hands AB"));
        walk.Story.Accept(new AddContender(new(Guid.NewGuid()), Story.Text("Warm Hands AB")) { Supplier = supplier });
        var joined = walk.Story.Entries[^1];
        walk.Story.Accept(new DropContender(((ContenderJoined)joined.Event).Contender, LeavingKind.Withdrew, Story.Text("Warm Hands AB has no time.")));
        var left = walk.Story.Entries[^1];
        Assert.False(SightOf(walk, joined, Story.Member).Content);
        Assert.False(Sees(walk, left, Story.Member));
        Assert.True(SightOf(walk, joined, Story.Officer).Content);
        walk.Story.Accept(new ChooseTrack(TrackBook.Definition("traditional")!) { Reason = Story.Text("Nobody wants a contest any more.") });
        Assert.False(Sees(walk, joined, Story.Member));
        Assert.False(SightOf(walk, joined, Story.Member).Content);
        Assert.False(Sees(walk, left, Story.Member));
    }

    [Fact]
    public void Who_took_an_entry_in_or_is_related_cannot_judge_even_with_a_conflict_that_was_accepted()
    {
        var walk = Judging();
        var entry = walk.Course.Contenders[0].Id;
        walk.Story.Accept(new GiveRole(Story.Owner, Role.Jury));
        Assert.Equal(["juror-knows"], walk.Story.Refused(new MarkEntry(entry, Story.Owner, 50, Story.Text("Good.")), Story.By(Story.Owner)));
        GroupMemberId member = new(Story.Member.Value);
        walk.Story.Accept(new MarkEntry(entry, Story.Member, 50, Story.Text("Good.")), Story.By(Story.Member));
        walk.Story.Accept(new MarkEntry(walk.Course.Contenders[1].Id, Story.Member, 50, Story.Text("Good.")), Story.By(Story.Member));
        Assert.Equal([Story.Member], Jury.Ready(walk.Story.State));
        walk.Story.Accept(new DeclareInterests(member, true, true) { What = Story.Text("My brother works there.") }, Story.By(Story.Member));
        walk.Story.Accept(new HandleConflict(member, ConflictMeasure.Accept, Story.Text("He is a cleaner.")));
        Assert.Empty(Jury.Ready(walk.Story.State));
        Assert.Equal(["juror-related"], walk.Story.Refused(new MarkEntry(entry, Story.Member, 60, Story.Text("Good.")), Story.By(Story.Member)));
    }

    [Fact]
    public void A_jury_of_which_less_than_a_third_is_qualified_gives_no_opinion_unless_the_decision_maker_lets_it()
    {
        var walk = Walk.On("idea-contest").To("jury");
        walk.Contenders(2);
        walk.Story.Accept(new SetContestRules(Story.Text("Use."), Story.Text("Theirs.")) { Qualification = Story.Text("Occupational therapist.") });
        walk.Story.Accept(new GiveRole(Story.Member, Role.Jury));
        Mark(walk, 50, 40);
        GiveOpinion opinion = new([.. walk.Course.Contenders.Select(one => one.Id)], Story.Text("The first."));
        Assert.Equal(["jury-unqualified"], walk.Story.Refused(opinion, Story.By(Story.Member)));
        Assert.Equal(["not-allowed"], walk.Story.Refused(new ExcuseJury(Story.Text("None was to be had."))));
        Assert.Equal(["juror-unknown"], walk.Story.Refused(new QualifyJuror(Story.Officer, true)));
        walk.Story.Accept(new ExcuseJury(Story.Text("None was to be had.")), Story.By(Story.Decider));
        walk.Story.Accept(opinion, Story.By(Story.Member));
        Assert.Equal(["jury-unqualified"], walk.Story.State.Contest.Opinion!.Value.Given.Yielded);
        var other = Walk.On("idea-contest").To("jury");
        other.Contenders(2);
        other.Story.Accept(new SetContestRules(Story.Text("Use."), Story.Text("Theirs.")) { Qualification = Story.Text("Occupational therapist.") });
        other.Story.Accept(new GiveRole(Story.Member, Role.Jury));
        Assert.Equal(["text-missing"], other.Story.Refused(new QualifyJuror(Story.Member, true)));
        other.Story.Accept(new QualifyJuror(Story.Member, true) { What = Story.Text("Nurse, with ten years of aids.") });
        Opinion(other);
        Assert.Null(other.Story.State.Contest.Opinion!.Value.Given.Yielded);
    }

    [Fact]
    public void Marks_by_criteria_come_to_a_score_and_shared_places_are_said()
    {
        var walk = Walk.On("idea-contest").To("jury");
        walk.Contenders(3);
        SetContestRules rules = new(Story.Text("Use."), Story.Text("Theirs.")) { Prizes = [60_000, 20_000], Criteria = [(Story.Text("Use"), 75), (Story.Text("Cost"), 20)] };
        Assert.Equal(["criteria-not-hundred"], walk.Story.Refused(rules));
        walk.Story.Accept(rules with { Criteria = [(Story.Text("Use"), 75), (Story.Text("Cost"), 25)] });
        walk.Story.Accept(new GiveRole(Story.Member, Role.Jury));
        var entries = walk.Course.Contenders.Select(one => one.Id).ToList();
        Assert.Equal(["criterion-unmarked"], walk.Story.Refused(new MarkEntry(entries[0], Story.Member, 80, Story.Text("Good.")), Story.By(Story.Member)));
        Assert.Equal(["mark-outside"], walk.Story.Refused(new MarkEntry(entries[0], Story.Member, 0, Story.Text("Good.")) { ByCriterion = [80, 101] }, Story.By(Story.Member)));
        foreach (var (entry, use, cost) in new[] { (entries[0], 40m, 80m), (entries[1], 60m, 20m), (entries[2], 80m, 100m) })
            walk.Story.Accept(new MarkEntry(entry, Story.Member, 0, Story.Text("Good.")) { ByCriterion = [use, cost] }, Story.By(Story.Member));
        Assert.Equal([(entries[2], 85m, 1), (entries[0], 50m, 2), (entries[1], 50m, 2)], Jury.Proposal(walk.Story.State).Select(one => (one.Entry.Id, one.Score, one.Place)));
        Assert.Equal(["departure-unreasoned"], walk.Story.Refused(new GiveOpinion(entries, Story.Text("As we saw it.")) { Places = [1, 1, 2] }, Story.By(Story.Member)));
        Assert.Equal(["ranking-incomplete"], walk.Story.Refused(new GiveOpinion(entries, Story.Text("As we saw it.")) { Places = [2, 1, 2] }, Story.By(Story.Member)));
        walk.Story.Accept(new GiveOpinion([entries[2], entries[0], entries[1]], Story.Text("As we saw it.")) { Places = [1, 1, 2], Departure = Story.Text("Both firsts stand out.") }, Story.By(Story.Member));
        Assert.Equal([1, 1, 3], walk.Story.State.Contest.Ranked.Select(one => one.Place));
        Assert.Equal([entries[2], entries[0]], walk.Story.State.Contest.Winners);
        Assert.Equal([new(entries[2], 40_000), new(entries[0], 40_000)], walk.Story.State.Contest.Announced);
        Assert.Equal(85m, ((EntryMarked)EntryJson.Read(Entries.Case, walk.Story.Entries.Last(one => one.Event is EntryMarked).Position, walk.Story.Entries.Last(one => one.Event is EntryMarked).Bytes, new byte[16]).Event).Mark);
    }

    [Fact]
    public void Only_who_marked_every_entry_counts()
    {
        var walk = Judging();
        walk.Story.Accept(new GiveRole(Story.Decider, Role.Jury));
        Mark(walk, 60, 40);
        walk.Story.Accept(new MarkEntry(walk.Course.Contenders[1].Id, Story.Decider, 100, Story.Text("Mine.")), Story.By(Story.Decider));
        Assert.Equal([60m, 40m], Jury.Proposal(walk.Story.State).Select(one => one.Score));
    }

    [Fact]
    public void A_question_goes_through_who_handles_the_entries_and_leaves_minutes()
    {
        var walk = Judging();
        JuryQuestionId question = new(Guid.NewGuid());
        walk.Story.Accept(new AskEntrant(question, walk.Course.Contenders[0].Id, Story.Text("Does it work without light?")), Story.By(Story.Member));
        Assert.Equal(["handler-only"], walk.Story.Refused(new MinuteAnswer(question, walk.Story.Today, Story.Text("It does."))));
        walk.Story.Accept(new MinuteAnswer(question, walk.Story.Today, Story.Text("It does.")), Story.By(Story.Officer));
        Assert.Equal(["jury-question-answered"], walk.Story.Refused(new MinuteAnswer(question, walk.Story.Today, Story.Text("It does not.")), Story.By(Story.Officer)));
        Assert.NotNull(Assert.Single(walk.Story.State.Contest.Questions).Answered);
    }

    [Fact]
    public void Prizes_come_to_what_was_announced_unless_the_decision_maker_says_why()
    {
        var walk = Judging();
        var first = walk.Course.Contenders[0].Id;
        Assert.Equal(["opinion-missing"], walk.Story.Refused(new AwardPrizes([new(first, 50_000)])));
        Opinion(walk);
        Assert.Equal(["prizes-differ"], walk.Story.Refused(new AwardPrizes([new(first, 40_000)])));
        Assert.Equal(["amount-outside"], walk.Story.Refused(new AwardPrizes([new(first, decimal.MaxValue), new(walk.Course.Contenders[1].Id, decimal.MaxValue)])));
        Assert.Equal(["winner-missing"], walk.Story.Refused(new AwardPrizes([])).Take(1));
        walk.Story.Accept(new AwardPrizes([new(first, 40_000)]) { Yields = true, Reason = Story.Text("The winner gave a part back.") }, Story.By(Story.Decider));
        Assert.Equal([first], walk.Story.State.Contest.Winners);
    }

    [Fact]
    public void Every_winner_is_invited_to_negotiate_and_only_for_services()
    {
        var walk = Walk.On("innovative-2b").To("jury");
        walk.Open(TrackGate.JuryDecided);
        walk.Open(TrackGate.NeedApproved);
        walk.Open(TrackGate.GroundRecorded);
        var (first, second) = (walk.Course.Contenders[0].Id, walk.Course.Contenders[1].Id);
        walk.Story.Accept(new AwardPrizes([new(first, 30_000), new(second, 20_000)]));
        Assert.Equal(["names-sealed"], walk.Story.Refused(new InviteWinners([first, second])));
        walk.Story.Accept(new LiftAnonymity());
        walk.Story.Accept(new InviteWinners([first]));
        MoveTrack on = new("negotiation", MoveKind.GoOn);
        Assert.Equal(["winner-not-invited"], walk.Story.Refused(on));
        walk.Story.Accept(new InviteWinners([first, second]));
        Facts facts = new() { Country = Core.Values.Country.SE, Date = walk.Story.Today, Subject = Subject.Supplies };
        walk.Story.Accept(new EnterFacts(facts));
        Assert.Equal(["follow-up-not-services"], walk.Story.Refused(on));
        walk.Story.Accept(new EnterFacts(facts with { Subject = Subject.Services }));
        walk.Story.Accept(on);
    }

    [Fact]
    public void A_contract_for_supplies_may_not_be_announced_to_follow_and_an_award_goes_to_a_winner()
    {
        var walk = Walk.On("innovative-2b").To("jury");
        walk.Story.Accept(new EnterFacts(new() { Country = Core.Values.Country.SE, Date = walk.Story.Today, Subject = Subject.Supplies }));
        Assert.Equal(["follow-up-not-services"], walk.Story.Refused(new SetContestRules(Story.Text("Use."), Story.Text("Theirs.")) { FollowUp = 1 }));
        var ideas = Walk.On("idea-contest").To("award");
        Assert.Equal(["award-not-winner"], ideas.Story.Refused(new DecideAward(ideas.Story.Today, Story.Text("Cheaper.")) { Contenders = [ideas.Course.Contenders[1].Id] }, Story.By(Story.Decider)));
    }

    [Fact]
    public void The_prizes_can_bring_the_case_under_other_rules()
    {
        var walk = Walk.On("idea-contest").To("jury");
        walk.Story.Accept(new EnterFacts(new() { Country = Core.Values.Country.SE, Date = walk.Story.Today, Subject = Subject.Services, Value = new(300_000, "SEK") }));
        walk.Story.Accept(new SetContestRules(Story.Text("Use."), Story.Text("Theirs.")) { Prizes = [3_000_000] });
        var change = Assert.Single(ContestRegime.Of(walk.Story.State, LawBook.Embedded));
        Assert.True(change.Changes);
        Assert.Equal((Regime.BelowDirectAwardLimit, Regime.Eu), (change.Now.Regime, change.Then.Regime));
        walk.Story.Accept(new EnterFacts(change.Facts));
        Assert.Empty(ContestRegime.Of(walk.Story.State, LawBook.Embedded));
    }

    [Fact]
    public void An_idea_that_changes_the_need_is_owed_to_everybody_and_is_reason_enough_to_go_back()
    {
        var walk = Walk.On("innovative-2b").To("jury");
        walk.Open(TrackGate.JuryDecided);
        MoveTrack back = new("need", MoveKind.GoBack);
        Assert.Equal(["idea-or-reason"], walk.Story.Refused(back));
        SupplierId holder = new(Guid.NewGuid());
        walk.Story.Accept(new RegisterSupplier(holder, "Warm Hands AB"));
        TakeIdea take = new(new(Guid.NewGuid()), walk.Course.Contenders[0].Id, holder, Story.Text("Nights matter most."), Story.Text("Nights matter most."));
        Assert.Equal(["names-sealed"], walk.Story.Refused(take));
        walk.Story.Accept(new LiftAnonymity());
        Assert.Equal(["indicator-unknown"], walk.Story.Refused(take with { Indicator = new(Guid.NewGuid()) }));
        walk.Story.Accept(take);
        Assert.Equal(holder, Assert.Single(ParityRules.Debts(walk.Story.State)).Holders.Keys.Single());
        walk.Story.Accept(back);
        Assert.Single(walk.Story.State.Contest.Ideas);
    }

    [Fact]
    public void A_contest_that_is_held_again_is_judged_anew_and_its_new_entries_are_sealed()
    {
        var walk = Walk.On("innovative-2b").To("jury");
        walk.Open(TrackGate.JuryDecided);
        walk.Story.Accept(new LiftAnonymity());
        walk.Story.Accept(new MoveTrack("need", MoveKind.GoBack) { Reason = Story.Text("None of the ideas was enough.") });
        walk.To("jury");
        Assert.Null(walk.Story.State.Contest.Opinion);
        Assert.NotNull(walk.Story.State.Contest.Rules);
        walk.Story.Accept(new AddContender(new(Guid.NewGuid()), Story.Text("A newcomer")));
        Assert.False(Sees(walk, walk.Story.Entries[^1], Story.Member));
        walk.Open(TrackGate.JuryDecided);
        Assert.Equal(3, walk.Story.State.Contest.Ranked.Count);
        walk.Story.Accept(new LiftAnonymity());
        Assert.All(walk.Course.Contenders, one => Assert.False(one.Sealed));
    }

    private static void Mark(Walk walk, params decimal[] marks)
    {
        foreach (var (entry, mark) in walk.Course.Contenders.Zip(marks))
            walk.Story.Accept(new MarkEntry(entry.Id, Story.Member, mark, Story.Text("Good.")), Story.By(Story.Member));
    }

    private static Walk Judging()
    {
        var walk = Walk.On("idea-contest").To("jury");
        walk.Contenders(2);
        walk.Story.Accept(new SetContestRules(Story.Text("Use to residents."), Story.Text("Theirs.")) { Prizes = [50_000] });
        walk.Story.Accept(new GiveRole(Story.Member, Role.Jury));
        return walk;
    }

    private static void Opinion(Walk walk)
    {
        foreach (var entry in walk.Course.Contenders)
            walk.Story.Accept(new MarkEntry(entry.Id, Story.Member, 50, Story.Text("Good.")), Story.By(Story.Member));
        walk.Story.Accept(new GiveOpinion([.. walk.Course.Contenders.Select(one => one.Id)], Story.Text("The first is the simplest.")), Story.By(Story.Member));
    }

    private static bool Sees(Walk walk, Entry entry, PersonId person) => SightOf(walk, entry, person).Texts;

    private static Sight SightOf(Walk walk, Entry entry, PersonId person) =>
        Visibility.Of(entry, walk.Story.State, new(person, Standing.AuthorityMember, walk.Story.State.RolesOf(person)));
}
