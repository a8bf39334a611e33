using System.Text;
using Nordbud.Core.Cases;
using Nordbud.Core.Cases.Erasure;
using Nordbud.Core.Cases.Users;

namespace Nordbud.Core.Tests.Cases.Users;

public sealed class UserTests
{
    private readonly Story _story = new();
    private readonly Dictionary<Guid, AnswerSheet> _kept = [];

    [Fact]
    public void An_activity_names_its_ground_a_day_of_erasure_and_keeps_carers_out()
    {
        Assert.Equal(["carers-recruit"], _story.Refused(Activity() with { CarersStayOut = false }));
        Assert.Equal(["health-ground-missing", "national-basis-missing"], _story.Refused(Activity() with { HealthData = true }));
        Assert.Equal(["erased-too-early"], _story.Refused(Activity() with { EraseOn = _story.Today.AddDays(-1) }));
        Assert.Equal(["erased-too-late"], _story.Refused(Activity() with { EraseOn = _story.Today.AddYears(3) }));
        Assert.Equal(["questionnaire-missing"], _story.Refused(Activity(ActivityKind.Scoring) with { Questionnaire = null }));
    }

    [Fact]
    public void Of_six_two_withdraw_before_the_lock_and_the_four_left_are_not_shown()
    {
        var (activity, people) = With(6);
        foreach (var person in people.Take(2))
        {
            var events = _story.Accept(new Withdraw(activity, person.Id) { Secret = person.Secret }, Story.Outsider);
            Assert.Contains(events, happened => happened is ContentErased { Ground: "withdrawal" } erased && _kept.Remove(erased.Content));
        }
        _story.Accept(new LockAnswers(activity, _kept));
        var results = UserResults.Of(_story.State.Users[activity]);
        Assert.Equal(4, results.N);
        Assert.True(results.Withheld);
        Assert.Empty(_story.State.Users[activity].Locked!.Scores);
    }

    [Fact]
    public void Who_withdraws_after_the_lock_is_forgotten_and_the_score_stays_without_anybody()
    {
        var (activity, people) = With(6);
        _story.Accept(new LockAnswers(activity, _kept));
        var before = UserResults.Of(_story.State.Users[activity]);
        Assert.Equal(6, Assert.Single(before.ByOption).N);
        var events = _story.Accept(new Withdraw(activity, people[0].Id) { Secret = people[0].Secret }, Story.Outsider);
        Assert.Equal(2, events.OfType<ContentErased>().Count());
        Assert.Equal(before.ByOption, UserResults.Of(_story.State.Users[activity]).ByOption);
        var locked = _story.Entries.Single(entry => entry.Event is AnswersLocked);
        Assert.All(people, person => Assert.DoesNotContain(person.Id.ToString(), Encoding.UTF8.GetString(locked.Bytes.Span), StringComparison.Ordinal));
    }

    [Fact]
    public void A_panel_smaller_than_five_scores_no_tenders_and_who_scored_only_some_does_not_count()
    {
        var (activity, people) = With(5, ActivityKind.Scoring, "One", "Two");
        Assert.Equal(5, _story.State.Users[activity].Answering.Count());
        Replace(activity, people[0], new AnswerSheet([Form(4), [.. Form(4).Skip(1).Prepend(null)]]));
        Assert.Equal(["panel-too-small"], _story.Refused(new LockAnswers(activity, _kept)));
        Replace(activity, people[0], new AnswerSheet([Form(4), Form(2)]));
        _story.Accept(new LockAnswers(activity, _kept));
        Assert.All(UserResults.Of(_story.State.Users[activity]).ByOption, spread => Assert.Equal(5, spread.N));
    }

    [Fact]
    public void No_part_is_shown_where_one_of_the_parts_is_smaller_than_five()
    {
        var (activity, _) = With(6);
        Invite(activity, UserGroup.Employees, 3);
        _story.Accept(new LockAnswers(activity, _kept));
        Assert.Empty(UserResults.Of(_story.State.Users[activity]).ByGroup);
        Assert.All(_story.State.Users[activity].Locked!.Scores, score => Assert.Null(score.Group));
        var (other, _) = With(6);
        Invite(other, UserGroup.Employees, 5);
        _story.Accept(new LockAnswers(other, _kept.Where(pair => _story.State.Users[other].Answering.Any(one => one.Answered!.Answers.Id == pair.Key)).ToDictionary()));
        Assert.Equal([UserGroup.Citizens, UserGroup.Employees], UserResults.Of(_story.State.Users[other]).ByGroup.Keys.Order());
    }

    [Fact]
    public void Answers_that_are_not_exactly_those_kept_are_not_locked()
    {
        var (activity, _) = With(5);
        Assert.Equal(["answers-changed"], _story.Refused(new LockAnswers(activity, _kept.Skip(1).ToDictionary())));
        Assert.Equal(["answers-changed"], _story.Refused(new LockAnswers(activity, _kept.Append(new(Guid.NewGuid(), new([Form(3)]))).ToDictionary())));
    }

    [Fact]
    public void Nothing_is_answered_after_withdrawing_after_the_lock_or_by_the_link_of_another()
    {
        var (activity, people) = With(5);
        Assert.Equal(["not-allowed"], _story.Refused(Answer(activity, people[0].Id, people[1].Secret, new([Form(3)])), Story.Outsider));
        _story.Accept(new Withdraw(activity, people[4].Id));
        Assert.Equal(["withdrawn"], _story.Refused(Answer(activity, people[4].Id, people[4].Secret, new([Form(3)])), Story.Outsider));
        _kept.Remove(_story.State.Users[activity].Participants[people[4].Id].Answered!.Answers.Id);
        _story.Accept(new LockAnswers(activity, _kept));
        Assert.Equal(["answers-locked"], _story.Refused(Answer(activity, people[0].Id, people[0].Secret, new([Form(3)])), Story.Outsider));
    }

    [Fact]
    public void The_day_of_erasure_takes_every_text_about_participants()
    {
        var (activity, _) = With(5);
        var kept = _story.State.Users[activity].Participants.Values.SelectMany(one => one.Kept).ToHashSet();
        var events = _story.Accept(new EraseParticipants(activity), Doer.Program);
        Assert.Equal(kept, events.OfType<ContentErased>().Select(erased => erased.Content).ToHashSet());
        Assert.Equal(10, kept.Count);
        Assert.Empty(_story.Accept(new EraseParticipants(activity), Doer.Program));
    }

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(5)]
    public void Every_thing_compared_stands_in_every_place_equally_often(int options)
    {
        var activity = new Activity(((ActivityPlanned)EventSamples.All.Single(sample => sample.Name is "activity-planned").Minimal) with
        {
            Options = [.. Enumerable.Range(0, options).Select(n => Story.Text($"{n}").Ref)],
        });
        var orders = Enumerable.Range(1, 2 * options).Select(activity.OrderFor).ToList();
        for (var place = 0; place < options; place++)
            Assert.All(orders.GroupBy(order => order[place]), group => Assert.Equal(2, group.Count()));
        Assert.All(orders, order => Assert.Equal(options, order.Distinct().Count()));
    }

    private PlanActivity Activity(ActivityKind kind = ActivityKind.Rating, params string[] options) => new(new(Guid.NewGuid()), kind, Story.Text("Trying the phone"))
    {
        Who = [UserGroup.Citizens, UserGroup.Employees],
        From = _story.Today,
        To = _story.Today.AddDays(14),
        Sheet = Story.Text("It is voluntary."),
        Recruiting = Story.Text("By the pensioners' council."),
        CarersStayOut = true,
        EraseOn = _story.Today.AddDays(90),
        Questionnaire = "sus",
        Options = [.. options.Select(Story.Text)],
    };

    private (ActivityId Id, List<(ParticipantId Id, byte[] Secret)> People) With(int citizens, ActivityKind kind = ActivityKind.Rating, params string[] options)
    {
        var plan = Activity(kind, options);
        _story.Accept(plan);
        return (plan.Activity, Invite(plan.Activity, UserGroup.Citizens, citizens));
    }

    private List<(ParticipantId Id, byte[] Secret)> Invite(ActivityId activity, UserGroup group, int people)
    {
        List<(ParticipantId, byte[])> invited = [];
        for (var n = 0; n < people; n++)
        {
            var (id, secret) = (new ParticipantId(Guid.NewGuid()), Guid.NewGuid().ToByteArray());
            _story.Accept(new InviteParticipant(activity, id, group) { Person = Story.Text("Somebody"), Key = SecretKey.Of(secret) });
            Replace(activity, (id, secret), new AnswerSheet([.. Enumerable.Range(0, _story.State.Users[activity].Options).Select(_ => Form(1 + n % 5))]));
            invited.Add((id, secret));
        }
        return invited;
    }

    private void Replace(ActivityId activity, (ParticipantId Id, byte[] Secret) person, AnswerSheet sheet)
    {
        if (_story.State.Users[activity].Participants[person.Id].Answered is { } before)
            _kept.Remove(before.Answers.Id);
        var command = Answer(activity, person.Id, person.Secret, sheet);
        _story.Accept(command, Story.Outsider);
        _kept.Add(command.Answers.Ref.Id, sheet);
    }

    private static GiveAnswers Answer(ActivityId activity, ParticipantId person, byte[] secret, AnswerSheet sheet) =>
        new(activity, person, sheet, Story.Text(sheet.ToJson())) { Secret = secret };

    private static IReadOnlyList<int?> Form(int answer) => [.. Enumerable.Repeat((int?)answer, 10)];
}
