using Nordbud.Core.Advice;
using Nordbud.Core.Cases.Course;
using Nordbud.Core.Cases.Parity;
using Nordbud.Core.Tracks;

namespace Nordbud.Core.Cases.Contest;

/// <summary>What follows the opinion of a jury: prizes, the invitation of all winners (Art. 32(4)), and the ideas that change the need.</summary>
internal static class WinnerRules
{
    public static Outcome Decide(Case state, ContestCommand command, Setting setting)
    {
        if (state.Contest.Opinion is null)
            return new Outcome.Refused(new Problem("opinion-missing", null, Sources.Article("82")));
        return command switch
        {
            AwardPrizes award => Award(state, award),
            InviteWinners invite => Invite(state, invite),
            TakeIdea take => Take(state, take, setting),
            _ => throw new ArgumentOutOfRangeException(nameof(command)),
        };
    }

    /// <summary>Whether the facts say that something else than services is bought.</summary>
    public static bool NotServices(Case state) => state.Need.Values.Select(part => part.Facts)
        .Any(facts => (facts.Subject is Subject.Mixed ? facts.MainPart : facts.Subject) is Subject.Supplies or Subject.Works);

    /// <summary>What stands in the way from the jury to a negotiation with its winners.</summary>
    public static IEnumerable<Problem> Blocks(Case state, TrackMove move)
    {
        var track = state.Course.Track!;
        if (track.Phase(move.From) is not { Kind: PhaseKind.Jury } || track.Phase(move.To) is not { Kind: PhaseKind.Negotiation } || state.Contest.Opinion is null)
            yield break;
        if (!track.AnnouncesFollowUp)
            yield return new("follow-up-unannounced", null, Sources.Article("79(1)"));
        if (NotServices(state))
            yield return new("follow-up-not-services", null, Sources.Article("32(4)"));
        var left = state.Contest.Winners.Count(winner => !state.Contest.Invited.Contains(winner) || state.Course.Find(winner) is not { Left: null });
        if (left > 0)
            yield return new("winner-not-invited", null, Sources.Article("32(4)"), ("n", left));
    }

    /// <summary>What speaks against an award to these contenders after a contest.</summary>
    public static IEnumerable<Problem> Against(Case state, IReadOnlyCollection<ContenderId> contenders)
    {
        if (state.Contest.Opinion is not null && contenders.Any(one => !state.Contest.Winners.Contains(one)))
            yield return new("award-not-winner", "tenders", Sources.Article(state.Course.Track is { AnnouncesFollowUp: true } ? "32(4)" : "82"));
    }

    private static Outcome Award(Case state, AwardPrizes award)
    {
        List<Problem> problems = [.. InputRules.AtMost(award.Reason?.Text, "reason", ContestCommand.LongestText)];
        var ranked = state.Contest.Ranked.Select(one => one.Contender).ToHashSet();
        if (award.Prizes.Count == 0)
            problems.Add(new("winner-missing", "prizes"));
        if (award.Prizes.Any(prize => !ranked.Contains(prize.Contender)) || award.Prizes.DistinctBy(prize => prize.Contender).Count() != award.Prizes.Count)
            problems.Add(new("contender-unknown", "prizes"));
        problems.AddRange(award.Prizes.SelectMany(prize => InputRules.Amount(prize.Amount, "prizes")).Take(1));
        if (award.Yields && string.IsNullOrWhiteSpace(award.Reason?.Text))
            problems.Add(new("reason-missing", "reason"));
        if (problems.Count > 0)
            return new Outcome.Refused(problems);
        List<Problem> blocks = [];
        if (award.Prizes.Sum(prize => prize.Amount) is var given && (state.Contest.Rules?.Prizes ?? []).Sum() is var announced && Math.Abs(given - announced) >= 1)
            blocks.Add(new("prizes-differ", "prizes", Sources.Article("78"), ("given", given), ("announced", announced)));
        if (blocks.Count > 0 && !award.Yields)
            return new Outcome.Refused(blocks);
        return new Outcome.Accepted(new PrizesAwarded
        {
            Prizes = [.. award.Prizes],
            Yielded = [.. blocks.Select(block => block.Code)],
            Reason = string.IsNullOrWhiteSpace(award.Reason?.Text) ? null : award.Reason.Ref,
        });
    }

    private static Outcome Invite(Case state, InviteWinners invite)
    {
        if (!state.Contest.Lifted)
            return new Outcome.Refused(new Problem("names-sealed", null, Sources.Article("82(2)")));
        List<Problem> problems = [];
        if (invite.Contenders.Count == 0)
            problems.Add(new("winner-missing", "contenders"));
        if (invite.Contenders.Any(one => !state.Contest.Winners.Contains(one)))
            problems.Add(new("invited-not-winner", "contenders", Sources.Article("32(4)")));
        return problems.Count > 0 ? new Outcome.Refused(problems) : new Outcome.Accepted(new WinnersInvited { Contenders = [.. invite.Contenders.Distinct()] });
    }

    private static Outcome Take(Case state, TakeIdea take, Setting setting)
    {
        if (!state.Contest.Lifted)
            return new Outcome.Refused(new Problem("names-sealed", null, Sources.Article("82(2)")));
        if (state.Parity.ContainsKey(take.Idea))
            return new Outcome.Accepted();
        List<Problem> problems = [.. InputRules.Text(take.What.Text, "what", ContestCommand.LongestText)];
        if (state.Course.Find(take.Contender) is null)
            problems.Add(new("contender-unknown", "contender"));
        if (!state.Suppliers.ContainsKey(take.Holder))
            problems.Add(new("supplier-unknown", "contender"));
        if (take.Indicator is { } indicator && state.Basis.Indicators.All(one => one.Indicator != indicator))
            problems.Add(new("indicator-unknown", "touches"));
        if (take.Term is { } term && state.Criteria.Terms.All(one => one.Term != term))
            problems.Add(new("term-unknown", "touches"));
        // Whoever had the idea knows what the need will become: a debt to everybody else until it is shared (Art. 41).
        return problems.Count > 0 ? new Outcome.Refused(problems) : new Outcome.Accepted(
            new IdeaTaken { Idea = take.Idea, Contender = take.Contender, Holder = take.Holder, What = take.What.Ref, Indicator = take.Indicator, Term = take.Term },
            new InformationGiven { Information = take.Idea, What = take.Piece.Ref, To = [take.Holder], On = setting.Today });
    }
}
