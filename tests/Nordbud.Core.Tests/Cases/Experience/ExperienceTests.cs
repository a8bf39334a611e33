using Nordbud.Core.Advice;
using Nordbud.Core.Cases.Contracts;
using Nordbud.Core.Cases.Course;
using Nordbud.Core.Cases.Experience;
using Nordbud.Core.Tests.Cases.Course;
using Nordbud.Core.Tracks;
using Nordbud.Core.Values;

namespace Nordbud.Core.Tests.Cases.Experience;

/// <summary>What a case passes on at its end, and that no supplier is in it.</summary>
public sealed class ExperienceTests
{
    [Fact]
    public void What_came_of_a_case_is_said_when_it_is_at_its_end_and_not_before()
    {
        var walk = Walk.On("ppi");
        var story = walk.Story;
        Assert.Equal(["experience-too-early"], story.Refused(new GiveExperience(NeedOutcome.Met)));
        Assert.Null(CaseExperience.Of(story.State));
        Stop(walk);
        Assert.True(ExperienceRules.AtEnd(story.State));
        Assert.Equal(new CaseExperience(Model.Ppi, Instrument.CooperationAgreement, null, Country.SE, 2026, null, null), CaseExperience.Of(story.State));
        story.Accept(new GiveExperience(NeedOutcome.NotMet) { Again = false, Learned = Story.Text("Agree on the rights first.") });
        Assert.Equal((NeedOutcome.NotMet, false), (CaseExperience.Of(story.State)!.Outcome!.Value, CaseExperience.Of(story.State)!.Again!.Value));
    }

    [Fact]
    public void An_answer_changed_takes_the_place_of_the_earlier_one()
    {
        var story = Ended();
        story.Accept(new GiveExperience(NeedOutcome.NotMet) { Again = false });
        story.Accept(new GiveExperience(NeedOutcome.Partly));
        Assert.Equal((NeedOutcome.Partly, null), (CaseExperience.Of(story.State)!.Outcome, CaseExperience.Of(story.State)!.Again));
        Assert.Equal(["too-long"], story.Refused(new GiveExperience(NeedOutcome.Met) { Learned = Story.Text(new string('x', ExperienceCommand.LongestText + 1)) }));
    }

    [Fact]
    public void Whether_the_model_would_be_chosen_again_is_taken_from_the_end_of_the_contract_where_nothing_else_is_said()
    {
        var walk = Walk.On("traditional");
        var story = walk.Story;
        ContractId contract = new(Guid.NewGuid());
        story.Accept(new SignContract(contract, story.Today, Story.Text("Nordic Alarm"), story.Today) { Reason = Story.Text("Signed before we came here.") });
        Assert.False(ExperienceRules.AtEnd(story.State));
        story.Accept(new EndContract(contract, story.Today, EndKind.Completed, Story.Text("It works.")) { Again = true });
        var said = CaseExperience.Of(story.State)!;
        Assert.Equal((Model.Traditional, true, (NeedOutcome?)null, 2026), (said.Model, said.Again!.Value, said.Outcome, said.Year));
        story.Accept(new GiveExperience(NeedOutcome.Met) { Again = false });
        Assert.False(CaseExperience.Of(story.State)!.Again);
    }

    [Fact]
    public void A_case_that_goes_on_with_another_contract_says_nothing_yet()
    {
        var story = Walk.On("traditional").Story;
        ContractId first = new(Guid.NewGuid()), second = new(Guid.NewGuid());
        foreach (var contract in new[] { first, second })
            story.Accept(new SignContract(contract, story.Today, Story.Text("Nordic Alarm"), story.Today) { Reason = Story.Text("Signed before we came here.") });
        story.Accept(new EndContract(first, story.Today, EndKind.Completed, Story.Text("It works.")));
        Assert.Null(CaseExperience.Of(story.State));
    }

    [Fact]
    public void A_lesson_is_released_by_an_officer_and_taken_back()
    {
        var story = Ended();
        Assert.Equal(["not-allowed"], story.Refused(Lesson("Begin with the rights."), Story.By(Story.Owner)));
        story.Accept(Lesson("Begin with the rights."), Story.By(Story.Officer));
        Assert.NotNull(story.State.Experience.Lesson);
        story.Accept(new WithdrawLesson(), Story.By(Story.Officer));
        Assert.Null(story.State.Experience.Lesson);
        Assert.Empty(story.Accept(new WithdrawLesson(), Story.By(Story.Officer)));
    }

    [Theory]
    [InlineData("Warm Hands was late with everything.")]
    [InlineData("We would not take warm hands again.")]
    [InlineData("Warm Hands' sensors fell off.")]
    [InlineData("Warm Hands’s sensors fell off.")]
    [InlineData("Samarbetet med Quiet Nights gick trögt.")]
    [InlineData("IBM left after a year.")]
    [InlineData("Robotics delivered what it promised.")]
    public void A_lesson_that_names_a_supplier_known_to_the_case_is_refused_with_the_source(string text)
    {
        var walk = Walk.On("ppi");
        walk.Story.Accept(new AddContender(new(Guid.NewGuid()), Story.Text("Warm Hands AB")));
        walk.Story.Accept(new Core.Cases.Suppliers.RegisterSupplier(new(Guid.NewGuid()), "Robotics Oy"));
        Stop(walk);
        var release = new ReleaseLesson(Story.Text(text), ["Warm Hands AB", "Quiet Night A/S", "IBM Ltd"]);
        var refused = Assert.IsType<Core.Cases.Outcome.Refused>(walk.Story.Try(release, Story.By(Story.Officer)));
        var problem = Assert.Single(refused.Problems);
        Assert.Equal("lesson-names-supplier", problem.Code);
        Assert.Contains("Art. 21", problem.Source!.Citation, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("People with warm hands helped more than sensors in the first weeks; we plan for it.")]
    [InlineData("A quiet nightfall is no target that can be measured.")]
    [InlineData("ibm is no word, and robots are not robotics.")]
    public void A_word_that_only_looks_like_a_name_does_not_stop_a_lesson(string text) =>
        Assert.Empty(SupplierNames.In(text, ["Warm Handset AB", "Quiet Night A/S", "IBM Ltd", "Robotico A/S"]));

    [Fact]
    public void The_names_that_a_case_keeps_as_texts_are_those_of_everybody_who_took_part()
    {
        var walk = Walk.On("traditional");
        var (contender, with, subcontractor) = (Story.Text("Nordic Alarm"), Story.Text("Nordic Alarm AB"), Story.Text("Night Patrol"));
        walk.Story.Accept(new AddContender(new(Guid.NewGuid()), contender));
        ContractId contract = new(Guid.NewGuid());
        walk.Story.Accept(new SignContract(contract, walk.Story.Today, with, walk.Story.Today) { Reason = Story.Text("Signed before we came here.") });
        walk.Story.Accept(new NameSubcontractor(contract, subcontractor, null));
        Assert.Equal([contender.Ref.Id, subcontractor.Ref.Id, with.Ref.Id], SupplierNames.Refs(walk.Story.State).Select(name => name.Id));
    }

    [Fact]
    public void Of_one_or_two_cases_it_is_not_told_how_they_went()
    {
        var two = Tally.Of([(NeedOutcome.NotMet, false, 2)]);
        Assert.Equal((2, null, null, null, null, null), (two.Cases, two.Again, two.NotAgain, two.Met, two.Partly, two.NotMet));
        Assert.True(two.IsFew);
        // Cases of which nobody said how they went do not hide those of which somebody did.
        var one = Tally.Of([(NeedOutcome.NotMet, false, 1), (null, null, 4)]);
        Assert.Equal((5, null, null, null, null, null), (one.Cases, one.Again, one.NotAgain, one.Met, one.Partly, one.NotMet));
        var three = Tally.Of([(NeedOutcome.NotMet, false, 1), (NeedOutcome.Met, true, 1), (NeedOutcome.Met, null, 1)]);
        Assert.Equal((3, null, null, 2, 0, 1), (three.Cases, three.Again, three.NotAgain, three.Met, three.Partly, three.NotMet));
        var answered = Tally.Of([(NeedOutcome.NotMet, false, 1), (NeedOutcome.Met, true, 2)]);
        Assert.Equal((3, 2, 1, 2, 0, 1), (answered.Cases, answered.Again, answered.NotAgain, answered.Met, answered.Partly, answered.NotMet));
        Assert.True(three.IsFew);
        Assert.False(Tally.Of([(NeedOutcome.Met, true, 5)]).IsFew);
        Assert.Equal(0, Tally.Of([]).Cases);
    }

    private static ReleaseLesson Lesson(string text) => new(Story.Text(text), []);

    private static Story Ended()
    {
        var walk = Walk.On("ppi");
        Stop(walk);
        return walk.Story;
    }

    private static void Stop(Walk walk) =>
        walk.Story.Accept(new MoveTrack("cancelled", MoveKind.Stop) { Reason = Story.Text("The partners could not agree.") }, Story.By(Story.Decider));
}
