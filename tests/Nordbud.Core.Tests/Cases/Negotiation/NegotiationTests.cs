using Nordbud.Core.Cases;
using Nordbud.Core.Cases.Course;
using Nordbud.Core.Cases.Criteria;
using Nordbud.Core.Cases.Documents;
using Nordbud.Core.Cases.Negotiation;
using Nordbud.Core.People;
using Nordbud.Core.Tests.Cases.Course;
using Nordbud.Core.Tracks;

namespace Nordbud.Core.Tests.Cases.Negotiation;

/// <summary>Everybody is heard alike, what stands is not negotiated, and final tenders have one day for all.</summary>
public sealed class NegotiationTests
{
    [Fact]
    public void A_round_is_closed_when_everybody_was_heard_or_the_reason_is_given()
    {
        var (walk, story) = Dialogue();
        story.Accept(new OpenNegotiationRound(story.Today) { About = Story.Text("Nights") });
        Assert.Equal(["negotiation-open"], story.Refused(new OpenNegotiationRound(story.Today)));
        var standing = walk.Course.Standing.ToList();
        story.Accept(Hear(story, 1, standing[0].Id));
        CloseNegotiationRound close = new(1, story.Today);
        var refused = Assert.IsType<Outcome.Refused>(story.Try(close));
        Assert.Equal("contender-unheard", Assert.Single(refused.Problems).Code);
        Assert.Contains("30(3)", refused.Problems[0].Source!.Citation, StringComparison.Ordinal);
        story.Accept(close with { Reason = Story.Text("The others had nothing new on this point.") });
        Assert.Equal(standing.Skip(1).Select(one => one.Id), story.State.Negotiation.Rounds[0].Closed!.Unheard);
        Assert.Equal(["negotiation-closed"], story.Refused(close));

        story.Accept(new OpenNegotiationRound(story.Today));
        foreach (var one in standing)
            story.Accept(Hear(story, 2, one.Id));
        story.Accept(new CloseNegotiationRound(2, story.Today));
        Assert.Empty(story.State.Negotiation.Rounds[1].Closed!.Unheard);
    }

    [Fact]
    public void Who_left_need_not_be_heard()
    {
        var (walk, story) = Dialogue();
        story.Accept(new OpenNegotiationRound(story.Today));
        story.Accept(new DropContender(walk.Course.Standing.Last().Id, LeavingKind.Withdrew, Story.Text("No capacity.")));
        foreach (var one in walk.Course.Standing.ToList())
            story.Accept(Hear(story, 1, one.Id));
        story.Accept(new CloseNegotiationRound(1, story.Today));
    }

    [Fact]
    public void The_case_goes_on_when_final_tenders_were_asked_for_and_their_one_day_is_over()
    {
        var (walk, story) = Dialogue();
        story.Accept(new RecordGate(TrackGate.TimeOver, Story.Text("The time is over.")));
        MoveTrack on = new("evaluation", MoveKind.GoOn);
        Assert.Equal(["final-tenders-not-asked"], story.Refused(on));
        Assert.Equal(["no-round-held"], story.Refused(new AskFinalTenders(story.Today, story.Today.AddDays(20))));
        story.Accept(new OpenNegotiationRound(story.Today));
        Assert.Equal(["negotiation-open", "final-tenders-not-asked"], story.Refused(on));
        Assert.Equal(["negotiation-open"], story.Refused(new AskFinalTenders(story.Today, story.Today.AddDays(20))));
        foreach (var one in walk.Course.Standing)
            story.Accept(Hear(story, 1, one.Id));
        story.Accept(new CloseNegotiationRound(1, story.Today));
        Assert.Equal(["last-day-early"], story.Refused(new AskFinalTenders(story.Today, story.Today)));
        story.Accept(new AskFinalTenders(story.Today, story.Today.AddDays(20)));
        // What was written down beside it opens nothing: the day decides.
        Assert.Equal(["final-tenders-open"], story.Refused(on));
        story.Now = story.Now.AddDays(21);
        story.Accept(on);
    }

    [Fact]
    public void A_round_after_the_final_tenders_is_taken_with_its_reason_and_they_have_to_be_asked_for_again()
    {
        var (walk, story) = Dialogue();
        walk.Negotiate();
        Assert.Equal(["final-tenders-asked"], story.Refused(Hear(story, 1, walk.Course.Contenders[0].Id)));
        story.Accept(Hear(story, 1, walk.Course.Contenders[0].Id) with { Reason = Story.Text("A word was unclear.") });
        Assert.Equal(["final-tenders-asked"], story.Refused(new OpenNegotiationRound(story.Today)));
        var opened = Assert.IsType<NegotiationRoundOpened>(Assert.Single(story.Accept(new OpenNegotiationRound(story.Today) { Reason = Story.Text("The council changed the budget.") })));
        Assert.Equal(["final-tenders-asked"], opened.Breaches);
        Assert.Null(story.State.Negotiation.Final);
    }

    [Fact]
    public void Outside_such_a_phase_a_round_is_taken_with_its_reason()
    {
        var walk = Walk.On("innovative-1b").To("documents");
        Assert.Equal(["negotiation-elsewhere"], walk.Story.Refused(new OpenNegotiationRound(walk.Story.Today)));
        walk.Story.Accept(new OpenNegotiationRound(walk.Story.Today) { Reason = Story.Text("It took place before the case was moved.") });
        Assert.Equal(["track-missing"], new Walk("{}").Story.Refused(new OpenNegotiationRound(walk.Story.Today)));
    }

    [Fact]
    public void Criteria_model_and_minimum_requirements_are_as_they_were_published()
    {
        var walk = Walk.On("innovative-1b").To("documents");
        var story = walk.Story;
        TermId term = new(Guid.NewGuid());
        AwardCriterionId quality = new(Guid.NewGuid());
        story.Accept(new SetTerm(term, TermKind.Requirement, Story.Text("It works at night.")));
        story.Accept(new SetAwardCriterion(quality, Story.Text("Quality")) { Scale = new MarkScale(0, 5) });
        walk.Open(TrackGate.DocumentsReady);
        story.Accept(new FreezeDocuments(), Story.By(Story.Officer));
        walk.To("negotiation");
        walk.Negotiate();
        MoveTrack on = new("evaluation", MoveKind.GoOn);
        story.Accept(new SetTerm(new(Guid.NewGuid()), TermKind.Condition, Story.Text("Invoices by the month.")));
        Assert.IsType<Outcome.Accepted>(story.Try(on));
        story.Accept(new SetTerm(term, TermKind.Requirement, Story.Text("It works by day.")));
        Assert.Equal(["criteria-negotiated"], story.Refused(on));
        // A new version does not make it lawful: what was published when the call was out counts.
        story.Accept(new FreezeDocuments { Significant = false, Reason = Story.Text("A lesser requirement.") }, Story.By(Story.Officer));
        Assert.Equal(["criteria-negotiated"], story.Refused(on));
        var moved = story.Accept(on with { Yields = true, Reason = Story.Text("All agreed.") }, Story.By(Story.Decider)).OfType<TrackMoved>().Single();
        Assert.Equal(["criteria-negotiated"], moved.Yielded);
    }

    [Fact]
    public void An_award_on_initial_tenders_has_to_be_reserved()
    {
        var reserved = new Walk(TrackBook.Definition("innovative-1b")!.Replace("\"id\": \"innovative-1b\"", "\"id\": \"our-1b\", \"title\": \"Our way\"", StringComparison.Ordinal).Replace("\"announcesReduction\"", "\"reservesInitialAward\": true, \"announcesReduction\"", StringComparison.Ordinal)).Begin().To("negotiation");
        reserved.Open(TrackGate.TimeOver);
        reserved.Story.Accept(new MoveTrack("evaluation", MoveKind.GoOn));

        var silent = Walk.On("innovative-1b").To("negotiation");
        silent.Open(TrackGate.TimeOver);
        Assert.Equal(["final-tenders-not-asked"], silent.Story.Refused(new MoveTrack("evaluation", MoveKind.GoOn)));

        var partnership = TrackJson.Read(System.Text.Encoding.UTF8.GetBytes(TrackBook.Definition("ppp")!.Replace("\"announcesReduction\"", "\"reservesInitialAward\": true, \"announcesReduction\"", StringComparison.Ordinal))).Track!;
        Assert.Equal(["initial-award-unknown"], TrackRules.Check(partnership).Select(problem => problem.Code));
    }

    [Fact]
    public void What_changed_for_everybody_names_a_version_that_is_there()
    {
        var (_, story) = Dialogue();
        story.Accept(new OpenNegotiationRound(story.Today));
        TellDocumentChange tell = new(1, new(Guid.NewGuid()), story.Today, Story.Text("The annex on nights."));
        Assert.Equal(["version-unknown"], story.Refused(tell with { Version = 3 }));
        Assert.Equal(["text-missing"], story.Refused(tell with { What = Story.Text(" ") }));
        Assert.Equal(["before-round"], story.Refused(tell with { On = story.Today.AddDays(-1) }));
        Assert.Equal(["negotiation-unknown"], story.Refused(tell with { Round = 2 }));
        story.Accept(tell);
        Assert.Empty(story.Accept(tell));
        Assert.Single(story.State.Negotiation.Rounds[0].Changes);
    }

    [Fact]
    public void What_a_contender_proposed_is_read_by_those_who_declared_and_by_no_supplier()
    {
        var (walk, story) = Dialogue();
        story.Accept(new OpenNegotiationRound(story.Today));
        story.Accept(Hear(story, 1, walk.Course.Contenders[0].Id) with { Proposed = Story.Text("A second lift") });
        var entry = story.Entries[^1];
        Assert.True(Visibility.Of(entry, story.State, new Viewer(Story.Officer, Standing.AuthorityMember, story.State.RolesOf(Story.Officer))).Texts);
        Assert.Equal(Sight.None, Visibility.Of(entry, story.State, Viewer.Public));
        Assert.Equal(Sight.None, Visibility.Of(entry, story.State, new Viewer(new(Guid.NewGuid()), Standing.Nobody, [Role.SupplierUser])));
    }

    [Fact]
    public void Who_has_not_declared_interests_runs_no_round()
    {
        var (_, story) = Dialogue();
        PersonId other = new(Guid.NewGuid());
        story.Accept(new Core.Cases.Team.GiveRole(other, Role.ProcurementOfficer) { Authorisation = "§ 1" });
        Assert.Equal(["undeclared"], story.Refused(new OpenNegotiationRound(story.Today), Story.By(other)));
    }

    private static HearContender Hear(Story story, int round, ContenderId contender) =>
        new(round, new(Guid.NewGuid()), contender, story.Today, Story.Text("How residents are helped at night.")) { Ours = [new(Story.Owner.Value)] };

    private static (Walk Walk, Story Story) Dialogue()
    {
        var walk = Walk.On("ppp").To("dialogue");
        return (walk, walk.Story);
    }
}
