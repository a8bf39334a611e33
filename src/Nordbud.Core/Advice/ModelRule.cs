using System.Collections.Immutable;
using Nordbud.Core.Values;

namespace Nordbud.Core.Advice;

/// <summary>Everything the advice knows of one model, in one place and in the order a lawyer would check it.</summary>
public sealed record ModelRule(Model Model)
{
    /// <summary>What must hold for the model to be open at all. One that fails blocks it.</summary>
    public required ImmutableArray<Ground> Requires { get; init; }

    /// <summary>What must hold besides for this model to be the first choice over those further down the list.</summary>
    public Condition FirstChoiceWhen { get; init; } = Condition.Always;

    /// <summary>What else speaks for it.</summary>
    public ImmutableArray<Observation> For { get; init; } = [];

    /// <summary>What speaks against it without barring it.</summary>
    public ImmutableArray<Observation> Against { get; init; } = [];

    /// <summary>The ways to carry it out, the first that may be used being the proposal.</summary>
    public required ImmutableArray<InstrumentRule> Instruments { get; init; }

    /// <summary>Is the model open: do all its requirements hold?</summary>
    public Truth IsOpen(Facts facts)
    {
        var result = Truth.True;
        foreach (var ground in Requires)
        {
            var holds = ground.Condition.On(facts);
            if (holds < result)
                result = holds;
        }
        return result;
    }

    /// <summary>Is the instrument proposed for the model settled: the first not ruled out is known to be open?</summary>
    public bool IsInstrumentCertain(Facts facts, IReadOnlyList<Regime> regimes)
    {
        foreach (var way in Instruments)
        {
            var mayBeUsed = way.MayBeUsed(facts, regimes);
            if (mayBeUsed != Truth.False)
                return mayBeUsed == Truth.True;
        }
        return true;
    }

    /// <summary>The facts on which the preferred instrument turns: what to ask for a certain proposal.</summary>
    internal IEnumerable<string> FactsOfInstruments => Instruments.Take(1).SelectMany(way => way.When.Facts);

    /// <summary>Is the model the first choice among those not settled before it?</summary>
    public Truth IsFirstChoice(Facts facts) =>
        (Truth)Math.Min((int)IsOpen(facts), (int)FirstChoiceWhen.On(facts));
}
