using Nordbud.Core.Law;
using Nordbud.Core.Values;

namespace Nordbud.Core.Advice;

/// <summary>The whole answer: what is advised, why, what is missing and what would change it.</summary>
/// <param name="Recommended">The advice, or null where nothing can be said yet.</param>
/// <param name="Models">Every model with its standing, the recommended first, then in the order of the enumeration.</param>
/// <param name="Missing">The unknown facts that matter, in the order in which they are asked.</param>
/// <param name="WouldChange">Every single fact whose other value leads to another answer.</param>
/// <param name="Regime">The body of rules, by value and subject.</param>
/// <param name="Warnings">What to watch.</param>
/// <param name="Assumptions">What was taken for granted because it is unknown and mattered.</param>
/// <param name="LawBookEdition">The edition of the law book that the answer was given under.</param>
public sealed record AdviceAnswer(
    Recommendation? Recommended,
    IReadOnlyList<ModelAdvice> Models,
    IReadOnlyList<MissingFact> Missing,
    IReadOnlyList<Counterfactual> WouldChange,
    RegimeAnswer Regime,
    IReadOnlyList<Warning> Warnings,
    IReadOnlyList<Assumed> Assumptions,
    string LawBookEdition);

/// <summary>What is advised: a model with its instrument, or a route that needs no new procurement.</summary>
/// <param name="Model">The model; null where a route makes one unnecessary.</param>
/// <param name="Instrument">The instrument proposed for it, or null where none is known to be open.</param>
/// <param name="Route">The way without a new procurement, or null.</param>
/// <param name="Reasons">Why, for a route; for a model its reasons stand with the model.</param>
/// <param name="Provisional">True while something is unknown that could change the model or its instrument.</param>
public sealed record Recommendation(
    Model? Model, Instrument? Instrument, Route? Route, IReadOnlyList<Reason> Reasons, bool Provisional);

/// <summary>How a model stands.</summary>
public enum ModelStatus
{
    /// <summary>The advice.</summary>
    Recommended,
    /// <summary>Open, but another fits better.</summary>
    Possible,
    /// <summary>Cannot be judged: facts are missing.</summary>
    NeedsFacts,
    /// <summary>Barred by a known fact.</summary>
    Blocked,
}

/// <summary>One model with its standing and the reasons.</summary>
public sealed record ModelAdvice(
    Model Model,
    ModelStatus Status,
    Instrument? Instrument,
    IReadOnlyList<Instrument> Alternatives,
    IReadOnlyList<Reason> For,
    IReadOnlyList<Reason> Against,
    IReadOnlyList<Reason> BlockedBy,
    IReadOnlyList<string> Needs);

/// <summary>A reason and where it comes from.</summary>
public sealed record Reason(Message Text, Source Source);

/// <summary>An unknown fact and why it matters.</summary>
public sealed record MissingFact(string Fact, Message Why);

/// <summary>A fact that was taken for granted.</summary>
public sealed record Assumed(string Fact, string Value);

/// <summary>What one other value of one fact would lead to.</summary>
/// <param name="Fact">The JSON name of the fact.</param>
/// <param name="To">The other value.</param>
/// <param name="Model">The model it leads to, or null where a route does.</param>
/// <param name="Route">The route it leads to, or null where a model does.</param>
public sealed record Counterfactual(string Fact, string To, Model? Model, Route? Route);

/// <summary>Something to watch, with a code that stays the same in every language.</summary>
public sealed record Warning(string Code, Message Text, Source Source);

/// <summary>Which body of rules applies and what that rests on.</summary>
/// <param name="Regime">The regime.</param>
/// <param name="Threshold">The amount that decided it, or null.</param>
/// <param name="Source">Where that amount is written, or null.</param>
/// <param name="Verified">How sure the law book is of that amount, or null.</param>
/// <param name="Indicative">True where an amount in EUR stood in for one in the national currency.</param>
/// <param name="Expired">The last official amount, where the one for the day is unknown.</param>
/// <param name="ExpiredTo">The last day on which that amount applied.</param>
/// <param name="Possible">Every regime that may apply as far as is known; one where it is certain.</param>
/// <param name="Needs">The facts that are missing for a certain answer.</param>
/// <param name="Explanation">A sentence that says what was compared with what.</param>
public sealed record RegimeAnswer(
    Regime Regime,
    Money? Threshold,
    Source? Source,
    Verification? Verified,
    bool Indicative,
    Money? Expired,
    DateOnly? ExpiredTo,
    IReadOnlyList<Regime> Possible,
    IReadOnlyList<string> Needs,
    Message Explanation);
