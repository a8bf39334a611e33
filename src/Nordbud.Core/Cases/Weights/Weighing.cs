using System.Collections.Immutable;
using Nordbud.Core.Criteria.Weighing;
using Nordbud.Core.People;

namespace Nordbud.Core.Cases.Weights;

/// <summary>A weighing as it stands.</summary>
/// <param name="Opened">As it was opened.</param>
public sealed record Weighing(WeighingOpened Opened)
{
    public WeighingId Id => Opened.Weighing;

    /// <summary>What each member gave, who has given it.</summary>
    public ImmutableDictionary<PersonId, OwnWeightsGiven> Given { get; init; } = ImmutableDictionary<PersonId, OwnWeightsGiven>.Empty;

    /// <summary>Whether it ended: before that nobody sees another's weights.</summary>
    public bool Closed { get; init; }

    /// <summary>How many things are weighed: the criteria, and the price where it is one of them.</summary>
    public int Count => Opened.Criteria.Count + (Opened.Price ? 1 : 0);

    /// <summary>How many numbers a member gives.</summary>
    public int Numbers => Opened.Method is WeighingMethod.Pairs ? Count * (Count - 1) / 2 : Count;

    /// <summary>The members who gave weights, in the order in which they were asked.</summary>
    public IReadOnlyList<PersonId> Weighers => [.. Opened.Members.Where(Given.ContainsKey)];

    /// <summary>The weights of a member who gave some, summing to 1.</summary>
    public IReadOnlyList<decimal> Of(PersonId member) => Of(Opened.Method, Given[member].Numbers);

    /// <summary>The judgments of a member who compared in pairs; null for other methods.</summary>
    public Judgments? JudgmentsOf(PersonId member) =>
        Opened.Method is WeighingMethod.Pairs && Count > 1 ? Judgments.Upper(Given[member].Numbers) : null;

    /// <summary>What the weights are together; null as long as nobody gave any.</summary>
    public GroupWeights? Together()
    {
        var weighers = Weighers;
        return weighers.Count == 0 ? null
            : GroupWeights.Of([.. weighers.Select(Of)], [.. weighers.Select(JudgmentsOf).OfType<Judgments>()]);
    }

    internal static IReadOnlyList<decimal> Of(WeighingMethod method, IReadOnlyList<decimal> numbers) => method switch
    {
        WeighingMethod.Order => RankOrder.Centroid([.. numbers.Select(number => (int)number)]),
        WeighingMethod.Pairs => numbers.Count == 0 ? [1] : Judgments.Upper(numbers).Weights(),
        _ => DirectWeights.Of(numbers),
    };
}
