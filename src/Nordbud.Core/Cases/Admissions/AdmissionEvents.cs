using Nordbud.Core.Cases.Suppliers;

namespace Nordbud.Core.Cases.Admissions;

/// <summary>Who asks to be in the dynamic purchasing system, and what is decided on it (Directive 2014/24/EU Art. 34).</summary>
public abstract record AdmissionEvent : CaseEvent
{
    public override string Subject => $"admission/{Admission}";
    public required AdmissionId Admission { get; init; }
}

/// <summary>Somebody asked to be admitted, which is possible as long as the system lasts.</summary>
public sealed record AdmissionRequested : AdmissionEvent
{
    /// <summary>What it is called where its name is not shown: 1, 2, 3.</summary>
    public required int Number { get; init; }
    public required KeptRef Name { get; init; }
    /// <summary>The day on which the request came in.</summary>
    public required DateOnly On { get; init; }
    /// <summary>The supplier in the register of contacts, where it is known there.</summary>
    public SupplierId? Supplier { get; init; }
    protected override IEnumerable<KeptRef> Names() => [Name];
}

/// <summary>The time for the decision was made longer in a single case, and why.</summary>
public sealed record AdmissionExtended : AdmissionEvent
{
    public required KeptRef Reason { get; init; }
    protected override IEnumerable<KeptRef> Names() => [Reason];
}

/// <summary>It was decided whether the supplier is admitted; whoever is refused is told why.</summary>
public sealed record AdmissionDecided : AdmissionEvent
{
    public required DateOnly On { get; init; }
    public required bool Admitted { get; init; }
    /// <summary>The last day for the decision, as it was counted; null where no period is known.</summary>
    public DateOnly? Last { get; init; }
    public required string LawBook { get; init; }
    public KeptRef? Reason { get; init; }
    protected override IEnumerable<KeptRef> Names() => Reason is null ? [] : [Reason];
}
