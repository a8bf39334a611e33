using Nordbud.Core.Cases;
using Nordbud.Core.Cases.Contest;
using Nordbud.Core.Cases.Course;
using Nordbud.Core.Cases.Team;
using Nordbud.Core.People;
using Nordbud.Core.Tests.Cases.Course;

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
        walk.Story.Accept(new MoveTrack("award", Core.Tracks.MoveKind.GoOn));
    }

    [Fact]
    public void Prizes_and_the_contract_that_may_follow_count_into_the_value_and_rules_stand_once_marked()
    {
        var walk = Walk.On("innovative-2b").To("jury");
        walk.Story.Accept(new SetContestRules(Story.Text("Use."), Story.Text("Theirs.")) { Prizes = [20_000, 60_000], FollowUp = 1_500_000 });
        Assert.Equal(1_580_000, walk.Story.State.Contest.Value);
        Assert.Equal([60_000m, 20_000m], walk.Story.State.Contest.Rules!.Prizes);
        Assert.Equal(["payment-negative"], walk.Story.Refused(new SetContestRules(Story.Text("Use."), Story.Text("Theirs.")) { Prizes = [-1] }));
        var ideas = Walk.On("idea-contest").To("jury");
        Assert.Equal(["follow-up-unannounced"], ideas.Story.Refused(new SetContestRules(Story.Text("Use."), Story.Text("Theirs.")) { FollowUp = 1 }));
        ideas.Open(Core.Tracks.TrackGate.JuryDecided);
        Assert.Equal(["contest-begun"], ideas.Story.Refused(new SetContestRules(Story.Text("Use."), Story.Text("Theirs."))));
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

    private static bool Sees(Walk walk, Entry entry, PersonId person) =>
        Visibility.Of(entry, walk.Story.State, new(person, Standing.AuthorityMember, walk.Story.State.RolesOf(person))).Texts;
}
