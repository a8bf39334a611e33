using CsCheck;
using Nordbud.Core.Cases.Users;

namespace Nordbud.Core.Tests.Cases.Users;

public sealed class QuestionnaireTests
{
    private static readonly Questionnaire Sus = Questionnaire.Find("sus")!;

    [Theory]
    [InlineData("5 1 5 1 5 1 5 1 5 1", "100")]
    [InlineData("1 5 1 5 1 5 1 5 1 5", "0")]
    [InlineData("3 3 3 3 3 3 3 3 3 3", "50")]
    [InlineData("4 2 4 1 5 2 4 2 4 3", "77.5")]
    [InlineData("4 2 5 1 4 1 5 2 5 1", "90")]
    [InlineData("4 2 - 1 5 2 4 2 4 3", null)]
    public void The_usability_scale_is_reckoned_as_published(string answers, string? score) =>
        Assert.Equal(score is null ? null : decimal.Parse(score, System.Globalization.CultureInfo.InvariantCulture), Sus.Score(Read(answers), MissingAnswers.LeaveOut));

    [Fact]
    public void A_missing_answer_counts_as_the_middle_where_that_is_the_rule() =>
        Assert.Equal(75m, Sus.Score(Read("4 2 - 1 5 2 4 2 4 3"), MissingAnswers.Middle));

    [Theory]
    [InlineData("1 1 1 0 0", "60")]
    [InlineData("0 0 0 0 0", "0")]
    [InlineData("1 1 1 1 1", "100")]
    public void Task_success_is_the_share_of_tasks_that_were_done(string answers, string score) =>
        Assert.Equal(decimal.Parse(score, System.Globalization.CultureInfo.InvariantCulture), Questionnaire.Find("task-success")!.Score(Read(answers), MissingAnswers.LeaveOut));

    [Fact]
    public void Every_form_scores_between_nothing_and_the_best_and_a_better_answer_never_scores_less() =>
        Gen.Select(Gen.Int[0, Questionnaire.All.Count - 1], Gen.Int[0, 100].Array[10], Gen.Int[0, 9]).Sample((which, seeds, item) =>
        {
            var form = Questionnaire.All[which];
            item %= form.Positive.Count;
            int?[] answers = [.. form.Positive.Select((_, at) => (int?)(form.First + seeds[at] % (form.Steps + 1)))];
            var score = form.Score(answers, MissingAnswers.LeaveOut)!.Value;
            Assert.InRange(score, 0, form.Best);
            var better = form.Positive[item] ? answers[item] + 1 : answers[item] - 1;
            if (better < form.First || better > form.Last)
                return;
            answers[item] = better;
            Assert.True(form.Score(answers, MissingAnswers.LeaveOut) > score);
        });

    [Fact]
    public void Answers_off_the_scale_are_a_fault() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Sus.Score(Read("6 1 5 1 5 1 5 1 5 1"), MissingAnswers.LeaveOut));

    [Theory]
    [InlineData(new[] { 7.0 }, 7, 7, 7, 7, 7)]
    [InlineData(new[] { 1.0, 2, 3, 4 }, 1, 1.5, 2.5, 3.5, 4)]
    [InlineData(new[] { 5.0, 1, 4, 2, 3 }, 1, 1.5, 3, 4.5, 5)]
    public void A_spread_names_quartiles_and_ends(double[] numbers, double least, double lower, double median, double upper, double most)
    {
        var spread = Spread.Of(numbers.Select(number => (decimal)number));
        Assert.Equal((least, lower, median, upper, most), ((double)spread.Least, (double)spread.Lower, (double)spread.Median, (double)spread.Upper, (double)spread.Most));
    }

    private static int?[] Read(string answers) =>
        [.. answers.Split(' ').Select(one => one is "-" ? (int?)null : int.Parse(one, System.Globalization.CultureInfo.InvariantCulture))];
}
