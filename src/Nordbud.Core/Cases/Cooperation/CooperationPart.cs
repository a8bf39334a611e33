using System.Collections.Immutable;
using Nordbud.Core.Advice;
using Nordbud.Core.Values;

namespace Nordbud.Core.Cases.Cooperation;

/// <summary>Buying together as it stands.</summary>
public sealed record CooperationPart
{
    /// <summary>The notice to the others, or null where none hangs.</summary>
    public CooperationSought? Sought { get; init; }
    /// <summary>Those who showed interest and were not taken in yet.</summary>
    public ImmutableDictionary<PartnerId, InterestShown> Interested { get; init; } = ImmutableDictionary<PartnerId, InterestShown>.Empty;
    public ImmutableDictionary<PartnerId, Partner> Partners { get; init; } = ImmutableDictionary<PartnerId, Partner>.Empty;
    public AgreementMade? Agreement { get; init; }

    /// <summary>The facts of a part with the value of all who buy together: that decides the regime (Directive 2014/24/EU Art. 5(1)).</summary>
    public Facts Whole(int part, Facts own)
    {
        ArgumentNullException.ThrowIfNull(own);
        List<Partner> joined = [.. Partners.Values.Where(partner => partner.Joined.Part == part)];
        return joined.Count == 0 ? own : own with
        {
            Partners = Math.Max(own.Partners ?? 0, joined.Count),
            Value = own.Value is { } value ? new Money(value.Amount + joined.Sum(partner => partner.Joined.Value ?? 0), value.Currency) : null,
        };
    }

    /// <summary>The share of each partner in the common costs by the key, and of the lead under null; together 1.</summary>
    /// <param name="key">The key.</param>
    /// <param name="leadUnits">Units of the lead.</param>
    /// <param name="leadValue">The value the lead buys for.</param>
    public IReadOnlyList<(Partner? Partner, decimal Share)> Shares(CostKey key, decimal leadUnits, decimal leadValue)
    {
        List<(Partner? Partner, decimal Weight)> weights =
        [
            (null, key switch { CostKey.Units => leadUnits, CostKey.Value => leadValue, _ => 1 }),
            .. Partners.Values.OrderBy(partner => partner.Joined.Name, StringComparer.Ordinal).Select(partner => ((Partner?)partner, key switch
            {
                CostKey.Units => partner.Joined.Units,
                CostKey.Value => partner.Joined.Value ?? 0,
                _ => 1m,
            })),
        ];
        var all = weights.Sum(one => one.Weight);
        return [.. weights.Select(one => (one.Partner, all == 0 ? 0 : one.Weight / all))];
    }
}
