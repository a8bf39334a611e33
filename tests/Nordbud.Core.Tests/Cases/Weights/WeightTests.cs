using System.Globalization;
using CsCheck;
using Nordbud.Core.Cases;
using Nordbud.Core.Cases.Criteria;
using Nordbud.Core.Cases.Weights;
using Nordbud.Core.Criteria.Weighing;
using Nordbud.Core.Evaluation;
using Nordbud.Core.Evaluation.Laboratory;
using Nordbud.Core.People;

namespace Nordbud.Core.Tests.Cases.Weights;

public sealed class WeightTests
{
    private readonly Story _story = new();
    private readonly AwardCriterionId _ease = new(Guid.NewGuid()), _safety = new(Guid.NewGuid());

    public WeightTests()
    {
        foreach (var (id, name) in new[] { (_ease, "Ease of use"), (_safety, "Safety") })
            _story.Accept(new SetAwardCriterion(id, Story.Text(name)) { Scale = new(0, 10) });
        _story.Accept(new SetEvaluationModel("linear-from-lowest", 100));
    }

    [Theory]
    [InlineData(WeighingMethod.Direct, "points-not-hundred", "50 30 19")]
    [InlineData(WeighingMethod.Direct, "points-not-hundred", "120 -20 0")]
    [InlineData(WeighingMethod.Direct, "numbers-missing", "50 50")]
    [InlineData(WeighingMethod.Swing, "swing-wrong", "90 50 10")]
    [InlineData(WeighingMethod.Order, "places-wrong", "1 2 4")]
    [InlineData(WeighingMethod.Order, "places-wrong", "1 2 2.5")]
    [InlineData(WeighingMethod.Pairs, "judgment-wrong", "1 10 1")]
    [InlineData(WeighingMethod.Pairs, "judgment-wrong", "1 0.1 1")]
    public void Numbers_that_do_not_fit_the_method_are_refused_at_their_field(WeighingMethod method, string code, string numbers)
    {
        var weighing = Open(method, Story.Member);
        var refused = Assert.IsType<Outcome.Refused>(_story.Try(
            new GiveOwnWeights(weighing, Story.Member, [.. numbers.Split(' ').Select(number => decimal.Parse(number, CultureInfo.InvariantCulture))]), Story.By(Story.Member)));
        Assert.Equal((code, "numbers"), Assert.Single(refused.Problems.Select(problem => (problem.Code, problem.Field))));
    }

    [Fact]
    public void Only_those_who_were_asked_answer_and_each_for_oneself()
    {
        var weighing = Open(WeighingMethod.Direct, Story.Member);
        Assert.Equal(["not-asked"], _story.Refused(new GiveOwnWeights(weighing, Story.Officer, [50, 30, 20]), Story.By(Story.Officer)));
        Assert.Equal(["not-asked"], _story.Refused(new GiveOwnWeights(weighing, Story.Member, [50, 30, 20]), Story.By(Story.Officer)));
        Assert.Equal(["nobody-weighed"], _story.Refused(new CloseWeighing(weighing)));
        Assert.Equal(["weighing-open"], _story.Refused(new OpenWeighing(new(Guid.NewGuid()), null, WeighingMethod.Order, [Story.Member])));
        Give(weighing, Story.Member, 50, 30, 20);
        Give(weighing, Story.Member, 20, 30, 50);
        _story.Accept(new CloseWeighing(weighing));
        Assert.Equal(["weighing-closed"], _story.Refused(new GiveOwnWeights(weighing, Story.Member, [50, 30, 20]), Story.By(Story.Member)));
        Assert.Equal([0.2m, 0.3m, 0.5m], _story.State.Weighings.Find(weighing)!.Of(Story.Member));
    }

    [Fact]
    public void Nobody_reads_the_weights_of_another_before_the_weighing_is_closed()
    {
        var weighing = Open(WeighingMethod.Direct, Story.Member, Story.Officer);
        _story.Accept(new GiveOwnWeights(weighing, Story.Member, [50, 30, 20]) { Reason = Story.Text("Falls are what harms them.") }, Story.By(Story.Member));
        var given = _story.Entries.Single(entry => entry.Event is OwnWeightsGiven);
        Assert.All(new[] { Story.Owner, Story.Officer }, other => Assert.Equal((true, false, false), Sight(other)));
        Assert.Equal((true, true, true), Sight(Story.Member));
        _story.Accept(new CloseWeighing(weighing));
        Assert.All(new[] { Story.Owner, Story.Officer, Story.Member }, other => Assert.Equal((true, true, true), Sight(other)));

        (bool, bool, bool) Sight(PersonId person)
        {
            var sight = Visibility.Of(given, _story.State, new Viewer(person, Standing.AuthorityMember, _story.State.RolesOf(person)));
            return (sight.Existence, sight.Content, sight.Texts);
        }
    }

    [Fact]
    public void Agreed_weights_sum_to_a_hundred_with_a_reason_and_ranges_in_which_that_is_possible()
    {
        Assert.Equal(["weights-not-hundred"], _story.Refused(Agree(WeightForm.Exact, (50, null, null), (30, null, null), (19, null, null))));
        Assert.Equal(["reason-missing"], _story.Refused(Agree(WeightForm.Exact, (50, null, null), (30, null, null), (20, null, null)) with { Reason = Story.Text(" ") }));
        Assert.Equal(["order-reason-missing"], _story.Refused(Agree(WeightForm.Order, (50, null, null), (30, null, null), (20, null, null)) with { Reason = Story.Text("") }));
        Assert.Equal(["range-missing"], _story.Refused(Agree(WeightForm.Range, (50, 40, 60), (30, 20, null), (20, 10, 30))));
        Assert.Equal(["range-wrong"], _story.Refused(Agree(WeightForm.Range, (50, 55, 60), (30, 20, 40), (20, 10, 30))));
        Assert.Equal(["weights-not-hundred", "range-impossible"], _story.Refused(Agree(WeightForm.Range, (50, 40, 52), (20, 20, 25), (10, 10, 15))));
        _story.Accept(Agree(WeightForm.Range, (50, 40, 60), (30, 20, 40), (20, 10, 30)));
        _story.Accept(Agree(WeightForm.Exact, (50, 40, 60), (30, 20, 40), (20, 10, 30)));
        Assert.All(_story.State.Weighings.Agreed["top"].Weights, weight => Assert.Null(weight.From));
        Assert.Equal(2, _story.State.Weighings.History.Count);
    }

    [Fact]
    public void A_new_criterion_makes_agreed_weights_out_of_date()
    {
        _story.Accept(Agree(WeightForm.Exact, (50, null, null), (30, null, null), (20, null, null)));
        Assert.NotNull(CaseModel.Of(_story.State).Model);
        _story.Accept(new SetAwardCriterion(new(Guid.NewGuid()), Story.Text("Language")) { Scale = new(0, 10) });
        Assert.False(_story.State.Weighings.Agreed["top"].Covers(_story.State, null));
        Assert.Equal(["weights-missing"], CaseModel.Of(_story.State).Problems.Select(problem => problem.Code));
        Assert.Equal(["weights-of-others"], _story.Refused(Agree(WeightForm.Exact, (50, null, null), (30, null, null), (20, null, null))));
    }

    [Fact]
    public void Own_weights_choose_different_winners()
    {
        var weighing = Open(WeighingMethod.Direct, Story.Member, Story.Officer);
        Give(weighing, Story.Member, 90, 5, 5);
        Give(weighing, Story.Officer, 5, 90, 5);
        _story.Accept(new CloseWeighing(weighing));
        var closed = _story.State.Weighings.Find(weighing)!;
        Tender[] tenders = [Tender.Of("easy", 100, ("A", 10), ("B", 2)), Tender.Of("safe", 100, ("A", 2), ("B", 10))];
        var winners = OwnWinners.Of(_story.State, closed, tenders);
        Assert.Equal(("easy", "safe"), (winners[Story.Member]?.Id, winners[Story.Officer]?.Id));
        var proposal = closed.Together()!.Proposal;
        var model = OwnWinners.ModelWith(_story.State, closed, proposal)!;
        Assert.Equal(5, TenderField.For(model).Make(model).Count);
        Assert.Equal(1, proposal.Sum(), 20);
        Assert.Equal(100, Percentages.Of(proposal).Sum());
        _story.Accept(new RemoveAwardCriterion(_safety));
        Assert.Null(OwnWinners.ModelWith(_story.State, closed, proposal));
        Assert.Empty(OwnWinners.Of(_story.State, closed, tenders));
    }

    [Fact]
    public void A_proposal_sums_to_a_hundred_whatever_was_given_and_by_whatever_method() =>
        Gen.Int[2, 12].SelectMany(n => Gen.Decimal[0.01m, 100].Array[n].Array[1, 6]).Sample(people =>
        {
            var together = GroupWeights.Of([.. people.Select(numbers => (IReadOnlyList<decimal>)DirectWeights.Of(numbers))]);
            Assert.Equal(1, together.Proposal.Sum(), 12);
            Assert.Equal(100, Percentages.Of(together.Proposal).Sum());
        }, iter: 200);

    [Fact]
    public void Percentages_sum_to_a_hundred_and_lie_less_than_a_step_from_the_weights() =>
        Gen.Select(Gen.Decimal[0, 100].Array[1, 20].Where(numbers => numbers.Sum() > 0), Gen.Int[0, 4]).Sample((numbers, decimals) =>
        {
            var weights = DirectWeights.Of(numbers);
            var shares = Percentages.Of(weights, decimals);
            var step = (decimal)Math.Pow(10, -decimals);
            Assert.Equal(100, shares.Sum());
            for (var at = 0; at < shares.Length; at++)
            {
                Assert.InRange(shares[at] - 100 * weights[at], -step, step);
                Assert.Equal(0, shares[at] % step);
            }
        }, iter: 1000);

    private WeighingId Open(WeighingMethod method, params PersonId[] members)
    {
        var id = new WeighingId(Guid.NewGuid());
        _story.Accept(new OpenWeighing(id, null, method, members));
        return id;
    }

    private void Give(WeighingId weighing, PersonId member, params decimal[] numbers) =>
        _story.Accept(new GiveOwnWeights(weighing, member, numbers), Story.By(member));

    /// <summary>Ease of use, safety and price.</summary>
    private AgreeWeights Agree(WeightForm form, params (decimal Weight, decimal? From, decimal? To)[] weights) => new(null,
        [.. weights.Zip([_ease, _safety, (AwardCriterionId?)null], (one, id) => new AgreedWeight(id, one.Weight, one.From, one.To))], form, Story.Text("We talked it over."));
}
