using Nordbud.Core.Advice;
using Nordbud.Core.Cases.Cooperation;
using Nordbud.Core.Cases.Criteria;
using Nordbud.Core.Cases.Need;
using Nordbud.Core.Cases.Parity;
using Nordbud.Core.Law;

namespace Nordbud.Core.Cases.Gates;

/// <summary>What stands in the way at a gate. A gate yields only to the decision-maker's recorded reason.</summary>
public static class GateRules
{
    /// <summary>What stands in the way of passing a gate; nothing where the case is in order.</summary>
    public static IReadOnlyList<Problem> Blocks(Case state, Gate gate, LawBook law, DateOnly on)
    {
        ArgumentNullException.ThrowIfNull(state);
        if (gate is Gate.CriteriaReady)
            return [.. CaseModel.Of(state).Problems, .. ModelErrors(state, law, on)];
        List<Problem> blocks = [];
        if (!state.Group.ExpertSettled)
            blocks.Add(new("expert-missing", null, Sources.StepSeven("experts from the beginning")));
        if (gate is Gate.NeedApproved)
            return blocks;
        blocks.AddRange(Debts(state));
        if (gate is Gate.MarketKnown)
            return blocks;
        blocks.AddRange(EarlierRules.Blocks(state));
        blocks.AddRange(Conflicts(state));
        var undeclared = state.Group.Members.Keys.Count(member => !state.Group.Declared.ContainsKey(member));
        if (undeclared > 0)
            blocks.Add(new("declaration-missing", null, Sources.Article("24"), ("n", undeclared)));
        if (CooperationRules.LawOpen(state))
            blocks.Add(new("applicable-law-missing", null, Sources.Article("39(4)")));
        return blocks;
    }

    /// <summary>What stands in the way of leaving the preparation: an open debt or conflict that no gate let through.</summary>
    internal static IReadOnlyList<Problem> BlocksCompetition(Case state, Setting setting)
    {
        var passed = state.Gates.GetValueOrDefault(Gate.DocumentsReady);
        var criteria = state.Gates.ContainsKey(Gate.CriteriaReady) ? [] : ModelErrors(state, setting.Law, setting.Today);
        return [.. Debts(state, passed), .. EarlierRules.Blocks(state, passed), .. Conflicts(state, passed), .. criteria];
    }

    internal static Outcome Decide(Case state, PassGate pass, Setting setting)
    {
        var blocks = Blocks(state, pass.Gate, setting.Law, setting.Today);
        if (blocks.Count > 0 && string.IsNullOrWhiteSpace(pass.Reason?.Text))
            return new Outcome.Refused(blocks);
        var passed = new GatePassed
        {
            Gate = pass.Gate,
            Yielded = [.. blocks.Select(block => block.Code)],
            Reason = string.IsNullOrWhiteSpace(pass.Reason?.Text) ? null : pass.Reason.Ref,
        };
        // Whoever has given no mandate by the documents is not in.
        return new Outcome.Accepted([.. pass.Gate is Gate.DocumentsReady ? CooperationRules.LeaveOut(state, setting.Law) : [], passed]);
    }

    /// <summary>What the law of the country does not allow in the evaluation model.</summary>
    internal static IEnumerable<Problem> ModelErrors(Case state, LawBook law, DateOnly on) =>
        CriteriaChecks.Of(state, law, on).Where(check => check.IsError)
            .Select(check => new Problem("model-unlawful", null, new Source(check.Source), ("check", check.Code)));

    /// <summary>What is owed to suppliers since an entry.</summary>
    private static IEnumerable<Problem> Debts(Case state, long since = 0)
    {
        var debts = ParityRules.Debts(state).Count(debt => debt.At > since);
        if (debts > 0)
            yield return new("parity-debt", null, Sources.Article("41"), ("n", debts));
    }

    /// <summary>Conflicts declared since an entry and not handled.</summary>
    private static IEnumerable<Problem> Conflicts(Case state, long since = 0)
    {
        var open = state.Group.Declared.Values.Count(declared => declared.Unhandled && declared.At > since);
        if (open > 0)
            yield return new("conflict-open", null, Sources.Article("24"), ("n", open));
    }
}
