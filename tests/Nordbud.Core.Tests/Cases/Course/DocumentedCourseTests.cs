using System.Text.Json;
using Nordbud.Core.Advice;
using Nordbud.Core.Cases;
using Nordbud.Core.Cases.Award;
using Nordbud.Core.Cases.Contracts;
using Nordbud.Core.Cases.Documents;
using Nordbud.Core.Cases.Need;
using Nordbud.Core.Cases.Reporting;
using Nordbud.Core.Tracks;
using Nordbud.Core.Values;

namespace Nordbud.Core.Tests.Cases.Course;

/// <summary>Documented procurements run from advice to close along the track of the model that the buyer took.</summary>
public sealed class DocumentedCourseTests
{
    [Theory]
    [InlineData("01-silver-pcp")]
    [InlineData("02-stavanger-innovation-partnership")]
    [InlineData("16-karlstad-demand-acceleration")]
    [InlineData("22-kolding-ppp-nursing-home")]
    [InlineData("29-nordic-independent-living-challenge")]
    [InlineData("30-se-gps-alarm-development-cooperation")]
    public void A_documented_procurement_runs_from_advice_to_close(string name)
    {
        var path = Path.Combine(SharedData.Folder("cases"), name + ".json");
        var bytes = File.ReadAllBytes(path);
        using var json = JsonDocument.Parse(bytes);
        var chosen = json.RootElement.GetProperty("chosen").GetProperty("model").GetString()!;
        var facts = FactsJson.Read(System.Text.Encoding.UTF8.GetBytes(json.RootElement.GetProperty("facts").GetRawText()), new DateOnly(2026, 11, 23)).Needs[0];

        var story = new Story(facts.Country);
        story.Accept(new EnterFacts(facts));
        story.Accept(new DecideModel(chosen) { Reason = Story.Text("The course that the buyer took.") }, Story.By(Story.Owner));
        var track = TrackBook.Of(Names.Parse<Model>(chosen)!.Value).First();
        var walk = new Walk(TrackBook.Definition(track.Id)!, story).Begin();
        Assert.All(walk.Course.Track!.Phases, phase => Assert.True(TrackGraph.CanEnd(track, phase.Id)));

        var closed = track.Phases.First(phase => phase.Kind is PhaseKind.End && track.Moves.Any(move => move.To == phase.Id && move.Kind is MoveKind.Complete));
        var buys = track.Phases.FirstOrDefault(phase => phase.Buys);
        if (buys is not null)
        {
            walk.MaximumCost = facts.Value?.Amount ?? walk.MaximumCost;
            walk.To(buys.Id);
            story.Accept(new SignContract(new(Guid.NewGuid()), story.Today, Story.Text("The winner"), story.Today)
            {
                Value = facts.Value?.Amount,
                Contender = walk.Course.Standing.Select(partner => (Core.Cases.Course.ContenderId?)partner.Id).FirstOrDefault(partner => story.State.Agreements.With(partner!.Value) is not null),
            });
            Assert.Empty(story.State.Contracts.Values.Single().Signed.Breaches);
        }
        walk.To(closed.Id);
        Assert.Equal(Phase.Closed, story.State.Phase);
        Assert.DoesNotContain(walk.Course.Moves, move => move.Yielded.Count > 0);
        // Whoever developed did it under an agreement, and what was asked of the gates was answered.
        Assert.Equal(track.Phases.Any(phase => phase.Develops || phase.Kind is PhaseKind.Cooperation), !story.State.Agreements.Of.IsEmpty);
        Assert.All(walk.Course.Recorded.Values, one => Assert.Equal(CheckBook.For(one.Recorded.Gate, track.Instrument) is null, one.Recorded.Answers is null));

        story.Accept(new GiveDocumentReason(DocumentTopic.NoLots, Story.Text("It is one service.")));
        story.Accept(new NoteReport(ReportPart.OtherMeans, Story.Text("Received in the buyer's own system.")));
        var missing = IndividualReport.Of(story.State).Where(section => section.State is ReportState.Missing).Select(section => section.Part);
        Assert.Equal(buys is null && story.State.Award.Decided is null ? [ReportPart.Award] : [], missing.Where(part => part is not ReportPart.Subject));
        Assert.Equal(story.State.YieldedGates.Count > 0, IndividualReport.Departs(story.State));
        var again = CaseRules.Fold(Entries.Case, story.Entries)!;
        Assert.Equal(story.State.Course.Moves, again.Course.Moves);
    }

    [Theory]
    [InlineData(Country.SE)]
    [InlineData(Country.FI)]
    public void What_departs_from_the_rules_stands_in_the_report(Country country)
    {
        var walk = new Walk(TrackBook.Definition("traditional")!, new Story(country)).Begin();
        Assert.Equal([ReportPart.Subject, ReportPart.Selection, ReportPart.Award, ReportPart.OtherMeans, ReportPart.NoLots],
            IndividualReport.Of(walk.Story.State).Where(section => section.State is ReportState.Missing).Select(section => section.Part));
        walk.Contenders(1);
        walk.Story.Accept(new DecideAward(walk.Story.Today, Story.Text("The only one.")) { Contenders = [walk.Course.Contenders[0].Id] }, Story.By(Story.Decider));
        walk.Story.Accept(new TellAward(walk.Story.Today, true, AwardRegime.Eu));
        walk.Story.Accept(new SignContract(new(Guid.NewGuid()), walk.Story.Today, Story.Text("Nordic Alarm"), walk.Story.Today) { Reason = Story.Text("The old one stopped."), Value = 10 });
        Assert.Equal(ReportState.Complete, IndividualReport.Of(walk.Story.State).Single(section => section.Part is ReportPart.Departures).State);
    }
}
