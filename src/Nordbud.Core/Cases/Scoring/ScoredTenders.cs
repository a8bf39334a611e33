using Nordbud.Core.Cases.Criteria;
using Nordbud.Core.Evaluation;
using Nordbud.Core.People;

namespace Nordbud.Core.Cases.Scoring;

/// <summary>The tenders of a case as the evaluation sees them, and what their evaluation still lacks.</summary>
public static class ScoredTenders
{
    /// <summary>The tenders with the marks that they have, named by their numbers.</summary>
    /// <param name="state">The case.</param>
    /// <param name="named">What readers call a tender; its number where nothing is given.</param>
    public static IReadOnlyList<Tender> Of(Case state, Func<EnteredTender, string?>? named = null)
    {
        ArgumentNullException.ThrowIfNull(state);
        return
        [
            .. state.Scoring.Tenders.Select(tender => new Tender
            {
                Id = IdOf(tender),
                Name = named?.Invoke(tender),
                Lot = tender.Entered.Lot,
                Price = tender.Entered.Price,
                UnitPrices = tender.Entered.UnitPrices,
                Costs = tender.Entered.Costs,
                Excluded = tender.Excluded is not null,
                Scores = state.Criteria.Leaves
                    .Select(leaf => (leaf.Code, Score: ScoreOf(state, tender.Id, leaf)))
                    .Where(one => one.Score is not null).ToDictionary(one => one.Code, one => one.Score!),
            }),
        ];
    }

    /// <summary>What a tender is called in the evaluation: its number.</summary>
    public static string IdOf(EnteredTender tender)
    {
        ArgumentNullException.ThrowIfNull(tender);
        return tender.Entered.Number.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <summary>The ranking of each lot; null as long as something is missing.</summary>
    public static IReadOnlyList<Ranking>? Evaluate(Case state, Func<AwardCriterionSet, string?>? criterion = null, Func<EnteredTender, string?>? tender = null)
    {
        ArgumentNullException.ThrowIfNull(state);
        return CaseModel.Of(state, criterion).Model is { } model && Of(state, tender) is { Count: > 0 } tenders
            && ModelRules.Check(model, tenders).Count == 0 ? Evaluator.Evaluate(model, tenders) : null;
    }

    /// <summary>The marks that admitted tenders still lack: an absent one is missing, never nought.</summary>
    public static IReadOnlyList<(EnteredTender Tender, AwardCriterionSet Criterion)> Missing(Case state)
    {
        ArgumentNullException.ThrowIfNull(state);
        var rule = state.Criteria.Model?.Scores ?? ScoreRule.Consensus;
        return
        [
            .. from tender in state.Scoring.Admitted
               from leaf in state.Criteria.Leaves
               where ScoreOf(state, tender.Id, leaf)?.Under(rule) is null
               select (tender, leaf),
        ];
    }

    /// <summary>What is known of one mark; null where it is nothing. Marks given alone count once the marks are opened.</summary>
    public static Score? ScoreOf(Case state, TenderId tender, AwardCriterionSet leaf)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(leaf);
        var scoring = state.Scoring;
        if (scoring.ByUsers.GetValueOrDefault((tender, leaf.Criterion)) is { } users)
            return new() { Panel = new(users.People, users.Mean, users.Deviation) };
        if (scoring.Settled.GetValueOrDefault((tender, leaf.Criterion)) is { } settled)
            return new() { Agreed = settled.Mark, Individual = settled.Before };
        if (!scoring.Opened)
            return null;
        List<decimal> alone = [.. Counting(state, tender, leaf.Criterion).Select(given => given.Mark)];
        // What all gave is agreed.
        return alone.Count == 0 ? null : new()
        {
            Agreed = state.Criteria.Model?.Scores is null or ScoreRule.Consensus && alone.Distinct().Count() == 1 ? alone[0] : null,
            Individual = alone,
        };
    }

    /// <summary>The marks given alone by those who need not stay away for a conflict (Directive 2014/24/EU Art. 24).</summary>
    public static IEnumerable<MarkGiven> Counting(Case state, TenderId tender, AwardCriterionId criterion)
    {
        ArgumentNullException.ThrowIfNull(state);
        return state.Scoring.Alone(tender, criterion).Where(given => state.Group.MaySeeSuppliers(given.Evaluator));
    }

    /// <summary>The tenders and criteria that an evaluator marks.</summary>
    public static IEnumerable<(EnteredTender Tender, AwardCriterionSet Criterion)> ToMark(Case state) =>
        from tender in state.Scoring.Admitted
        from leaf in state.Criteria.Leaves
        where leaf.ScoredBy is Scorer.Experts
        select (tender, leaf);

    /// <summary>The evaluators of the case, who may see material of suppliers.</summary>
    public static IReadOnlyList<PersonId> Evaluators(Case state)
    {
        ArgumentNullException.ThrowIfNull(state);
        return [.. state.Team.Where(pair => pair.Value.Roles.Contains(Role.Evaluator)).Select(pair => pair.Key).Where(person => state.Group.MaySeeSuppliers(person)).OrderBy(person => person.Value)];
    }
}
