using Nordbud.Core.Cases.CallOffs;
using Nordbud.Core.Cases.Cooperation;
using Nordbud.Core.Cases.Course;
using Nordbud.Core.Cases.Need;

namespace Nordbud.Core.Cases.Contracts;

/// <summary>The contract and what becomes of it.</summary>
public abstract record ContractEvent : CaseEvent
{
    public required ContractId Contract { get; init; }
}

/// <summary>A contract was signed; where it was too early that stands in it for good.</summary>
public sealed record ContractSigned : ContractEvent
{
    public override string Subject => $"contract/{Contract}";
    public required DateOnly On { get; init; }
    /// <summary>Whom it is with.</summary>
    public required KeptRef With { get; init; }
    /// <summary>The value that the first contract has, without VAT in the currency of the country; null where none is given.</summary>
    public decimal? Value { get; init; }
    /// <summary>The partner in development that it buys from, or null.</summary>
    public ContenderId? Contender { get; init; }
    public required DateOnly From { get; init; }
    /// <summary>The last day without options; null where it is open.</summary>
    public DateOnly? To { get; init; }
    /// <summary>Whether it is a works contract, for which Art. 72(2) allows 15 % and not 10 %.</summary>
    public bool Works { get; init; }
    /// <summary>The competition under a dynamic purchasing system that it comes of, or null.</summary>
    public CompetitionId? Competition { get; init; }
    /// <summary>The codes of what the signing broke.</summary>
    public IReadOnlyList<string> Breaches { get; init; } = [];
    /// <summary>Why it was signed nevertheless.</summary>
    public KeptRef? Reason { get; init; }
    protected override IEnumerable<KeptRef> Names() => Reason is null ? [With] : [With, Reason];
}

/// <summary>The contract has an option, or the option was corrected.</summary>
public sealed record OptionSet : ContractEvent
{
    public override string Subject => $"contract/{Contract}/option/{Option}";
    public required OptionId Option { get; init; }
    public required KeptRef What { get; init; }
    /// <summary>The last day on which it can be used.</summary>
    public required DateOnly NoticeBy { get; init; }
    /// <summary>The last day of the contract if it is used; null where it changes no day.</summary>
    public DateOnly? To { get; init; }
    /// <summary>Why a framework agreement may last so long, Art. 33(1); null where it need not be said.</summary>
    public KeptRef? Reason { get; init; }
    protected override IEnumerable<KeptRef> Names() => Reason is null ? [What] : [What, Reason];
}

/// <summary>An option was used, or let go.</summary>
public sealed record OptionSettled : ContractEvent
{
    public override string Subject => $"contract/{Contract}/option/{Option}";
    public required OptionId Option { get; init; }
    public required bool Used { get; init; }
    public required DateOnly On { get; init; }
}

/// <summary>Something has to be delivered by a day, and how it is tested.</summary>
public sealed record DeliverableSet : ContractEvent
{
    public override string Subject => $"contract/{Contract}/deliverable/{Deliverable}";
    public required DeliverableId Deliverable { get; init; }
    public required KeptRef What { get; init; }
    public required DateOnly Due { get; init; }
    /// <summary>The test that it has to pass, or null.</summary>
    public KeptRef? Test { get; init; }
    protected override IEnumerable<KeptRef> Names() => Test is null ? [What] : [What, Test];
}

/// <summary>A delivery was tested: accepted or not.</summary>
public sealed record DeliverableTested : ContractEvent
{
    public override string Subject => $"contract/{Contract}/deliverable/{Deliverable}";
    public required DeliverableId Deliverable { get; init; }
    public required DateOnly On { get; init; }
    public required bool Accepted { get; init; }
    public required KeptRef Result { get; init; }
    protected override IEnumerable<KeptRef> Names() => [Result];
}

/// <summary>The contract is measured by this, or its target was corrected.</summary>
public sealed record KpiSet : ContractEvent
{
    public override string Subject => $"contract/{Contract}/kpi/{Kpi}";
    public required KpiId Kpi { get; init; }
    public required KeptRef Name { get; init; }
    public required string Unit { get; init; }
    /// <summary>How it was before the contract, or null where it was not measured.</summary>
    public decimal? Baseline { get; init; }
    /// <summary>What is promised.</summary>
    public required decimal Target { get; init; }
    /// <summary>The indicator of the need that it was taken from, or null.</summary>
    public IndicatorId? Indicator { get; init; }
    protected override IEnumerable<KeptRef> Names() => [Name];
}

/// <summary>It was measured.</summary>
public sealed record KpiMeasured : ContractEvent
{
    public override string Subject => $"contract/{Contract}/kpi/{Kpi}/{On:yyyy-MM-dd}";
    public required KpiId Kpi { get; init; }
    public required DateOnly On { get; init; }
    public required decimal Value { get; init; }
}

/// <summary>Something was not as agreed.</summary>
public sealed record DeviationRegistered : ContractEvent
{
    public override string Subject => $"contract/{Contract}/deviation/{Deviation}";
    public required DeviationId Deviation { get; init; }
    public required DateOnly On { get; init; }
    public required KeptRef What { get; init; }
    protected override IEnumerable<KeptRef> Names() => [What];
}

/// <summary>A deviation was remedied.</summary>
public sealed record DeviationRemedied : ContractEvent
{
    public override string Subject => $"contract/{Contract}/deviation/{Deviation}";
    public required DeviationId Deviation { get; init; }
    public required DateOnly On { get; init; }
    public required KeptRef Remedy { get; init; }
    protected override IEnumerable<KeptRef> Names() => [Remedy];
}

/// <summary>The contract was changed without a new procedure, on a ground of Art. 72.</summary>
public sealed record ContractChanged : ContractEvent
{
    public override string Subject => $"contract/{Contract}/change/{Change}";
    public required ChangeId Change { get; init; }
    public required DateOnly On { get; init; }
    public required ChangeGround Ground { get; init; }
    /// <summary>By how much the value changes, without VAT in the currency of the country; below nought where it falls.</summary>
    public required decimal Amount { get; init; }
    /// <summary>The last day of the contract after it; null where it changes no day.</summary>
    public DateOnly? To { get; init; }
    /// <summary>What is changed, and why the ground holds.</summary>
    public required KeptRef What { get; init; }
    /// <summary>The codes of limits that it goes over, which the decision-maker let yield.</summary>
    public IReadOnlyList<string> Yielded { get; init; } = [];
    protected override IEnumerable<KeptRef> Names() => [What];
}

/// <summary>The price was indexed as the contract says; it is the base for additional work from here on (Art. 72(3)).</summary>
public sealed record PriceIndexed : ContractEvent
{
    public override string Subject => $"contract/{Contract}/price";
    public required DateOnly On { get; init; }
    /// <summary>The indexed value of the contract, without VAT in the currency of the country.</summary>
    public required decimal Value { get; init; }
    /// <summary>The clause, the index and how it was reckoned.</summary>
    public required KeptRef What { get; init; }
    protected override IEnumerable<KeptRef> Names() => [What];
}

/// <summary>A contract was awarded under the framework agreement, directly or by a renewed competition among its parties (Art. 33).</summary>
public sealed record CallOffMade : ContractEvent
{
    public override string Subject => $"contract/{Contract}/call-off/{CallOff}";
    public required CallOffId CallOff { get; init; }
    public required DateOnly On { get; init; }
    /// <summary>The value, without VAT in the currency of the country.</summary>
    public required decimal Value { get; init; }
    /// <summary>Whether the parties competed anew for it.</summary>
    public required bool Competed { get; init; }
    /// <summary>What, for which participant, and how its party was chosen.</summary>
    public required KeptRef What { get; init; }
    /// <summary>The codes of limits that it goes over, which the decision-maker let yield.</summary>
    public IReadOnlyList<string> Yielded { get; init; } = [];
    /// <summary>The partner that called off, or null where it was the authority itself.</summary>
    public PartnerId? Participant { get; init; }
    /// <summary>The competition that it comes of, or null.</summary>
    public CompetitionId? Competition { get; init; }
    /// <summary>Why this one of several parties got it without a competition, or null.</summary>
    public KeptRef? Direct { get; init; }
    protected override IEnumerable<KeptRef> Names() => Direct is null ? [What] : [What, Direct];
}

/// <summary>The contractor gave a part of the work to another.</summary>
public sealed record SubcontractorNamed : ContractEvent
{
    public override string Subject => $"contract/{Contract}/subcontractors";
    public required KeptRef Name { get; init; }
    /// <summary>The share of the value, in percent, 0 to 100; null where it is not known.</summary>
    public decimal? Share { get; init; }
    protected override IEnumerable<KeptRef> Names() => [Name];
}

/// <summary>The contract ended; what was learned is kept for the next time.</summary>
public sealed record ContractEnded : ContractEvent
{
    public override string Subject => $"contract/{Contract}";
    public required DateOnly On { get; init; }
    public required EndKind Kind { get; init; }
    /// <summary>Whether the model would be chosen again; null where nobody says.</summary>
    public bool? Again { get; init; }
    /// <summary>What came of it and what was learned.</summary>
    public required KeptRef Learned { get; init; }
    protected override IEnumerable<KeptRef> Names() => [Learned];
}
