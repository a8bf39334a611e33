using Nordbud.Core.Advice.Rules;
using Nordbud.Core.Values;

namespace Nordbud.Core.Advice;

/// <summary>The first line of the rule book that holds: a route without procurement, a model, or nothing.</summary>
internal readonly record struct Choice(RouteRule? Route, Model? Model)
{
    public bool IsNothing => Route is null && Model is null;

    public bool IsSameAs(Choice other) => Route?.Route == other.Route?.Route && Model == other.Model;

    /// <summary>The choice on these facts, with nothing assumed that is not in them.</summary>
    public static Choice On(Facts facts)
    {
        foreach (var route in RouteRule.InOrder)
        {
            if (route.When.On(facts) == Truth.True)
                return new(route, null);
        }
        foreach (var rule in RuleBook.InOrder)
        {
            if (rule.IsFirstChoice(facts) == Truth.True)
                return new(null, rule.Model);
        }
        return default;
    }

    /// <summary>
    /// Would this still be the choice whatever the unknown facts turn out to be? Every line before it must be known
    /// to fail and its own known to hold; in Kleene's logic that then stays so.
    /// </summary>
    public bool IsCertainOn(Facts facts)
    {
        foreach (var route in RouteRule.InOrder)
        {
            var holds = route.When.On(facts);
            if (Route?.Route == route.Route)
                return holds == Truth.True;
            if (holds != Truth.False)
                return false;
        }
        foreach (var rule in RuleBook.InOrder)
        {
            var holds = rule.IsFirstChoice(facts);
            if (Model == rule.Model)
                return holds == Truth.True;
            if (holds != Truth.False)
                return false;
        }
        return true;
    }
}
