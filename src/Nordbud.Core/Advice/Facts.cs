using Nordbud.Core.Values;

namespace Nordbud.Core.Advice;

/// <summary>
/// What is known of a need: the answers that the advice rests on. <c>null</c> means "not known" and is a value of its
/// own. The JSON name of each fact is its property name in camel case; enum values are kebab case.
/// </summary>
public sealed record Facts
{
    public string? Title { get; init; }
    public required Country Country { get; init; }
    /// <summary>The legally decisive day: (expected) dispatch of the notice.</summary>
    public required DateOnly Date { get; init; }
    /// <summary>A technology of the catalogue, by id, or free text.</summary>
    public string? Technology { get; init; }
    public NeedState? Need { get; init; }
    public MarketState? Market { get; init; }
    public Sought? Seeks { get; init; }
    public Subject? Subject { get; init; }
    /// <summary>The part with the highest value of a mixed contract (Art. 3(2)).</summary>
    public Subject? MainPart { get; init; }
    /// <summary>Estimated total value without VAT, options and renewals included (Art. 5).</summary>
    public Money? Value { get; init; }
    public bool? Standardised { get; init; }
    public bool? CommitsToBuy { get; init; }
    public bool? SharedDevelopment { get; init; }
    public bool? ExchangesValue { get; init; }
    public bool? DesignsBuildsAndOperates { get; init; }
    /// <summary>Other authorities that buy together with this one.</summary>
    public int? Partners { get; init; }
    public bool? Urgent { get; init; }
    public bool? ProcurementExpert { get; init; }
    public bool? ExistingFramework { get; init; }
    public bool? ContractOption { get; init; }
    public bool? InHouseOrCooperation { get; init; }
    public bool? ChoiceSystem { get; init; }
    public MarketEvidence? MarketEvidence { get; init; }
    public RightsOwner? RightsOwner { get; init; }
    public DevelopmentPayer? DevelopmentPayer { get; init; }
    /// <summary>Money is set aside for the whole course, development included.</summary>
    public bool? Funding { get; init; }
    /// <summary>A supplier has advised or taken part in a trial before (Art. 41).</summary>
    public bool? EarlierInvolvedSuppliers { get; init; }
    public NegotiationGround? NegotiationGround { get; init; }
    /// <summary>A prior information notice was or will be sent 35 days to 12 months before the notice.</summary>
    public bool? PriorInformationNotice { get; init; }
    /// <summary>The purchase has clear cross-border interest (decides below the threshold, above all in DK).</summary>
    public bool? CrossBorderInterest { get; init; }
}
