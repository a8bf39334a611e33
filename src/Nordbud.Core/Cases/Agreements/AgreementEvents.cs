using Nordbud.Core.Cases.Course;

namespace Nordbud.Core.Cases.Agreements;

/// <summary>What was agreed with the partners in development, each apart from the others.</summary>
public abstract record AgreementEvent : CaseEvent
{
    public required ContenderId Contender { get; init; }
}

/// <summary>An agreement was signed with a partner, or changed: the last one holds.</summary>
public sealed record PartnerAgreed : AgreementEvent
{
    public override string Subject => $"agreement/{Contender}";
    public required DateOnly On { get; init; }
    public required DateOnly From { get; init; }
    /// <summary>The last day; null where none is set.</summary>
    public DateOnly? To { get; init; }
    /// <summary>Who does what.</summary>
    public required KeptRef Roles { get; init; }
    /// <summary>Which costs each party bears.</summary>
    public required KeptRef Costs { get; init; }
    /// <summary>Who owns results and may use them.</summary>
    public required KeptRef Rights { get; init; }
    /// <summary>How and when each can leave.</summary>
    public required KeptRef Exit { get; init; }
    /// <summary>Whether it says that nothing is promised to be bought.</summary>
    public bool PromisesNothing { get; init; }
    /// <summary>What the purchase may cost at most, without VAT in the currency of the country; null where nothing is bought.</summary>
    public decimal? MaximumCost { get; init; }
    public IReadOnlyList<PhasePrice> Prices { get; init; } = [];
    public IReadOnlyList<AgreedPerformance> Performances { get; init; } = [];
    /// <summary>The codes of what the law does not allow and the decision-maker let through.</summary>
    public IReadOnlyList<string> Yielded { get; init; } = [];
    /// <summary>Why it was changed, or why something yielded.</summary>
    public KeptRef? Reason { get; init; }
    protected override IEnumerable<KeptRef> Names() =>
        new[] { Roles, Costs, Rights, Exit, Reason }.OfType<KeptRef>().Concat(Performances.Select(one => one.Name));
}

/// <summary>It was measured what a partner reaches of something that was agreed; the last measurement holds.</summary>
public sealed record PerformanceMeasured : AgreementEvent
{
    public override string Subject => $"agreement/{Contender}/{Performance}";
    public required PerformanceId Performance { get; init; }
    public required DateOnly On { get; init; }
    public required decimal Value { get; init; }
    /// <summary>How, where and with whom.</summary>
    public required KeptRef How { get; init; }
    protected override IEnumerable<KeptRef> Names() => [How];
}
