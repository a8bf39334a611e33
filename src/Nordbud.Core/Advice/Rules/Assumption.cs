using System.Collections.Immutable;
using Nordbud.Core.Values;

namespace Nordbud.Core.Advice.Rules;

/// <summary>
/// What the advice takes for granted while a fact is unknown, in order to have something to say. An answer that rests
/// on one is provisional. Text: <c>adviser.assumption.{fact}.{value}</c>.
/// </summary>
/// <param name="Fact">The JSON name of the unknown fact.</param>
/// <param name="Value">What it is taken to be.</param>
/// <param name="When">What must be known to hold for the assumption to be fair.</param>
public sealed record Assumption(string Fact, string Value, Condition When)
{
    /// <summary>The assumptions in the order in which they are made; later ones see earlier ones.</summary>
    public static ImmutableArray<Assumption> InOrder { get; } =
    [
        new("designsBuildsAndOperates", "false", Condition.Always),
        new("standardised", "false", It.Is(MarketState.NotYet, MarketState.NeedsDevelopment)),
        new("market", "exists", It.IsStandardised),
        new("market", "needs-development", It.IsDevelopedTogether),
        new("standardised", "false", Condition.Always),
        new("seeks", "ideas", It.Is(NeedState.AreaOnly)),
        new("seeks", "solution", It.Is(NeedState.Specified)),
        new("need", "specified", It.Seeks(Sought.Solution)
            & It.Is(MarketState.Exists, MarketState.NeedsDevelopment, MarketState.NotYet)),
        new("seeks", "solution", It.DesignsBuildsAndOperates),
        new("need", "specified", It.DesignsBuildsAndOperates),
        new("sharedDevelopment", "false", Condition.Always),
        new("commitsToBuy", "false", !It.ExchangesValue),
        new("commitsToBuy", "true", It.ExchangesValue & It.Seeks(Sought.Solution)),
        new("commitsToBuy", "false", It.IsDevelopedTogether),
        new("commitsToBuy", "false", It.Seeks(Sought.Research)),
        new("commitsToBuy", "true", Condition.Always),
        new("exchangesValue", "true", It.CommitsToBuy),
        new("exchangesValue", "true", It.IsPaidBy(DevelopmentPayer.Buyer, DevelopmentPayer.Shared)),
        new("exchangesValue", "false", Condition.Always),
        new("urgent", "false", Condition.Always),
        new("existingFramework", "false", Condition.Always),
        new("contractOption", "false", Condition.Always),
        new("inHouseOrCooperation", "false", Condition.Always),
        new("choiceSystem", "false", Condition.Always),
    ];

    /// <summary>The facts with every fair assumption made.</summary>
    public static Facts MakeAll(Facts known)
    {
        foreach (var assumption in InOrder)
        {
            var fact = Steps[assumption.Fact];
            if (fact.Get(known) is null && assumption.When.On(known) == Truth.True)
                known = fact.With(known, assumption.Value);
        }
        return known;
    }

    private static readonly Dictionary<string, Fact> Steps = InOrder
        .Select(assumption => assumption.Fact).Distinct().ToDictionary(name => name, name => Advice.Fact.Named(name)!);
}
