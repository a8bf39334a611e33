using Nordbud.Core.Cases.Contracts;
using Nordbud.Core.Cases.Cooperation;

namespace Nordbud.Core.Cases.CallOffs;

/// <summary>How contracts are awarded under a framework agreement or a dynamic purchasing system (Directive 2014/24/EU Arts 33, 34).</summary>
public abstract record CallOffEvent : CaseEvent;

/// <summary>What the framework agreement says of the contracts under it was put on record, or corrected.</summary>
public sealed record FrameworkTermsSet : CallOffEvent
{
    public override string Subject => "framework";
    /// <summary>What may be bought under it at most by all together, without VAT in the currency of the country; null where nothing is given.</summary>
    public decimal? Maximum { get; init; }
    /// <summary>Whether it lays down all terms and how its party is chosen, so that a contract needs no new competition.</summary>
    public bool AllTerms { get; init; }
    /// <summary>How a party is chosen, and by which criteria the parties compete anew.</summary>
    public required KeptRef Choice { get; init; }
    protected override IEnumerable<KeptRef> Names() => [Choice];
}

/// <summary>Something in one competition among those who are in.</summary>
public abstract record OfCompetition : CallOffEvent
{
    public override string Subject => $"mini-competition/{Competition}";
    public required CompetitionId Competition { get; init; }
    public required DateOnly On { get; init; }
}

/// <summary>Those who are in were invited to compete for one contract.</summary>
public sealed record MiniCompetitionOpened : OfCompetition
{
    /// <summary>1, 2, 3.</summary>
    public required int Number { get; init; }
    /// <summary>The partner for which it is bought, or null where it is the authority itself.</summary>
    public PartnerId? Participant { get; init; }
    /// <summary>The last day for tenders.</summary>
    public required DateOnly LastDay { get; init; }
    public required KeptRef What { get; init; }
    /// <summary>What quality is judged by, as the agreement or the notice has it.</summary>
    public required KeptRef Criteria { get; init; }
    /// <summary>The formula for the price by its name in the catalogue.</summary>
    public required string Formula { get; init; }
    /// <summary>The weight of the price in percent, 0 to 100; the rest is quality.</summary>
    public required decimal PriceWeight { get; init; }
    public required IReadOnlyList<InvitedId> Invited { get; init; }
    /// <summary>Those who are in and were not invited.</summary>
    public IReadOnlyList<InvitedId> LeftOut { get; init; } = [];
    /// <summary>The codes of what it breaks.</summary>
    public IReadOnlyList<string> Breaches { get; init; } = [];
    /// <summary>Why somebody was left out, or a rule was not kept.</summary>
    public KeptRef? Reason { get; init; }
    protected override IEnumerable<KeptRef> Names() => Reason is null ? [What, Criteria] : [What, Criteria, Reason];
}

/// <summary>What an invited party answered was entered, or corrected: an offer with its mark, or that it declines.</summary>
public sealed record OfferEntered : OfCompetition
{
    public override string Subject => $"mini-competition/{Competition}/offer/{Invited}";
    public required InvitedId Invited { get; init; }
    public bool Declined { get; init; }
    /// <summary>Without VAT in the currency of the country; null where it declines.</summary>
    public decimal? Price { get; init; }
    /// <summary>The mark for quality, 0 to 100; null where only the price counts or it declines.</summary>
    public decimal? Quality { get; init; }
    /// <summary>Why this mark.</summary>
    public KeptRef? Why { get; init; }
    /// <summary>Why it was opened before the last day was over, or null where it was not.</summary>
    public KeptRef? Early { get; init; }
    protected override IEnumerable<KeptRef> Names() => new[] { Why, Early }.OfType<KeptRef>();
}

/// <summary>The competition was decided and all who were invited were told.</summary>
public sealed record MiniCompetitionAwarded : OfCompetition
{
    public required InvitedId Invited { get; init; }
    public required decimal Value { get; init; }
    /// <summary>The contract under the framework agreement that came of it; null under a dynamic purchasing system.</summary>
    public CallOffId? CallOff { get; init; }
    /// <summary>The codes of what spoke against it and was let through by the decision-maker.</summary>
    public IReadOnlyList<string> Yielded { get; init; } = [];
    public required KeptRef Reasons { get; init; }
    protected override IEnumerable<KeptRef> Names() => [Reasons];
}

/// <summary>The competition ended without a contract.</summary>
public sealed record MiniCompetitionEnded : OfCompetition
{
    public required KeptRef Reason { get; init; }
    protected override IEnumerable<KeptRef> Names() => [Reason];
}
