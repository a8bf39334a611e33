namespace Nordbud.Core.Advice;

/// <summary>Which body of rules the purchase falls under, by value and subject (Directive 2014/24/EU Arts 4, 5, 74).</summary>
public enum Regime
{
    /// <summary>Below the national limit under which a contract may be awarded directly.</summary>
    BelowDirectAwardLimit,
    /// <summary>National rules: above the direct-award limit, below the EU threshold.</summary>
    National,
    /// <summary>The full directive: at or above the EU threshold.</summary>
    Eu,
    /// <summary>Social and other specific services at or above their threshold (Arts 74-77).</summary>
    Light,
    /// <summary>A mixed contract whose main part is not known and would decide.</summary>
    Mixed,
    /// <summary>Cannot be said: a fact or an official amount is missing.</summary>
    Unknown,
}
