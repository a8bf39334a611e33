using System.Collections.Immutable;

namespace Nordbud.Core.Cases.Contracts;

/// <summary>A contract as it stands.</summary>
/// <param name="Signed">As it was signed.</param>
public sealed record SignedContract(ContractSigned Signed)
{
    public ContractId Id => Signed.Contract;
    /// <summary>The options with how they were settled.</summary>
    public ImmutableList<(OptionSet Set, OptionSettled? Settled)> Options { get; init; } = [];
    /// <summary>What has to be delivered, with the last test.</summary>
    public ImmutableList<(DeliverableSet Set, DeliverableTested? Tested)> Deliverables { get; init; } = [];
    public ImmutableList<KpiSet> Kpis { get; init; } = [];
    /// <summary>The measurements, one a day for each; a later one of the same day takes the place of the earlier.</summary>
    public ImmutableSortedDictionary<(Guid Kpi, DateOnly On), decimal> Measured { get; init; } = ImmutableSortedDictionary<(Guid, DateOnly), decimal>.Empty;
    /// <summary>The deviations with their remedies.</summary>
    public ImmutableList<(DeviationRegistered Registered, DeviationRemedied? Remedied)> Deviations { get; init; } = [];
    public ImmutableList<ContractChanged> Changes { get; init; } = [];
    /// <summary>The contracts under it, where it is a framework agreement.</summary>
    public ImmutableList<CallOffMade> CallOffs { get; init; } = [];
    public ImmutableList<SubcontractorNamed> Subcontractors { get; init; } = [];
    /// <summary>The latest indexed price, or null where it was never indexed.</summary>
    public PriceIndexed? Indexed { get; init; }
    public ContractEnded? Ended { get; init; }

    /// <summary>The options that were settled before the last change that gives a day: that change holds over them.</summary>
    public ImmutableHashSet<OptionId> Overtaken { get; init; } = [];

    /// <summary>The last day: as the last change that gives one says or else as it was signed, moved on by the options used since; null where it is open.</summary>
    public DateOnly? To => Options.Where(one => one is { Settled.Used: true, Set.To: not null } && !Overtaken.Contains(one.Set.Option)).Select(one => one.Set.To)
        .Append(Changes.FindLast(change => change.To is not null)?.To ?? Signed.To).Max();

    /// <summary>The measurements of one, in order.</summary>
    public IReadOnlyList<(DateOnly On, decimal Value)> Of(KpiId kpi) =>
        [.. Measured.Where(one => one.Key.Kpi == kpi.Value).Select(one => (one.Key.On, one.Value))];

    /// <summary>The sum of the changes on a ground, net.</summary>
    public decimal Sum(ChangeGround ground) => Changes.Where(change => change.Ground == ground).Sum(change => change.Amount);

    /// <summary>Below how much the minor changes have to stay together: 10 % of the first value, for works 15 %, Art. 72(2); null without a value.</summary>
    public decimal? MinorLimit => Signed.Value * (Signed.Works ? 0.15m : 0.10m);

    /// <summary>How much one change for additional or unforeseen work may add at most: 50 % of the first value, Art. 72(1)(b) and (c); null without a value.</summary>
    public decimal? SingleLimit => Signed.Value * 0.50m;

    /// <summary>
    /// The same for additional work, whose base is the indexed price where there is one, Art. 72(1)(b) and (3). For the other
    /// grounds the first value stays the base, which is the stricter.
    /// </summary>
    public decimal? AdditionalLimit => (Indexed?.Value ?? Signed.Value) * 0.50m;
}
