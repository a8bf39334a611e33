using System.Collections.Immutable;

namespace Nordbud.Core.Advice.Rules;

/// <summary>
/// The rules of the advice, read from the top: the first model that is open and the first choice is recommended.
/// Before it come the routes that need no procurement at all; behind it stand the assumptions for what is not known.
/// </summary>
public static class RuleBook
{
    /// <summary>The models in the order in which they are tried.</summary>
    public static ImmutableArray<ModelRule> InOrder { get; } =
    [
        PartnershipRules.Ppp,
        PartnershipRules.Ppi,
        Innovative2Rules.A,
        Innovative2Rules.B,
        Innovative3Rule.Rule,
        PartnershipRules.PpiWithProcurement,
        Innovative1Rules.C,
        Innovative1Rules.B,
        TraditionalRule.Rule,
        Innovative1Rules.A,
    ];

    /// <summary>The rule of a model.</summary>
    public static ModelRule Of(Model model) => InOrder.First(rule => rule.Model == model);
}
