namespace Nordbud.Core.Cases.Users;

/// <summary>What the answers of an activity come to, as far as it may be shown.</summary>
/// <param name="N">How many people answered.</param>
/// <param name="ByOption">The spread for each thing compared; empty where fewer than <see cref="Activity.Fewest"/> answered.</param>
/// <param name="ByGroup">The spread for each group and thing; empty where a group is smaller than may be shown.</param>
public sealed record UserResults(
    int N, IReadOnlyList<Spread> ByOption, IReadOnlyDictionary<UserGroup, IReadOnlyList<Spread>> ByGroup)
{
    /// <summary>Whether too few answered for anything to be shown.</summary>
    public bool Withheld => ByOption.Count == 0;

    /// <summary>The results of locked answers.</summary>
    public static UserResults Of(Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return activity.Locked is { } locked ? Of(activity.Options, locked.Participants, locked.Scores) : new(0, [], NoGroups);
    }

    /// <summary>The scores of the answers that count: the same people for every thing compared, sorted so that none can be followed.</summary>
    internal static (int People, IReadOnlyList<LockedScore> Scores) Score(Activity activity, IReadOnlyDictionary<Guid, AnswerSheet> read)
    {
        var questionnaire = activity.Questionnaire!;
        var whole = activity.Answering
            .Select(one => (one.Invited.Group, Scores: read[one.Answered!.Answers.Id].Answers.Select(answers => questionnaire.Score(answers, activity.Planned.Missing)).ToList()))
            .Where(one => one.Scores.All(score => score is not null)).ToList();
        if (whole.Count < Activity.Fewest)
            return (whole.Count, []);
        var parted = whole.GroupBy(one => one.Group).All(group => group.Count() >= Activity.Fewest);
        return (whole.Count,
        [
            .. Enumerable.Range(0, activity.Options).SelectMany(option => whole
                .Select(one => new LockedScore(option, one.Scores[option]!.Value, parted ? one.Group : null))
                .OrderBy(score => score.Group).ThenBy(score => score.Score)),
        ]);
    }

    private static readonly Dictionary<UserGroup, IReadOnlyList<Spread>> NoGroups = [];

    private static UserResults Of(int options, int n, IReadOnlyList<LockedScore> scores)
    {
        if (scores.Count == 0)
            return new(n, [], NoGroups);
        var groups = scores.Select(score => score.Group).OfType<UserGroup>().Distinct().Order().ToList();
        return new(n, Spreads(options, scores), groups.Count < 2 ? NoGroups
            : groups.ToDictionary(group => group, group => Spreads(options, [.. scores.Where(score => score.Group == group)])));
    }

    private static IReadOnlyList<Spread> Spreads(int options, IReadOnlyList<LockedScore> scores) =>
        [.. Enumerable.Range(0, options).Select(option => Spread.Of(scores.Where(score => score.Option == option).Select(score => score.Score)))];
}
