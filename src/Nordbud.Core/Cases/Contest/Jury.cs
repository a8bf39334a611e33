using Nordbud.Core.Advice;
using Nordbud.Core.Cases.Course;
using Nordbud.Core.People;

namespace Nordbud.Core.Cases.Contest;

/// <summary>
/// The jury of a contest: natural persons who have nothing to do with those who take part (Directive 2014/24/EU Art. 81),
/// and what their marks come to.
/// </summary>
public static class Jury
{
    /// <summary>The members, in a steady order.</summary>
    public static IReadOnlyList<PersonId> Members(Case state)
    {
        ArgumentNullException.ThrowIfNull(state);
        return [.. state.Team.Values.Where(member => member.Roles.Contains(Role.Jury)).Select(member => member.Person).OrderBy(person => person.Value)];
    }

    /// <summary>Why somebody must not judge: knows whose the entries are, has not declared, or declared an interest. Null where nothing is against it.</summary>
    public static Problem? Against(Case state, PersonId? juror)
    {
        ArgumentNullException.ThrowIfNull(state);
        if (ContestSight.Knows(state, juror))
            return new("juror-knows", null, Sources.Article("82(2)"));
        if (juror is not { } person || state.Group.Declared.GetValueOrDefault(new(person.Value)) is not { } declared)
            return new("undeclared", null, Sources.Article("24"));
        // Even one whose conflict was accepted elsewhere is not independent of those who take part.
        return declared.Conflict ? new("juror-related", null, Sources.Article("81")) : null;
    }

    /// <summary>The members whose marks count: they may judge, and marked every entry that is in.</summary>
    public static IReadOnlyList<PersonId> Ready(Case state)
    {
        ArgumentNullException.ThrowIfNull(state);
        var entries = state.Course.Standing.Select(entry => entry.Id).ToList();
        return [.. Members(state).Where(juror => entries.All(entry => state.Contest.Marks.ContainsKey((entry, juror))) && Against(state, juror) is null)];
    }

    /// <summary>The entries by the mean of the marks that count, the best first; equal means share a place. Nothing where no marks count.</summary>
    public static IReadOnlyList<(Contender Entry, decimal Score, int Place)> Proposal(Case state)
    {
        ArgumentNullException.ThrowIfNull(state);
        var jurors = Ready(state);
        if (jurors.Count == 0)
            return [];
        var scored = state.Course.Standing
            .Select(entry => (Entry: entry, Score: jurors.Average(juror => state.Contest.Marks[(entry.Id, juror)].Mark)))
            .OrderByDescending(one => one.Score).ThenBy(one => one.Entry.Joined.Number).ToList();
        return [.. scored.Select(one => (one.Entry, one.Score, 1 + scored.Count(other => other.Score > one.Score)))];
    }

    /// <summary>What the law has against the jury as it is composed; the decision-maker may let it pass.</summary>
    public static IReadOnlyList<Problem> Blocks(Case state)
    {
        ArgumentNullException.ThrowIfNull(state);
        if (state.Contest.Rules is not { Qualification: not null } || Ready(state) is not { Count: > 0 } jurors)
            return [];
        var qualified = jurors.Count(juror => state.Contest.Qualified.GetValueOrDefault(juror) is { Qualified: true });
        return qualified * 3 >= jurors.Count ? [] : [new("jury-unqualified", null, Sources.Article("81"), ("n", qualified), ("jurors", jurors.Count))];
    }

    /// <summary>The places of a ranking in which equal numbers share one: 1, 1, 2 becomes 1, 1, 3. Null where the numbers do not rise.</summary>
    internal static IReadOnlyList<int>? PlacesOf(IReadOnlyList<int> given) =>
        given.Zip(given.Skip(1)).Any(pair => pair.Second < pair.First) ? null
            : [.. given.Select(place => 1 + given.Count(other => other < place))];

    /// <summary>Whether a ranking says something else than the marks.</summary>
    internal static bool Departs(Case state, IReadOnlyList<ContenderId> ranking, IReadOnlyList<int>? places)
    {
        var proposed = Proposal(state).ToDictionary(one => one.Entry.Id, one => one.Place);
        return proposed.Count > 0 && (places is not null
            ? ranking.Zip(places).Any(one => proposed[one.First] != one.Second)
            : ranking.Zip(ranking.Skip(1)).Any(pair => proposed[pair.First] > proposed[pair.Second]));
    }
}
