using Nordbud.Core.Advice;
using Nordbud.Core.Cases.Need;
using Nordbud.Core.Law;
using Nordbud.Core.Tests.Cases.Course;
using Nordbud.Core.Tracks;
using Nordbud.Core.Values;

namespace Nordbud.Core.Tests.Cases.Need;

/// <summary>After the dialogue more is known: the advice is asked anew, and what follows is put on record.</summary>
public sealed class AdviceReviewTests
{
    private static readonly Facts Unknown = new()
    {
        Country = Country.SE,
        Date = new(2026, 11, 24),
        Technology = "safety-alarm",
        Need = NeedState.Specified,
        Seeks = Sought.Solution,
        Subject = Subject.Services,
        Value = new(4_000_000, "SEK"),
        ProcurementExpert = true,
    };

    [Fact]
    public void A_market_that_becomes_known_in_the_dialogue_changes_the_advice_and_what_was_decided_on_it_is_recorded()
    {
        var walk = Asked();
        var review = Review(walk);
        Assert.True(review.Due);
        Assert.True(review.Difference!.IsNothing);
        walk.Story.Accept(new EnterFacts(Unknown with { Market = MarketState.Exists }));
        var difference = Review(walk).Difference!;
        Assert.False(difference.IsNothing);
        Assert.Contains("market", difference.MissingWent);
        Assert.Equal(Model.Innovative1C, difference.Model);
        Assert.NotEmpty(difference.AgainstCame);
        Assert.All(difference.AgainstCame, reason => Assert.NotNull(reason.Source));
        Assert.Equal(["text-missing"], walk.Story.Refused(new ReviewAdvice(false, Story.Text(""))));
        var reviewed = Assert.IsType<AdviceReviewed>(Assert.Single(walk.Story.Accept(new ReviewAdvice(false, Story.Text("What we need is on sale.")))));
        Assert.True(reviewed.Changed);
        Assert.Equal(Names.Of(difference.After!.Model!.Value), reviewed.Advised);
        Assert.False(Review(walk).Due);
    }

    [Fact]
    public void That_nothing_changed_is_put_on_record_too_and_asked_again_after_the_next_phase()
    {
        var walk = Asked();
        var reviewed = Assert.IsType<AdviceReviewed>(Assert.Single(walk.Story.Accept(new ReviewAdvice(true, Story.Text("The dialogue told us what we knew.")))));
        Assert.False(reviewed.Changed);
        Assert.False(Review(walk).Due);
        walk.To("call");
        Assert.False(Review(walk).Due);
        walk.To("prototype");
        Assert.Contains(walk.Course.Moves, move => move.From == "design");
        Assert.True(Review(walk).Due);
    }

    [Fact]
    public void A_decision_on_the_model_answers_the_question_as_well()
    {
        var walk = Asked();
        walk.Story.Accept(new DecideModel("innovative-1b") { Reason = Story.Text("Close to what is on sale.") });
        Assert.False(Review(walk).Due);
        Assert.True(Review(walk).Difference!.IsNothing);
    }

    /// <summary>A case that comes out of its dialogue with the market.</summary>
    private static Walk Asked()
    {
        var story = new Story();
        story.Accept(new EnterFacts(Unknown));
        story.Accept(new DecideModel("innovative-1c") { Reason = Story.Text("Nothing is known of the market.") });
        var walk = new Walk(TrackBook.Definition("innovative-1c")!, story).Begin();
        Assert.False(Review(walk).Due);
        walk.To("documents");
        return walk;
    }

    private static AdviceReview Review(Walk walk) => AdviceReview.Of(walk.Story.State, walk.Story.State.Need[1], LawBook.Embedded);
}
