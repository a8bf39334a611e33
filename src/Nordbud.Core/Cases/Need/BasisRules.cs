namespace Nordbud.Core.Cases.Need;

/// <summary>Keeps what later criteria, contract and effects are measured against.</summary>
internal static class BasisRules
{
    public static Outcome Decide(Case state, BasisCommand command, Setting setting)
    {
        List<Problem> problems = [];
        switch (command)
        {
            case DescribeNeed describe:
                problems.AddRange(InputRules.Text(describe.TargetGroup.Text, "targetGroup", BasisCommand.LongestText));
                if (describe.People is < 1 or > 100_000_000)
                    problems.Add(new("people-wrong", "people"));
                if (describe.YearlyCost < 0)
                    problems.Add(new("value-negative", "yearlyCost"));
                return problems.Count > 0 ? new Outcome.Refused(problems) : new Outcome.Accepted(new NeedDescribed
                {
                    TargetGroup = describe.TargetGroup.Ref,
                    People = describe.People,
                    Process = string.IsNullOrWhiteSpace(describe.Process?.Text) ? null : describe.Process.Ref,
                    YearlyCost = describe.YearlyCost,
                });
            case SetIndicator set:
                problems.AddRange(InputRules.Text(set.Name.Text, "name", BasisCommand.LongestText));
                problems.AddRange(InputRules.Text(set.Unit, "unit", BasisCommand.LongestUnit));
                if (set.BaselineOn is { } on)
                    problems.AddRange(InputRules.Past(on, "baselineOn", setting));
                if (set.Baseline is not null && set.BaselineOn is null)
                    problems.Add(new("baseline-undated", "baselineOn"));
                if (state.Basis.Indicators.Count >= BasisCommand.MostIndicators && state.Basis.Indicators.All(there => there.Indicator != set.Indicator))
                    problems.Add(new("too-many", "name", null, ("most", BasisCommand.MostIndicators)));
                return problems.Count > 0 ? new Outcome.Refused(problems) : new Outcome.Accepted(new IndicatorSet
                {
                    Indicator = set.Indicator,
                    Name = set.Name.Ref,
                    Unit = set.Unit.Trim(),
                    Baseline = set.Baseline,
                    BaselineOn = set.Baseline is null ? null : set.BaselineOn,
                    Target = set.Target,
                    Measured = string.IsNullOrWhiteSpace(set.Measured?.Text) ? null : set.Measured.Ref,
                });
            case RemoveIndicator remove:
                return state.Basis.Indicators.Any(there => there.Indicator == remove.Indicator)
                    ? new Outcome.Accepted(new IndicatorRemoved { Indicator = remove.Indicator }) : new Outcome.Accepted();
            default:
                throw new ArgumentOutOfRangeException(nameof(command));
        }
    }

    public static Case Evolve(Case state, BasisEvent happened)
    {
        var basis = state.Basis;
        return state with
        {
            Basis = happened switch
            {
                NeedDescribed described => basis with { Described = described },
                IndicatorSet set when basis.Indicators.FindIndex(there => there.Indicator == set.Indicator) is >= 0 and var at =>
                    basis with { Indicators = basis.Indicators.SetItem(at, set) },
                IndicatorSet set => basis with { Indicators = basis.Indicators.Add(set) },
                IndicatorRemoved removed => basis with { Indicators = basis.Indicators.RemoveAll(there => there.Indicator == removed.Indicator) },
                _ => throw new ArgumentOutOfRangeException(nameof(happened)),
            },
        };
    }
}
