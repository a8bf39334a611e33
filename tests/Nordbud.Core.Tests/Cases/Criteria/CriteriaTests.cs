using Nordbud.Core.Cases;
using Nordbud.Core.Cases.Criteria;
using Nordbud.Core.Cases.Files;
using Nordbud.Core.Cases.Gates;
using Nordbud.Core.Cases.Publication;
using Nordbud.Core.Cases.Weights;
using Nordbud.Core.Evaluation;
using Nordbud.Core.Law;
using Nordbud.Core.Values;

namespace Nordbud.Core.Tests.Cases.Criteria;

public sealed class CriteriaTests
{
    private readonly Story _story = new();

    [Fact]
    public void Criteria_get_codes_that_are_never_given_again()
    {
        var branch = Award("Quality", scale: null);
        Award("Reach", branch);
        var second = Award("Clarity", branch);
        _story.Accept(new RemoveAwardCriterion(second));
        Award("Sound", branch);
        Award("Delivery");
        Assert.Equal(["A", "A1", "A3", "B"], _story.State.Criteria.InOrder().Select(place => place.Criterion.Code));
    }

    [Fact]
    public void Taking_a_branch_away_takes_what_is_below_it()
    {
        var branch = Award("Quality", scale: null);
        Award("Reach", branch);
        _story.Accept(new RemoveAwardCriterion(branch));
        Assert.Empty(_story.State.Criteria.Award);
    }

    [Fact]
    public void The_tree_has_no_cycle_and_no_marked_branch()
    {
        var branch = Award("Quality", scale: null);
        var below = Award("Staff", branch, scale: null);
        var leaf = Award("Reach", below);
        Assert.Equal(["criterion-cycle"], _story.Refused(new SetAwardCriterion(branch, Story.Text("Quality")) { Parent = below }));
        Assert.Equal(["criterion-cycle"], _story.Refused(new SetAwardCriterion(branch, Story.Text("Quality")) { Parent = branch }));
        Assert.Equal(["criterion-not-a-branch"], _story.Refused(new SetAwardCriterion(New(), Story.Text("More")) { Parent = leaf, Scale = new(0, 5) }));
        Assert.Equal(["branch-with-scale"], _story.Refused(new SetAwardCriterion(branch, Story.Text("Quality")) { Scale = new(0, 5) }));
        var third = Award("Night", below, scale: null);
        Assert.Equal(["tree-too-deep"], _story.Refused(new SetAwardCriterion(New(), Story.Text("Deeper")) { Parent = third, Scale = new(0, 5) }));
    }

    [Theory]
    [InlineData(5, 0, "scale-wrong")]
    [InlineData(0, 2_000_000, "scale-wrong")]
    public void A_scale_has_a_top_above_its_bottom(int lowest, int highest, string code) =>
        Assert.Equal([code], _story.Refused(new SetAwardCriterion(New(), Story.Text("Reach")) { Scale = new(lowest, highest) }));

    [Fact]
    public void A_scale_has_no_single_level_and_no_level_twice()
    {
        Assert.Contains("scale-without-levels", _story.Refused(new SetAwardCriterion(New(), Story.Text("Reach")) { Scale = new(0, 5) { Levels = [new(5)] } }));
        Assert.Contains("level-wrong", _story.Refused(new SetAwardCriterion(New(), Story.Text("Reach")) { Scale = new(0, 5) { Levels = [new(5), new(5)] } }));
        Assert.Contains("level-wrong", _story.Refused(new SetAwardCriterion(New(), Story.Text("Reach")) { Scale = new(0, 5) { Levels = [new(0), new(6)] } }));
    }

    [Fact]
    public void A_ground_for_exclusion_rests_on_an_article()
    {
        Assert.Equal(["article-missing"], _story.Refused(new SetTerm(NewTerm(), TermKind.ExclusionGround, Story.Text("Fraud"))));
        Assert.Equal(["article-missing"], _story.Refused(new SetTerm(NewTerm(), TermKind.ExclusionGround, Story.Text("Fraud")) { Article = "58-3" }));
        _story.Accept(new SetTerm(NewTerm(), TermKind.ExclusionGround, Story.Text("Fraud")) { Article = "57-1-c" });
        Assert.Equal("Art. 57(1)(c)", TermArticles.Cited(Assert.Single(_story.State.Criteria.Terms).Article!));
    }

    [Fact]
    public void What_it_is_linked_to_is_in_the_case() =>
        Assert.Equal(["indicator-unknown", "finding-unknown"], _story.Refused(new SetTerm(NewTerm(), TermKind.Requirement, Story.Text("An alarm arrives"))
        {
            Indicators = [new(Guid.NewGuid())], Findings = [new(Guid.NewGuid())],
        }));

    [Theory]
    [InlineData("linear-lowest-plus", "slope", 0, "slope")]
    [InlineData("linear-lowest-plus", "steepness", 1, "steepness")]
    [InlineData("proportional", "points", null, "points")]
    public void An_impossible_number_of_a_price_model_is_refused_at_its_field(string formula, string name, int? number, string field)
    {
        var outcome = Assert.IsType<Outcome.Refused>(_story.Try(new SetEvaluationModel(formula, number is null ? 0 : 100)
        {
            Parameters = number is { } given ? new Dictionary<string, decimal> { [name] = given } : [],
        }));
        Assert.Contains(outcome.Problems, problem => problem.Code == "model-wrong" && problem.Field == field);
        Assert.Null(_story.State.Criteria.Model);
    }

    [Fact]
    public void A_formula_that_is_only_warned_of_cannot_be_chosen() =>
        Assert.Equal(["formula-unknown"], _story.Refused(new SetEvaluationModel("parabolic", 100)));

    [Theory]
    [InlineData("proportional"), InlineData("linear-from-lowest"), InlineData("linear-lowest-to-highest"), InlineData("rank"), InlineData("mark-up")]
    [InlineData("price-per-quality"), InlineData("added-value"), InlineData("percentage-deduction"), InlineData("quality-only"), InlineData("logarithmic")]
    public void The_same_criteria_make_a_model_under_each_formula(string formula)
    {
        var (reach, delivery) = (Award("Reach", value: 1000), Award("Delivery", value: 500));
        _story.Accept(new SetEvaluationModel(formula, 100));
        if (CaseModel.WeighsCriteria(_story.State))
        {
            var price = CaseModel.WeighsPrice(_story.State);
            Agree(price ? [new(reach, 40), new(delivery, 20), new(null, 40)] : [new(reach, 60), new(delivery, 40)]);
        }
        var made = CaseModel.Of(_story.State);
        Assert.Empty(made.Problems);
        Assert.Equal(2, made.Model!.Leaves.Count);
    }

    [Fact]
    public void Weights_of_other_criteria_are_missing_weights()
    {
        var reach = Award("Reach");
        _story.Accept(new SetEvaluationModel("proportional", 100));
        Agree([new(reach, 60), new(null, 40)]);
        Assert.NotNull(CaseModel.Of(_story.State).Model);
        Award("Delivery");
        Assert.Equal(["weights-missing"], CaseModel.Of(_story.State).Problems.Select(problem => problem.Code));
        Assert.Contains("weights-missing", _story.Blocks(Gate.CriteriaReady).Select(block => block.Code));
    }

    [Fact]
    public void The_gate_holds_what_the_law_of_the_country_does_not_allow_and_only_the_decider_lets_it_yield()
    {
        var reach = Award("Reach");
        _story.Accept(new SetEvaluationModel("fixed-interval", 100) { Parameters = new Dictionary<string, decimal> { ["full"] = 700_000, ["zero"] = 3_000_000, ["clamp"] = 2 } });
        Agree([new(reach, 45), new(null, 55)]);
        Assert.Contains(Checks(), check => check is { Code: "PRICE_BELOW_FLOOR_HAS_NO_EFFECT", IsError: true });
        Assert.Equal(["model-unlawful"], _story.Refused(new PassGate(Gate.CriteriaReady)));
        Assert.Equal(["model-unlawful"], _story.Refused(new ReleasePart(PublicPart.Criteria), Story.By(Story.Officer)));
        Assert.Equal(["model-unlawful"], _story.Refused(new MovePhase(Phase.Competition)));
        _story.Accept(new PassGate(Gate.CriteriaReady) { Reason = Story.Text("The court is asked.") }, Story.By(Story.Decider));
        _story.Accept(new ReleasePart(PublicPart.Criteria), Story.By(Story.Officer));
    }

    [Fact]
    public void In_finland_price_alone_needs_a_reason()
    {
        var finland = new Story(Country.FI);
        finland.Accept(new SetEvaluationModel("lowest-price", 100));
        Assert.Contains(CriteriaChecks.Of(finland.State, LawBook.Embedded, finland.Today), check => check is { Code: "PRICE_ALONE_NEEDS_A_REASON", IsError: true });
        finland.Accept(new SetEvaluationModel("lowest-price", 100) { Reason = Story.Text("The requirements say all.") });
        Assert.DoesNotContain(CriteriaChecks.Of(finland.State, LawBook.Embedded, finland.Today), check => check.Code == "PRICE_ALONE_NEEDS_A_REASON");
        _story.Accept(new SetEvaluationModel("lowest-price", 100));
        Assert.DoesNotContain(Checks(), check => check.Code == "PRICE_ALONE_NEEDS_A_REASON");
    }

    [Fact]
    public void A_trial_counts_for_the_model_that_was_tried()
    {
        var reach = Award("Reach");
        _story.Accept(new SetEvaluationModel("proportional", 100));
        Agree([new(reach, 60), new(null, 40)]);
        Assert.Contains(Checks(), check => check.Code == "LABORATORY_NOT_DONE");
        var file = new FileId(Guid.NewGuid());
        Assert.Equal(["file-unknown"], _story.Refused(new RecordTrial(file, [])));
        _story.Accept(new AddFile(file, Story.Text("report.docx"), Story.Text("")) { Length = 1, ContentType = "text/plain" });
        _story.Accept(new RecordTrial(file, ["RANK_REVERSAL"]));
        Assert.DoesNotContain(Checks(), check => check.Code == "LABORATORY_NOT_DONE");
        Agree([new(reach, 70), new(null, 30)]);
        Assert.Contains(Checks(), check => check.Code == "LABORATORY_NOT_DONE");
    }

    private IReadOnlyList<ModelWarning> Checks() => CriteriaChecks.Of(_story.State, LawBook.Embedded, _story.Today);

    private void Agree(IReadOnlyList<AgreedWeight> weights) => _story.Accept(new AgreeWeights(null, weights, WeightForm.Exact, Story.Text("We agreed.")));

    private AwardCriterionId Award(string name, AwardCriterionId? parent = null, int? scale = 5, decimal? value = null)
    {
        var id = New();
        _story.Accept(new SetAwardCriterion(id, Story.Text(name)) { Parent = parent, Scale = scale is { } highest ? new MarkScale(0, highest) : null, Value = value });
        return id;
    }

    private static AwardCriterionId New() => new(Guid.NewGuid());

    private static TermId NewTerm() => new(Guid.NewGuid());
}
