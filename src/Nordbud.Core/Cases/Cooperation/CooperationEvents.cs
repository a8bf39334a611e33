using Nordbud.Core.People;
using Nordbud.Core.Values;

namespace Nordbud.Core.Cases.Cooperation;

/// <summary>Finding others who need the same, and buying together with them.</summary>
public abstract record CooperationEvent : CaseEvent;

/// <summary>The authority told the others of the installation what it plans, to find those who need the same.</summary>
public sealed record CooperationSought : CooperationEvent
{
    public override string Subject => "cooperation";
    public required string Technology { get; init; }
    /// <summary>About how many units are needed.</summary>
    public required int Units { get; init; }
    /// <summary>When it is decided.</summary>
    public required DateOnly DecideBy { get; init; }
    public required KeptRef Text { get; init; }
    protected override IEnumerable<KeptRef> Names() => [Text];
}

/// <summary>The notice to the others was taken down.</summary>
public sealed record SearchEnded : CooperationEvent
{
    public override string Subject => "cooperation";
}

/// <summary>Something about one partner.</summary>
public abstract record PartnerEvent : CooperationEvent
{
    public override string Subject => $"cooperation/{Partner}";
    public required PartnerId Partner { get; init; }
}

/// <summary>Another authority said that it may want to buy together.</summary>
public sealed record InterestShown : PartnerEvent
{
    public required AuthorityId Authority { get; init; }
    public required string Name { get; init; }
    public required Country Country { get; init; }
    public required int Units { get; init; }
    /// <summary>Who said so for it.</summary>
    public PersonId? Person { get; init; }
    public KeptRef? Text { get; init; }
    protected override IEnumerable<KeptRef> Names() => Text is null ? [] : [Text];
}

/// <summary>A partner joined, or changed its own volumes and needs.</summary>
public sealed record PartnerJoined : PartnerEvent
{
    public AuthorityId? Authority { get; init; }
    public required string Name { get; init; }
    public required Country Country { get; init; }
    public required int Units { get; init; }
    /// <summary>The part of the need that it joins, from 1.</summary>
    public required int Part { get; init; }
    /// <summary>What it buys for, without VAT, in the currency of the case; null where the value of the case is not known either.</summary>
    public decimal? Value { get; init; }
    /// <summary>What it needs beside the common need.</summary>
    public KeptRef? Needs { get; init; }
    /// <summary>Which part of the work it carries.</summary>
    public KeptRef? Carries { get; init; }
    /// <summary>Whether it sends evaluators of its own.</summary>
    public bool Evaluates { get; init; }
    protected override IEnumerable<KeptRef> Names() => new[] { Needs, Carries }.OfType<KeptRef>();
}

/// <summary>A partner gave its mandate.</summary>
public sealed record MandateGiven : PartnerEvent
{
    /// <summary>Who decided, when and under which number.</summary>
    public required KeptRef Decision { get; init; }
    public required DateOnly On { get; init; }
    /// <summary>The document, among the files of the case.</summary>
    public FileId? File { get; init; }
    protected override IEnumerable<KeptRef> Names() => [Decision];
}

/// <summary>A partner left, or had no mandate at the gate.</summary>
public sealed record PartnerLeft : PartnerEvent
{
    /// <summary>True where the gate left it out for want of a mandate.</summary>
    public bool NoMandate { get; init; }
}

/// <summary>How the partners buy together was agreed (Directive 2014/24/EU Arts 38 and 39).</summary>
public sealed record AgreementMade : CooperationEvent
{
    public override string Subject => "cooperation/agreement";
    public required CostKey Key { get; init; }
    /// <summary>The country whose provisions apply; has to be agreed where partners are of several (Art. 39(4)).</summary>
    public Country? Law { get; init; }
    /// <summary>Who answers for what, and how it is organised.</summary>
    public required KeptRef Text { get; init; }
    protected override IEnumerable<KeptRef> Names() => [Text];
}
