using Nordbud.Core.Values;

namespace Nordbud.Core.Advice;

/// <summary>One way to carry out a model: the instrument, the regimes it exists in and what it requires.</summary>
/// <param name="Instrument">The instrument.</param>
/// <param name="Regimes">The regimes in which it is the proper one; empty means every regime.</param>
/// <param name="When">Its legal condition.</param>
public sealed record InstrumentRule(Instrument Instrument, IReadOnlyList<Regime> Regimes, Condition When)
{
    /// <summary>May it be used on these facts, as far as is known?</summary>
    public Truth MayBeUsed(Facts facts, IReadOnlyList<Regime> possible)
    {
        var fitting = 0;
        for (var i = 0; i < possible.Count; i++)
            fitting += IsIn(possible[i]) ? 1 : 0;
        var inRegime = fitting == possible.Count ? Truth.True : fitting == 0 ? Truth.False : Truth.Unknown;
        return (Truth)Math.Min((int)inRegime, (int)When.On(facts));
    }

    private bool IsIn(Regime regime)
    {
        for (var i = 0; i < Regimes.Count; i++)
        {
            if (Regimes[i] == regime)
                return true;
        }
        return Regimes.Count == 0;
    }
}
