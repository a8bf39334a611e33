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
    /// <summary>Which members of the jury have the qualification asked of entrants, as far as it is on record.</summary>
    public ImmutableDictionary<PersonId, JurorQualified> Qualified { get; init; } = ImmutableDictionary<PersonId, JurorQualified>.Empty;
    /// <summary>What the decision-maker let pass of the jury, or null.</summary>
    public JuryExcused? Excused { get; init; }
    /// <summary>The questions of the jury in their order, with the minutes.</summary>
    public ImmutableList<(EntrantAsked Asked, EntrantAnswered? Answered)> Questions { get; init; } = [];
    /// <summary>The opinion with its place in the case, or null.</summary>
    public (long Place, JuryOpinionGiven Given)? Opinion { get; init; }
    /// <summary>Whether it is known whose the entries are.</summary>
    public bool Lifted { get; init; }
    /// <summary>The prizes as they were given, or null.</summary>
    public PrizesAwarded? Prizes { get; init; }
    /// <summary>The winners who were invited to negotiate.</summary>
    public ImmutableHashSet<ContenderId> Invited { get; init; } = [];
    /// <summary>The ideas that change the need, in their order.</summary>
    public ImmutableList<IdeaTaken> Ideas { get; init; } = [];

    /// <summary>The contest as it begins once more: with its rules, what is on record of its jury, and the ideas that came of it before.</summary>
    internal ContestPart Anew => new() { Rules = Rules, Qualified = Qualified, Questions = Questions, Ideas = Ideas };

    /// <summary>What the contest is worth: prizes and payments with the contract that may follow, Art. 78; null without rules.</summary>
    public decimal? Value => Rules is null ? null : Rules.Prizes.Sum() + (Rules.FollowUp ?? 0);

    /// <summary>The entries with their places as the jury ranked them; nothing before its opinion.</summary>
    public IReadOnlyList<(ContenderId Contender, int Place)> Ranked => Opinion is not { Given: var given } ? []
        : [.. given.Ranking.Select((contender, at) => (contender, given.Places is { } places ? places[at] : at + 1))];

    /// <summary>The winners: those who were named with the prizes, else those in the first place.</summary>
    public IReadOnlyList<ContenderId> Winners => Prizes is not null ? [.. Prizes.Prizes.Select(prize => prize.Contender)]
        : [.. Ranked.Where(one => one.Place == 1).Select(one => one.Contender)];

    /// <summary>What each ranked entry gets by the announced prizes; entries that share a place share what its places bring.</summary>
    public IReadOnlyList<PrizeGiven> Announced =>
    [
        .. from shared in Ranked.GroupBy(one => one.Place)
           let share = (Rules?.Prizes ?? []).Skip(shared.Key - 1).Take(shared.Count()).Sum() / shared.Count()
           where share > 0
           from one in shared
           select new PrizeGiven(one.Contender, decimal.Round(share, 2)),
    ];
}
