using Nordbud.Core.Advice;

namespace Nordbud.Core.Cases.Partnership;

/// <summary>Keeps the allocation of risks and the effects on the budget, without which a partnership is not entered.</summary>
internal static class PartnershipRules
{
    /// <summary>What is missing before anybody can say that a partnership suits the project.</summary>
    public static IEnumerable<Problem> Missing(Case state)
    {
        if (state.Partnership.Risks.IsEmpty)
            yield return new("risks-missing", null, Sources.StepSeven("public-private partnership"));
        if (state.Partnership.Years.IsEmpty)
            yield return new("budget-effects-missing", null, Sources.StepSeven("public-private partnership"));
    }

    public static Outcome Decide(Case state, PartnershipCommand command)
    {
        List<Problem> problems = [];
        switch (command)
        {
            case AllocateRisk allocate:
                problems.AddRange(InputRules.Text(allocate.What.Text, "what", PartnershipCommand.LongestText));
                problems.AddRange(InputRules.Text(allocate.Reason.Text, "reason", PartnershipCommand.LongestText));
                foreach (var (degree, field) in new[] { (allocate.Likelihood, "likelihood"), (allocate.Consequence, "consequence") }.Where(one => one.Item1 is < 1 or > 5))
                    problems.Add(new("mark-outside", field, null, ("from", 1), ("to", 5)));
                if (state.Partnership.Risks.Count >= PartnershipCommand.MostRisks && !state.Partnership.Risks.Exists(risk => risk.Risk == allocate.Risk))
                    problems.Add(new("too-many", "what", null, ("most", PartnershipCommand.MostRisks)));
                break;
            case RemoveRisk remove when !state.Partnership.Risks.Exists(risk => risk.Risk == remove.Risk):
                problems.Add(new("risk-unknown"));
                break;
            case SetBudgetEffects set:
                if (set.Years.Count is 0 or > PartnershipCommand.MostYears)
                    problems.Add(new("years-outside", "years", null, ("most", PartnershipCommand.MostYears)));
                if (set.Years.Any(year => year.Year is < 2000 or > 2150) || set.Years.Select(year => year.Year).Distinct().Count() != set.Years.Count)
                    problems.Add(new("years-wrong", "years"));
                if (set.Years.Any(year => year.Paid < 0 || year.Otherwise < 0))
                    problems.Add(new("payment-negative", "years"));
                break;
        }
        return problems.Count > 0 ? new Outcome.Refused(problems) : new Outcome.Accepted(Happened(command));
    }

    public static Case Evolve(Case state, PartnershipEvent happened)
    {
        var part = state.Partnership;
        return state with
        {
            Partnership = happened switch
            {
                RiskAllocated allocated => part with
                {
                    Risks = part.Risks.FindIndex(risk => risk.Risk == allocated.Risk) is >= 0 and var at ? part.Risks.SetItem(at, allocated) : part.Risks.Add(allocated),
                },
                RiskRemoved removed => part with { Risks = part.Risks.RemoveAll(risk => risk.Risk == removed.Risk) },
                BudgetEffectsSet set => part with { Years = [.. set.Years] },
                _ => throw new ArgumentOutOfRangeException(nameof(happened)),
            },
        };
    }

    private static PartnershipEvent Happened(PartnershipCommand command) => command switch
    {
        AllocateRisk one => new RiskAllocated
        {
            Risk = one.Risk,
            What = one.What.Ref,
            Bearer = one.Bearer,
            Likelihood = one.Likelihood,
            Consequence = one.Consequence,
            Reason = one.Reason.Ref,
        },
        RemoveRisk one => new RiskRemoved { Risk = one.Risk },
        SetBudgetEffects one => new BudgetEffectsSet { Years = [.. one.Years.OrderBy(year => year.Year)] },
        _ => throw new ArgumentOutOfRangeException(nameof(command)),
    };
}
