namespace Nordbud.Core.People;

/// <summary>What kind of buyer an authority is.</summary>
public enum AuthorityKind
{
    /// <summary>A municipality.</summary>
    Municipality,
    /// <summary>A wellbeing services county of Finland.</summary>
    WellbeingServicesCounty,
    /// <summary>A region or county.</summary>
    Region,
    /// <summary>Buys for other authorities (Directive 2014/24/EU Art. 2(1)(16)).</summary>
    CentralPurchasingBody,
}
