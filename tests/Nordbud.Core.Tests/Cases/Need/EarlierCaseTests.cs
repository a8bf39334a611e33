using Nordbud.Core.Advice;
using Nordbud.Core.Cases;
using Nordbud.Core.Cases.Gates;
using Nordbud.Core.Cases.Need;
using Nordbud.Core.Cases.Parity;
using Nordbud.Core.Cases.Publication;
using Nordbud.Core.Cases.Suppliers;
using Nordbud.Core.People;

namespace Nordbud.Core.Tests.Cases.Need;

/// <summary>Whoever was involved in an earlier case on the same need is not ahead in a later one unseen.</summary>
public sealed class EarlierCaseTests
{
    private static readonly CaseId Earlier = new(Guid.NewGuid());

    [Fact]
    public void The_documents_wait_until_it_is_settled_what_those_know_who_were_involved_earlier()
    {
        var story = new Story();
        story.Expert();
        story.Accept(new FollowCase(Earlier));
        Assert.Empty(story.Accept(new FollowCase(Earlier)));
        Assert.Contains("earlier-case-unsettled", story.Blocks(Gate.DocumentsReady).Select(block => block.Code));
        Assert.DoesNotContain("earlier-case-unsettled", story.Blocks(Gate.MarketKnown).Select(block => block.Code));
        SupplierId partner = new(Guid.NewGuid());
        InformationId piece = new(Guid.NewGuid());
        story.Accept(new RegisterSupplier(partner, "Warm Hands AB"));
        Assert.Equal(["information-unknown"], story.Refused(new SettleEarlier(Earlier) { Pieces = [piece] }));
        story.Accept(new GiveInformation(piece, Story.Text("Sensors fail in one night of five."), [partner], story.Today));
        story.Accept(new SettleEarlier(Earlier) { Pieces = [piece] });
        // What was a question is now a debt: it holds the case up until it is shared or its keeping justified.
        Assert.Equal(["parity-debt"], story.Blocks(Gate.DocumentsReady).Select(block => block.Code).Where(code => code is "parity-debt" or "earlier-case-unsettled"));
        story.Accept(new JustifyWithholding(piece, Story.Text("It is published already.")));
        Assert.DoesNotContain("parity-debt", story.Blocks(Gate.DocumentsReady).Select(block => block.Code));
    }

    [Fact]
    public void That_they_know_nothing_is_said_with_a_reason_and_a_case_does_not_follow_itself()
    {
        var story = new Story();
        Assert.Equal(["earlier-case-itself"], story.Refused(new FollowCase(story.State.Id)));
        Assert.Equal(["earlier-case-unknown"], story.Refused(new SettleEarlier(Earlier) { Reason = Story.Text("Nothing.") }));
        Assert.Equal(["not-allowed"], story.Refused(new FollowCase(Earlier), Story.By(Story.Member)));
        story.Accept(new FollowCase(Earlier), Story.By(Story.Officer));
        Assert.Equal(["text-missing"], story.Refused(new SettleEarlier(Earlier)));
        story.Accept(new SettleEarlier(Earlier) { Reason = Story.Text("It ended before anything was tried.") });
        Assert.Empty(EarlierBlocks(story));
    }

    [Fact]
    public void An_earlier_case_tied_after_the_gate_holds_up_the_competition()
    {
        var story = new Story();
        story.Expert();
        story.Accept(new PassGate(Gate.CriteriaReady) { Reason = Story.Text("Said.") }, Story.By(Story.Decider));
        story.Accept(new PassGate(Gate.DocumentsReady) { Reason = Story.Text("Said.") }, Story.By(Story.Decider));
        story.Accept(new FollowCase(Earlier));
        Assert.Contains("earlier-case-unsettled", story.Refused(new MovePhase(Phase.Competition), Story.By(Story.Officer)));
    }

    [Fact]
    public void Of_an_earlier_case_nobody_learns_from_the_ledger_but_who_tied_it()
    {
        var story = new Story();
        story.Accept(new FollowCase(Earlier));
        story.Accept(new SettleEarlier(Earlier) { Reason = Story.Text("Nothing came of it.") });
        foreach (var entry in story.Entries.TakeLast(2))
        {
            Assert.Equal(Sight.All, SightOf(entry, Story.Owner));
            foreach (var person in new[] { Story.Officer, Story.Decider, Story.Member })
                Assert.Equal(Sight.None, SightOf(entry, person));
            Assert.Equal(Sight.None, Visibility.Of(entry, story.State, Viewer.Public));
        }

        Sight SightOf(Entry entry, PersonId person) => Visibility.Of(entry, story.State, new(person, Standing.AuthorityMember, story.State.RolesOf(person)));
    }

    private static IEnumerable<string> EarlierBlocks(Story story) => story.Blocks(Gate.DocumentsReady).Select(block => block.Code).Where(code => code is "earlier-case-unsettled");
}
