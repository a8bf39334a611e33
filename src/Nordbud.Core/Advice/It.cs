using static Nordbud.Core.Advice.Condition;

namespace Nordbud.Core.Advice;

/// <summary>The statements about a need that the rules are written in: <c>It.Is(NeedState.Specified) &amp; It.Urgent</c>.</summary>
internal static class It
{
    public static Condition Is(params ReadOnlySpan<NeedState> values) => OneOf("need", f => f.Need, values);
    public static Condition Is(params ReadOnlySpan<MarketState> values) => OneOf("market", f => f.Market, values);
    public static Condition Seeks(params ReadOnlySpan<Sought> values) => OneOf("seeks", f => f.Seeks, values);
    public static Condition Buys(params ReadOnlySpan<Subject> values) => OneOf("subject", f => f.Subject, values);
    public static Condition RestsOn(params ReadOnlySpan<MarketEvidence> values) => OneOf("marketEvidence", f => f.MarketEvidence, values);
    public static Condition LeavesRightsTo(params ReadOnlySpan<RightsOwner> values) => OneOf("rightsOwner", f => f.RightsOwner, values);
    public static Condition IsPaidBy(params ReadOnlySpan<DevelopmentPayer> values) =>
        OneOf("developmentPayer", f => f.DevelopmentPayer, values);
    public static Condition HasGround(params ReadOnlySpan<NegotiationGround> values) =>
        OneOf("negotiationGround", f => f.NegotiationGround, values);

    public static readonly Condition IsStandardised = Yes("standardised", f => f.Standardised);
    public static readonly Condition CommitsToBuy = Yes("commitsToBuy", f => f.CommitsToBuy);
    public static readonly Condition IsDevelopedTogether = Yes("sharedDevelopment", f => f.SharedDevelopment);
    public static readonly Condition ExchangesValue = Yes("exchangesValue", f => f.ExchangesValue);
    public static readonly Condition DesignsBuildsAndOperates =
        Yes("designsBuildsAndOperates", f => f.DesignsBuildsAndOperates);
    public static readonly Condition IsUrgent = Yes("urgent", f => f.Urgent);
    public static readonly Condition HasExpert = Yes("procurementExpert", f => f.ProcurementExpert);
    public static readonly Condition IsFunded = Yes("funding", f => f.Funding);
    public static readonly Condition HadSuppliersInvolved = Yes("earlierInvolvedSuppliers", f => f.EarlierInvolvedSuppliers);
    public static readonly Condition HasFramework = Yes("existingFramework", f => f.ExistingFramework);
    public static readonly Condition HasOption = Yes("contractOption", f => f.ContractOption);
    public static readonly Condition CanCooperate = Yes("inHouseOrCooperation", f => f.InHouseOrCooperation);
    public static readonly Condition HasChoiceSystem = Yes("choiceSystem", f => f.ChoiceSystem);

    public static readonly Condition HasPartners = new(
        f => f.Partners switch { null => Values.Truth.Unknown, > 0 => Values.Truth.True, _ => Values.Truth.False },
        ["partners"]);

    /// <summary>A ground of Art. 26(4) has been written down.</summary>
    public static readonly Condition MayNegotiate = !HasGround(NegotiationGround.None);
}
