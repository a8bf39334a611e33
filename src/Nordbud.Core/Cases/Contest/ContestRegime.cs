using Nordbud.Core.Advice;
using Nordbud.Core.Law;
using Nordbud.Core.Values;

namespace Nordbud.Core.Cases.Contest;

/// <summary>What the value of a contest does to a part of the need whose facts say less (Directive 2014/24/EU Art. 78).</summary>
/// <param name="Part">The number of the part.</param>
/// <param name="Now">The rules by the facts as they stand.</param>
/// <param name="Facts">The facts with the value of the contest.</param>
/// <param name="Then">The rules by those.</param>
public sealed record ContestRegime(int Part, RegimeAnswer Now, Facts Facts, RegimeAnswer Then)
{
    /// <summary>Whether other rules apply.</summary>
    public bool Changes => Now.Regime != Then.Regime;

    /// <summary>The parts of the need that are valued below the contest: prizes, payments and the contract that may follow count.</summary>
    public static IReadOnlyList<ContestRegime> Of(Case state, LawBook law)
    {
        ArgumentNullException.ThrowIfNull(state);
        if (state.Contest.Value is not { } amount || amount <= 0)
            return [];
        var value = new Money(amount, RegimeFinder.CurrencyOf(state.Country));
        return
        [
            .. from part in state.Need.Values
               let facts = part.Facts
               where facts.Value is not { } said || said.Currency == value.Currency && said.Amount < amount
               let then = facts with { Value = value }
               select new ContestRegime(part.Number, RegimeFinder.Find(facts, law), then, RegimeFinder.Find(then, law)),
        ];
    }
}
