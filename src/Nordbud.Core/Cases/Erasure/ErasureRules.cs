using Nordbud.Core.Cases.Opening;
using Nordbud.Core.Cases.Publication;

namespace Nordbud.Core.Cases.Erasure;

/// <summary>
/// Decides whether a content may be destroyed. Who decided it and why is always asked for and stays in the ledger:
/// what a country's law on archives adds to the procurement directive is not known here.
/// </summary>
internal static class ErasureRules
{
    public static Outcome Decide(Case state, EraseContent command, Setting setting)
    {
        if (!state.Contents.Contains(command.Content))
            return new Outcome.Refused(new Problem("erasure-unknown-content"));
        if (state.Erased.Contains(command.Content))
            return new Outcome.Accepted();
        if (string.IsNullOrWhiteSpace(command.Reason?.Text))
            return new Outcome.Refused(new Problem("erasure-reason-missing", "reason"));
        var held = Retention.Of(state, setting.Law, setting.Now);
        if (held is not RetentionAnswer.Over && !command.NotDocumentation)
            return new Outcome.Refused(ProblemOf(held));
        return new Outcome.Accepted(new ContentErased
        {
            Content = command.Content,
            Ground = held is RetentionAnswer.Over ? "retention-over" : "not-documentation",
            LawBook = setting.Law.Edition,
            Reason = command.Reason!.Ref,
        });
    }

    public static Case Evolve(Case state, ContentErased erased) => state with { Erased = state.Erased.Add(erased.Content) };

    /// <summary>Remembers which contents there are, and when records begin to be kept for a time.</summary>
    public static Case Follow(Case state, Entry entry)
    {
        var named = entry.Event.Keeps.Where(kept => !state.Contents.Contains(kept.Id)).Select(kept => kept.Id).ToList();
        var awarded = entry.Event switch
        {
            PhaseMoved { To: Phase.Award or Phase.Contract } => entry.At,
            // Begun in the middle: the award was earlier, so this keeps no shorter.
            CaseOpened { Phase: >= Phase.Award } => entry.At,
            _ => state.AwardedAt,
        };
        return named.Count == 0 && awarded == state.AwardedAt
            ? state
            : state with { Contents = state.Contents.Union(named), AwardedAt = awarded };
    }

    private static Problem ProblemOf(RetentionAnswer held) => held switch
    {
        RetentionAnswer.Until { Day: { } day, Source: var source } => new("erasure-kept-until", null, source, ("until", day)),
        RetentionAnswer.Until { Source: var source } => new("erasure-kept-open", null, source),
        _ => new("erasure-law-unknown"),
    };
}
