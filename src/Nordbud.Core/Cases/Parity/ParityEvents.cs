using Nordbud.Core.Cases.Dialogue;
using Nordbud.Core.Cases.Suppliers;

namespace Nordbud.Core.Cases.Parity;

/// <summary>Who was given which information, and when. It says what was made available, never that it was read.</summary>
public abstract record ParityEvent : CaseEvent
{
    public override string Subject => $"information/{Information}";
    public required InformationId Information { get; init; }
}

/// <summary>Some suppliers were given information that the others do not have: a debt until it is settled.</summary>
public sealed record InformationGiven : ParityEvent
{
    public required KeptRef What { get; init; }
    public required IReadOnlyList<SupplierId> To { get; init; }
    /// <summary>The day on which they had it.</summary>
    public required DateOnly On { get; init; }
    /// <summary>The contact in which it was given, or null.</summary>
    public ContactId? Contact { get; init; }
    protected override IEnumerable<KeptRef> Names() => [What];
}

/// <summary>Information was made available to everybody at once, as written for that purpose.</summary>
public sealed record InformationShared : ParityEvent
{
    public required KeptRef Text { get; init; }
    protected override IEnumerable<KeptRef> Names() => [Text];
}

/// <summary>It was decided that a piece of information stays with those who have it, e.g. a supplier's trade secret (Directive 2014/24/EU Art. 21).</summary>
public sealed record WithholdingJustified : ParityEvent
{
    public required KeptRef Reason { get; init; }
    protected override IEnumerable<KeptRef> Names() => [Reason];
}
