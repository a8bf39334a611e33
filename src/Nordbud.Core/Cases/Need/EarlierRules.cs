using Nordbud.Core.Advice;

namespace Nordbud.Core.Cases.Need;

/// <summary>
/// Ties a case to earlier ones on the same need: whoever was involved there is an earlier involved supplier here, and what
/// it knows is settled before the documents (Directive 2014/24/EU Art. 41).
/// </summary>
internal static class EarlierRules
{
    public static Outcome Decide(Case state, EarlierCommand command)
    {
        var there = state.Earlier.Find(one => one.Id == command.Earlier);
        switch (command)
        {
            case FollowCase when there is not null:
                return new Outcome.Accepted();
            case FollowCase when command.Earlier == state.Id:
                return new Outcome.Refused(new Problem("earlier-case-itself", "earlier"));
            case FollowCase when state.Earlier.Count >= EarlierCommand.Most:
                return new Outcome.Refused(new Problem("too-many", "earlier", null, ("most", EarlierCommand.Most)));
            case FollowCase:
                return new Outcome.Accepted(new CaseFollowed { Earlier = command.Earlier });
            case SettleEarlier when there is null:
                return new Outcome.Refused(new Problem("earlier-case-unknown", "earlier"));
            case SettleEarlier settle:
                List<Problem> problems = [];
                if (settle.Pieces.Any(piece => !state.Parity.ContainsKey(piece)))
                    problems.Add(new("information-unknown", "known"));
                if (settle.Pieces.Count == 0)
                    problems.AddRange(InputRules.Text(settle.Reason?.Text, "reason", EarlierCommand.LongestText).Select(problem => problem with { Source = Sources.Article("41") }));
                return problems.Count > 0 ? new Outcome.Refused(problems) : new Outcome.Accepted(new EarlierSettled
                {
                    Earlier = settle.Earlier,
                    Pieces = [.. settle.Pieces.Distinct()],
                    Reason = settle.Pieces.Count == 0 ? settle.Reason!.Ref : null,
                });
            default:
                throw new ArgumentOutOfRangeException(nameof(command));
        }
    }

    public static Case Evolve(Case state, EarlierEvent happened, long place) => happened switch
    {
        CaseFollowed followed => state with { Earlier = state.Earlier.Add(new(followed.Earlier, place)) },
        EarlierSettled settled => state with { Earlier = [.. state.Earlier.Select(one => one.Id == settled.Earlier ? one with { Settled = settled } : one)] },
        _ => throw new ArgumentOutOfRangeException(nameof(happened)),
    };

    /// <summary>The earlier cases, tied since an entry, of which nobody said yet what those know who were involved.</summary>
    public static IEnumerable<Problem> Blocks(Case state, long since = 0)
    {
        var open = state.Earlier.Count(one => one.Settled is null && one.At > since);
        if (open > 0)
            yield return new("earlier-case-unsettled", null, Sources.Article("41"), ("n", open));
    }
}
