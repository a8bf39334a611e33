using Nordbud.Core.Cases.Course;
using Nordbud.Core.Cases.Partnership;
using Nordbud.Core.Tests.Cases.Course;
using Nordbud.Core.Tracks;

namespace Nordbud.Core.Tests.Cases.Partnership;

/// <summary>A partnership is not entered before its risks are allocated and its effects on the budget known.</summary>
public sealed class PartnershipTests
{
    [Fact]
    public void Words_alone_do_not_open_the_gate()
    {
        var walk = Walk.On("ppp");
        var move = walk.Course.Track!.Moves.First(one => one.Gates.Contains(TrackGate.PartnershipSuits) && one.Kind is MoveKind.GoOn);
        walk.To(move.From);
        foreach (var gate in move.Gates.Where(gate => gate is not TrackGate.PartnershipSuits))
            walk.Open(gate);
        walk.Story.Accept(walk.Recorded(TrackGate.PartnershipSuits));
        Assert.Equal(["risks-missing", "budget-effects-missing"], walk.Story.Refused(new MoveTrack(move.To, move.Kind)));
        walk.Open(TrackGate.PartnershipSuits);
        walk.Story.Accept(new MoveTrack(move.To, move.Kind));
    }

    [Fact]
    public void Risks_are_weighed_from_one_to_five_and_years_come_once_in_order()
    {
        var story = new Story();
        RiskId risk = new(Guid.NewGuid());
        AllocateRisk allocate = new(risk, Story.Text("Fewer residents than planned"), RiskBearer.Authority, 3, 4, Story.Text("Only we know the waiting list."));
        Assert.Equal(["mark-outside", "mark-outside"], story.Refused(allocate with { Likelihood = 0, Consequence = 6 }));
        story.Accept(allocate);
        story.Accept(allocate with { Bearer = RiskBearer.Shared });
        Assert.Equal(RiskBearer.Shared, Assert.Single(story.State.Partnership.Risks).Bearer);
        story.Accept(new RemoveRisk(risk));
        Assert.Equal(["risk-unknown"], story.Refused(new RemoveRisk(risk)));
        story.Accept(new SetBudgetEffects([new(2031, 20, 25), new(2030, 30, 10)]));
        Assert.Equal([2030, 2031], story.State.Partnership.Years.Select(year => year.Year));
        Assert.Equal(15, story.State.Partnership.More);
        Assert.Equal(["years-outside"], story.Refused(new SetBudgetEffects([])));
        Assert.Equal(["years-wrong", "payment-negative"], story.Refused(new SetBudgetEffects([new(2030, 1, 1), new(2030, -1, 1)])));
    }
}
