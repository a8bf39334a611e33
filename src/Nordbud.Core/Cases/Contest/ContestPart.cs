using System.Collections.Immutable;
using Nordbud.Core.Cases.Course;
using Nordbud.Core.People;

namespace Nordbud.Core.Cases.Contest;

/// <summary>A contest as it stands.</summary>
public sealed record ContestPart
{
    public ContestRulesSet? Rules { get; init; }
    /// <summary>The marks by entry and member of the jury.</summary>
    public ImmutableDictionary<(ContenderId Contender, PersonId Juror), EntryMarked> Marks { get; init; } =
        ImmutableDictionary<(ContenderId, PersonId), EntryMarked>.Empty;
    /// <summary>The opinion with its place in the case, or null.</summary>
    public (long Place, JuryOpinionGiven Given)? Opinion { get; init; }
    /// <summary>Whether it is known whose the entries are.</summary>
    public bool Lifted { get; init; }

    /// <summary>What the contest is worth: prizes and payments with the contract that may follow, Art. 78; null without rules.</summary>
    public decimal? Value => Rules is null ? null : Rules.Prizes.Sum() + (Rules.FollowUp ?? 0);

    /// <summary>The mean of the marks of an entry; null where nobody marked it.</summary>
    public decimal? MeanOf(ContenderId contender)
    {
        List<decimal> marks = [.. Marks.Values.Where(mark => mark.Contender == contender).Select(mark => mark.Mark)];
        return marks.Count == 0 ? null : marks.Average();
    }

    /// <summary>The members of the jury who marked every one of these entries.</summary>
    public IReadOnlyList<PersonId> Ready(IReadOnlyCollection<Contender> entries) =>
        [.. Marks.Keys.Select(key => key.Juror).Distinct().Where(juror => entries.All(entry => Marks.ContainsKey((entry.Id, juror)))).OrderBy(juror => juror.Value)];
}
