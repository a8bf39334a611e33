using System.Collections.Immutable;
using Nordbud.Core.Law;

namespace Nordbud.Core.Advice;

/// <summary>A way to meet the need without a new procurement, asked before any model.</summary>
public sealed record RouteRule(Route Route, Instrument? Instrument, Condition When, Source Source)
{
    /// <summary>The routes in the order in which they are asked. Text: <c>adviser.route.{id}</c>.</summary>
    public static ImmutableArray<RouteRule> InOrder { get; } =
    [
        new(Route.CallOff, Advice.Instrument.FrameworkAgreement, It.HasFramework, Sources.Article("33(2)")),
        new(Route.Option, null, It.HasOption, Sources.Article("72(1)(a)")),
        new(Route.Cooperation, null, It.CanCooperate, Sources.Article("12")),
        new(Route.ChoiceSystem, null, It.HasChoiceSystem, Sources.ChoiceSystem),
    ];
}
