using Nordbud.Core.Cases.Course;

namespace Nordbud.Core.Cases.Contest;

/// <summary>What a winner gets.</summary>
/// <param name="Contender">The entry that wins.</param>
/// <param name="Amount">The prize without VAT in the currency of the country; nought where it wins without one.</param>
public sealed record PrizeGiven(ContenderId Contender, decimal Amount);
