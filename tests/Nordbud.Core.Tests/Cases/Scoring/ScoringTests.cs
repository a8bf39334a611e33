using Nordbud.Core.Cases;
using Nordbud.Core.Cases.Criteria;
using Nordbud.Core.Cases.Group;
using Nordbud.Core.Cases.Scoring;
using Nordbud.Core.Cases.Team;
using Nordbud.Core.Cases.Users;
using Nordbud.Core.Cases.Weights;
using Nordbud.Core.Evaluation;
using Nordbud.Core.People;

namespace Nordbud.Core.Tests.Cases.Scoring;

public sealed class ScoringTests
{
    private static readonly PersonId[] Evaluators = [new(new Guid("018f0000-0000-7000-8000-0000000000e1")), new(new Guid("018f0000-0000-7000-8000-0000000000e2")), new(new Guid("018f0000-0000-7000-8000-0000000000e3"))];
    private static readonly PersonId Chair = new(new Guid("018f0000-0000-7000-8000-0000000000e4"));
    private static readonly AwardCriterionId Reach = new(new Guid("018f0000-0000-7000-8000-0000000000c1"));
    private static readonly AwardCriterionId Ease = new(new Guid("018f0000-0000-7000-8000-0000000000c2"));
    private static readonly TenderId One = new(new Guid("018f0000-0000-7000-8000-0000000000d1"));
    private static readonly TenderId Two = new(new Guid("018f0000-0000-7000-8000-0000000000d2"));

    private readonly Story _story = new();

    [Fact]
    public void Who_has_not_declared_interests_handles_no_tender()
    {
        Ready();
        Assert.Equal(["undeclared"], _story.Refused(Enter(One, 100), Story.By(Story.Officer)));
        Declare(Story.Officer, conflict: true);
        Assert.Equal(["undeclared"], _story.Refused(Enter(One, 100), Story.By(Story.Officer)));
    }

    [Fact]
    public void A_tender_needs_a_complete_model_and_an_amount_that_can_be_compared()
    {
        Declare(Story.Owner);
        Assert.Contains("criteria-missing", _story.Refused(Enter(One, 100)));
        Ready();
        Assert.Equal(["price-wrong"], _story.Refused(new EnterTender(One, Story.Text("A"))));
        Assert.Equal(["price-wrong"], _story.Refused(Enter(One, 0)));
        Assert.Equal(["price-wrong"], _story.Refused(Enter(One, 1e15m)));
        Assert.Empty(_story.State.Scoring.Tenders);
    }

    [Fact]
    public void With_the_first_tender_criteria_weights_and_model_stand()
    {
        Entered();
        foreach (var command in new CaseCommand[]
        {
            new SetAwardCriterion(Reach, Story.Text("Other")) { Scale = new(0, 9) }, new RemoveAwardCriterion(Reach), new SetEvaluationModel("rank", 100),
            new AgreeWeights(null, [new(Reach, 100)], WeightForm.Exact, Story.Text("x")), new SetTerm(new(Guid.NewGuid()), TermKind.Requirement, Story.Text("x")),
        })
            Assert.Equal(["criteria-frozen"], _story.Refused(command));
    }

    [Fact]
    public void Marks_are_given_for_oneself_on_the_scale_and_with_a_reason()
    {
        Entered();
        var first = Story.By(Evaluators[0]);
        Assert.Equal(["mark-of-another"], _story.Refused(new GiveMark(One, Reach, Evaluators[1], 3, Story.Text("x")), first));
        Assert.Equal(["mark-outside"], _story.Refused(new GiveMark(One, Reach, Evaluators[0], 6, Story.Text("x")), first));
        Assert.Equal(["reason-missing"], _story.Refused(new GiveMark(One, Reach, Evaluators[0], 3, Story.Text(" ")), first));
        Assert.Equal(["not-for-experts"], _story.Refused(new GiveMark(One, Ease, Evaluators[0], 3, Story.Text("x")), first));
        Assert.Equal(["not-allowed"], _story.Refused(new GiveMark(One, Reach, Story.Owner, 3, Story.Text("x"))));
    }

    [Fact]
    public void A_missing_mark_keeps_from_locking_and_a_locked_mark_does_not_change()
    {
        Entered();
        var by = Story.By(Evaluators[0]);
        _story.Accept(new GiveMark(One, Reach, Evaluators[0], 3, Story.Text("x")), by);
        Assert.Equal(["marks-missing"], _story.Refused(new LockMarks(Evaluators[0]), by));
        _story.Accept(new GiveMark(Two, Reach, Evaluators[0], 0, Story.Text("x")), by);
        _story.Accept(new LockMarks(Evaluators[0]), by);
        Assert.Equal(["marks-locked"], _story.Refused(new GiveMark(One, Reach, Evaluators[0], 4, Story.Text("x")), by));
    }

    [Fact]
    public void Nobody_sees_anothers_marks_or_the_prices_before_the_chair_opens_them()
    {
        Entered();
        Mark(Evaluators[0], 3, 4);
        var mark = _story.Entries.First(entry => entry.Event is MarkGiven);
        var tender = _story.Entries.First(entry => entry.Event is TenderEntered);
        Assert.True(See(mark, Evaluators[0], Role.Evaluator).Content);
        Assert.False(See(mark, Evaluators[1], Role.Evaluator).Content);
        Assert.False(See(mark, Evaluators[1], Role.Evaluator).Texts);
        Assert.False(See(mark, Story.Owner, Role.Owner).Content);
        Assert.False(See(tender, Evaluators[1], Role.Evaluator).Content);
        Assert.False(See(tender, Evaluators[1], Role.Evaluator).Texts);
        Assert.True(See(tender, Story.Owner, Role.Owner).Content);
        Assert.False(ScoringSight.SeesNames(_story.State, Evaluators[1]));
        Assert.False(ScoringSight.SeesPrices(_story.State, Evaluators[1]));
        Assert.True(ScoringSight.SeesPrices(_story.State, Story.Owner));
        Assert.Null(ScoredTenders.ScoreOf(_story.State, One, _story.State.Criteria.Find(Reach)!));
        Mark(Evaluators[1], 3, 2);
        Mark(Evaluators[2], 5, 2);
        _story.Accept(new OpenMarks(), Story.By(Chair));
        Assert.True(See(mark, Evaluators[1], Role.Evaluator).Content);
        Assert.True(See(tender, Evaluators[1], Role.Evaluator) is { Content: true, Texts: true });
        Assert.False(See(mark, Story.Member, Role.GroupMember).Content);
        Assert.False(ScoringSight.SeesMarks(_story.State, Story.Member));
    }

    [Fact]
    public void Who_is_not_waited_for_is_said_with_a_reason()
    {
        Entered();
        Assert.Equal(["nobody-locked"], _story.Refused(new OpenMarks(), Story.By(Chair)));
        Mark(Evaluators[0], 3, 4);
        Assert.Equal(["evaluators-waiting"], _story.Refused(new OpenMarks(), Story.By(Chair)));
        Assert.Equal(["not-allowed"], _story.Refused(new OpenMarks { Reason = Story.Text("x") }, Story.By(Evaluators[0])));
        _story.Accept(new OpenMarks { Reason = Story.Text("They are ill.") }, Story.By(Chair));
    }

    [Fact]
    public void What_all_gave_stands_and_the_chair_settles_the_rest_with_both_numbers_kept()
    {
        Opened();
        Assert.Equal(3, ScoredTenders.ScoreOf(_story.State, One, _story.State.Criteria.Find(Reach)!)!.Under(ScoreRule.Consensus));
        Assert.Null(ScoredTenders.ScoreOf(_story.State, Two, _story.State.Criteria.Find(Reach)!)!.Under(ScoreRule.Consensus));
        Assert.Equal(["reason-missing"], _story.Refused(new SettleMark(Two, Reach, 2, Story.Text("")), Story.By(Chair)));
        var settled = Assert.IsType<MarkSettled>(Assert.Single(_story.Accept(new SettleMark(Two, Reach, 2, Story.Text("The test was read again.")), Story.By(Chair))));
        Assert.Equal([4, 2, 2], settled.Before);
        Assert.Equal(2, ScoredTenders.ScoreOf(_story.State, Two, _story.State.Criteria.Find(Reach)!)!.Under(ScoreRule.Consensus));
    }

    [Fact]
    public void Where_the_model_says_the_mean_it_is_the_mean_and_nothing_is_settled()
    {
        Opened(ScoreRule.Average);
        Assert.Equal(8m / 3, ScoredTenders.ScoreOf(_story.State, Two, _story.State.Criteria.Find(Reach)!)!.Under(ScoreRule.Average));
        Assert.Equal(["marks-averaged"], _story.Refused(new SettleMark(Two, Reach, 2, Story.Text("x")), Story.By(Chair)));
    }

    [Fact]
    public void Marks_of_somebody_who_must_stay_away_do_not_count()
    {
        Opened(ScoreRule.Average);
        Declare(Evaluators[0], conflict: true);
        Assert.Equal(2, ScoredTenders.ScoreOf(_story.State, Two, _story.State.Criteria.Find(Reach)!)!.Under(ScoreRule.Average));
    }

    [Fact]
    public void End_users_give_a_mark_only_as_five_or_more()
    {
        Opened();
        var activity = new ActivityId(Guid.NewGuid());
        Assert.Equal(["activity-not-locked"], _story.Refused(new TakeUserMark(One, Ease, activity, 0), Story.By(Chair)));
        Assert.Equal(["not-for-users"], _story.Refused(new TakeUserMark(One, Reach, activity, 0), Story.By(Chair)));
        Assert.Equal(["mark-of-users"], _story.Refused(new SettleMark(One, Ease, 50, Story.Text("x")), Story.By(Chair)));
    }

    [Fact]
    public void What_five_or_more_end_users_gave_becomes_a_mark_on_the_scale_with_its_spread()
    {
        Opened();
        Assert.Equal(["too-few-answered"], _story.Refused(new TakeUserMark(One, Ease, Rated(4), 0), Story.By(Chair)));
        var activity = Rated(5);
        Assert.Equal(["option-unknown"], _story.Refused(new TakeUserMark(One, Ease, activity, 1), Story.By(Chair)));
        var taken = Assert.IsType<UserMarkTaken>(Assert.Single(_story.Accept(new TakeUserMark(One, Ease, activity, 0), Story.By(Chair))));
        // Four times the middle of the usability scale and once all of it.
        Assert.Equal((5, 60m), (taken.People, taken.Mean));
        Assert.Equal(22.36m, taken.Deviation, 2);
        Assert.Equal(60, ScoredTenders.ScoreOf(_story.State, One, _story.State.Criteria.Find(Ease)!)!.Under(ScoreRule.Consensus));
    }

    [Fact]
    public void Where_levels_are_described_only_their_marks_are_given()
    {
        Entered(levels: [new(0), new(3), new(5)]);
        Assert.Equal(["mark-outside"], _story.Refused(new GiveMark(One, Reach, Evaluators[0], 4, Story.Text("x")), Story.By(Evaluators[0])));
        _story.Accept(new GiveMark(One, Reach, Evaluators[0], 3, Story.Text("x")), Story.By(Evaluators[0]));
    }

    [Fact]
    public void The_result_is_there_when_every_mark_is_and_an_excluded_tender_counts_in_nothing()
    {
        Opened(ease: false);
        Assert.Equal([Two], ScoredTenders.Missing(_story.State).Select(one => one.Tender.Id));
        Assert.Null(ScoredTenders.Evaluate(_story.State));
        _story.Accept(new SettleMark(Two, Reach, 2, Story.Text("x")), Story.By(Chair));
        var before = Assert.Single(ScoredTenders.Evaluate(_story.State)!);
        Assert.Equal(["1", "2"], before.Tenders.Select(one => one.Tender.Id));
        Assert.Equal(50m * 100 / 110, before.Tenders[1].PricePart!.Value, 12);
        Assert.Equal(["reason-missing"], _story.Refused(new AdmitTender(One, false, Story.Text(""))));
        _story.Accept(new AdmitTender(One, false, Story.Text("It came too late.")));
        var after = Assert.Single(ScoredTenders.Evaluate(_story.State)!);
        Assert.Equal(50, Assert.Single(after.Tenders).PricePart);
        _story.Accept(new AdmitTender(One, true, Story.Text("It came in time after all.")));
        Assert.Equal(2, Assert.Single(ScoredTenders.Evaluate(_story.State)!).Tenders.Count);
    }

    private Sight See(Entry entry, PersonId person, Role role) => Visibility.Of(entry, _story.State, new Viewer(person, Standing.SignedIn, [role]));

    private void Opened(ScoreRule rule = ScoreRule.Consensus, bool ease = true)
    {
        Entered(rule, ease);
        Mark(Evaluators[0], 3, 4);
        Mark(Evaluators[1], 3, 2);
        Mark(Evaluators[2], 3, 2);
        _story.Accept(new OpenMarks(), Story.By(Chair));
    }

    private void Mark(PersonId evaluator, decimal one, decimal two)
    {
        _story.Accept(new GiveMark(One, Reach, evaluator, one, Story.Text("x")), Story.By(evaluator));
        _story.Accept(new GiveMark(Two, Reach, evaluator, two, Story.Text("y")), Story.By(evaluator));
        _story.Accept(new LockMarks(evaluator), Story.By(evaluator));
    }

    private void Entered(ScoreRule rule = ScoreRule.Consensus, bool ease = true, params IReadOnlyList<MarkLevel> levels)
    {
        Ready(rule, ease, levels);
        foreach (var person in Evaluators.Append(Chair))
        {
            _story.Accept(new GiveRole(person, person == Chair ? Role.Chair : Role.Evaluator));
            Declare(person);
        }
        Declare(Story.Owner);
        _story.Accept(Enter(One, 100));
        _story.Accept(Enter(Two, 110));
    }

    private void Ready(ScoreRule rule = ScoreRule.Consensus, bool ease = true, params IReadOnlyList<MarkLevel> levels)
    {
        _story.Accept(new SetAwardCriterion(Reach, Story.Text("Reach")) { Scale = new(0, 5) { Levels = levels } });
        if (ease)
            _story.Accept(new SetAwardCriterion(Ease, Story.Text("Ease")) { Scale = new(0, 100), ScoredBy = Scorer.EndUsers });
        _story.Accept(new SetEvaluationModel("proportional", 100) { Scores = rule, Anonymous = true, PricesHidden = true });
        _story.Accept(new AgreeWeights(null, ease ? [new(Reach, 30), new(Ease, 20), new(null, 50)] : [new(Reach, 50), new(null, 50)], WeightForm.Exact, Story.Text("x")));
    }

    /// <summary>A locked rating of one thing in which this many answered.</summary>
    private ActivityId Rated(int people)
    {
        var id = new ActivityId(Guid.NewGuid());
        Dictionary<Guid, AnswerSheet> kept = [];
        _story.Accept(new PlanActivity(id, ActivityKind.Rating, Story.Text("A day with it"))
        {
            Who = [UserGroup.Citizens],
            From = _story.Today,
            To = _story.Today.AddDays(9),
            Sheet = Story.Text("x"),
            Recruiting = Story.Text("x"),
            CarersStayOut = true,
            EraseOn = _story.Today.AddDays(90),
            Questionnaire = "sus",
        });
        for (var n = 0; n < people; n++)
        {
            var (who, secret) = (new ParticipantId(Guid.NewGuid()), Guid.NewGuid().ToByteArray());
            _story.Accept(new InviteParticipant(id, who, UserGroup.Citizens) { Key = SecretKey.Of(secret) });
            var sheet = new AnswerSheet([[.. Enumerable.Range(0, 10).Select(item => (int?)(n > 0 ? 3 : item % 2 == 0 ? 5 : 1))]]);
            var answers = Story.Text(sheet.ToJson());
            kept[answers.Ref.Id] = sheet;
            _story.Accept(new GiveAnswers(id, who, sheet, answers) { Secret = secret }, Story.Outsider);
        }
        _story.Accept(new LockAnswers(id, kept));
        return id;
    }

    private void Declare(PersonId person, bool conflict = false) => _story.Accept(
        new DeclareInterests(new GroupMemberId(person.Value), conflict, true) { What = conflict ? Story.Text("x") : null }, Story.By(person));

    private static EnterTender Enter(TenderId id, decimal price) => new(id, Story.Text("A")) { Price = price };
}
