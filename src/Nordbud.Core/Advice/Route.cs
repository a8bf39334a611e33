namespace Nordbud.Core.Advice;

/// <summary>Ways to meet a need without a new procurement.</summary>
public enum Route
{
    /// <summary>A call-off from a framework agreement that the authority is already part of (Art. 33).</summary>
    CallOff,
    /// <summary>An option or review clause in a running contract (Art. 72(1)(a)).</summary>
    Option,
    /// <summary>In-house or cooperation between authorities (Art. 12).</summary>
    Cooperation,
    /// <summary>A choice system: every approved provider, the citizen chooses (outside the directive, C-410/14).</summary>
    ChoiceSystem,
}
