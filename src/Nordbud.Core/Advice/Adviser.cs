using Nordbud.Core.Advice.Rules;
using Nordbud.Core.Law;
using Nordbud.Core.Values;

namespace Nordbud.Core.Advice;

/// <summary>Gives the advice: which model, by which instrument, why, and what would change it. Pure.</summary>
public static class Adviser
{
    /// <summary>The advice on these facts under this law book.</summary>
    public static AdviceAnswer Advise(Facts facts, LawBook law)
    {
        var regime = RegimeFinder.Find(facts, law);
        var assumed = Assumption.MakeAll(facts);
        var choice = Choice.On(assumed);
        var wouldChange = Counterfactuals(facts, choice);
        var models = Models(facts, regime.Possible, choice.Model);
        var provisional = !choice.IsCertainOn(facts)
            || (choice.Model is { } model && !RuleBook.Of(model).IsInstrumentCertain(facts, regime.Possible));
        return new AdviceAnswer(
            Recommend(choice, models, provisional),
            models,
            Missing(facts, choice, models, wouldChange, regime),
            wouldChange,
            regime,
            Warnings.On(facts, choice.Model, provisional),
            provisional ? Assumptions(facts, assumed, wouldChange) : [],
            law.Edition);
    }

    private static Recommendation? Recommend(
        Choice choice, List<ModelAdvice> models, bool provisional) => choice switch
        {
            { Route: { } route } => new(
                null, route.Instrument, route.Route,
                [new(new Message($"adviser.route.{Names.Of(route.Route)}"), route.Source)], provisional),
            { Model: { } model } => new(model, models[0].Instrument, null, [], provisional),
            _ => null,
        };

    private static List<ModelAdvice> Models(Facts facts, IReadOnlyList<Regime> regimes, Model? recommended)
    {
        var advice = new List<ModelAdvice>(RuleBook.InOrder.Length);
        foreach (var rule in RuleBook.InOrder)
            advice.Add(OnModel(rule, facts, regimes, rule.Model == recommended));
        advice.Sort((left, right) => left.Status == right.Status ? left.Model - right.Model : left.Status - right.Status);
        return advice;
    }

    private static ModelAdvice OnModel(ModelRule rule, Facts facts, IReadOnlyList<Regime> regimes, bool recommended)
    {
        List<Reason> inFavour = [], against = [], blockedBy = [];
        List<string> needs = [];
        foreach (var ground in rule.Requires)
        {
            switch (ground.Condition.On(facts))
            {
                case Truth.True:
                    inFavour.Add(new(new Message($"adviser.ground.{ground.Id}"), ground.Source));
                    break;
                case Truth.False:
                    blockedBy.Add(new(new Message($"adviser.ground.{ground.Id}.not"), ground.Source));
                    break;
                default:
                    needs.AddRange(ground.Condition.Facts.Where(fact => !needs.Contains(fact) && !IsKnown(facts, fact)));
                    break;
            }
        }
        Observe(rule.For, facts, inFavour);
        Observe(rule.Against, facts, against);
        var ways = rule.Instruments.Where(way => way.MayBeUsed(facts, regimes) != Truth.False).ToList();
        var status = recommended ? ModelStatus.Recommended
            : blockedBy.Count > 0 ? ModelStatus.Blocked
            : needs.Count > 0 ? ModelStatus.NeedsFacts
            : ModelStatus.Possible;
        return new ModelAdvice(
            rule.Model, status,
            ways.Count > 0 ? ways[0].Instrument : null,
            Alternatives(ways),
            inFavour, against, blockedBy, needs);
    }

    private static Instrument[] Alternatives(List<InstrumentRule> ways)
    {
        var others = new Instrument[Math.Max(0, ways.Count - 1)];
        for (var i = 0; i < others.Length; i++)
            others[i] = ways[i + 1].Instrument;
        return others;
    }

    private static void Observe(IEnumerable<Observation> observations, Facts facts, List<Reason> reasons)
    {
        foreach (var observation in observations)
        {
            if (observation.When.On(facts) == Truth.True)
                reasons.Add(new(new Message($"adviser.observation.{observation.Id}"), observation.Source));
        }
    }

    private static List<Counterfactual> Counterfactuals(Facts facts, Choice choice)
    {
        var found = new List<Counterfactual>();
        foreach (var fact in Fact.All)
        {
            var now = fact.Get(facts);
            foreach (var other in fact.Values)
            {
                if (other == now)
                    continue;
                var then = Choice.On(Assumption.MakeAll(fact.With(facts, other)));
                if (!then.IsNothing && !then.IsSameAs(choice))
                    found.Add(new(fact.Name, other, then.Model, then.Route?.Route));
            }
        }
        return found;
    }

    private static List<MissingFact> Missing(
        Facts facts, Choice choice, List<ModelAdvice> models, List<Counterfactual> wouldChange, RegimeAnswer regime)
    {
        var names = new HashSet<string>(wouldChange.Select(change => change.Fact));
        names.UnionWith(regime.Needs);
        names.UnionWith(["procurementExpert"]);
        if (choice.Model is not null)
        {
            names.UnionWith(models[0].Needs);
            names.UnionWith(RuleBook.Of(choice.Model.Value).FactsOfInstruments);
        }
        else if (choice.Route is null)
            names.UnionWith(["need", "market", "seeks"]);
        if (facts.Market is MarketState.NotYet or MarketState.NeedsDevelopment)
            names.Add("marketEvidence");
        return [.. Fact.All.Select(fact => fact.Name).Concat(Fact.FreeNames)
            .Where(name => names.Contains(name) && !IsKnown(facts, name))
            .Select(name => new MissingFact(name, new Message($"adviser.why.{name}")))];
    }

    private static List<Assumed> Assumptions(Facts facts, Facts assumed, List<Counterfactual> wouldChange) =>
        [.. Fact.All
            .Where(fact => fact.Get(facts) is null && fact.Get(assumed) is not null
                && wouldChange.Exists(change => change.Fact == fact.Name))
            .Select(fact => new Assumed(fact.Name, fact.Get(assumed)!))];

    private static bool IsKnown(Facts facts, string name) => name switch
    {
        "value" => facts.Value is not null,
        "partners" => facts.Partners is not null,
        "technology" => facts.Technology is not null,
        _ => Fact.Named(name)?.Get(facts) is not null,
    };
}
