namespace Nordbud.Core.Advice;

/// <summary>Is the need specified, or only the area that should improve? (step 7, variants 1 and 2)</summary>
public enum NeedState
{
    /// <summary>A needs analysis is done and the need is known.</summary>
    Specified,
    /// <summary>Only the area that needs improvement is known.</summary>
    AreaOnly,
}

/// <summary>What the market offers today.</summary>
public enum MarketState
{
    /// <summary>An adequate solution is on the market.</summary>
    Exists,
    /// <summary>A solution is on the market but needs further development to meet the need.</summary>
    NeedsDevelopment,
    /// <summary>No solution is on the market yet.</summary>
    NotYet,
}

/// <summary>What the authority is looking for.</summary>
public enum Sought
{
    /// <summary>A solution that works.</summary>
    Solution,
    /// <summary>Ideas on how to improve the area.</summary>
    Ideas,
    /// <summary>Ideas and possible solutions.</summary>
    IdeasAndSolutions,
    /// <summary>Research and development services.</summary>
    Research,
}

/// <summary>What is bought, as the law classifies it.</summary>
public enum Subject
{
    /// <summary>Products.</summary>
    Supplies,
    /// <summary>Ordinary services.</summary>
    Services,
    /// <summary>Social and other specific services (Directive 2014/24/EU Annex XIV).</summary>
    SocialServices,
    /// <summary>Building works.</summary>
    Works,
    /// <summary>A mix whose main part decides (Art. 3).</summary>
    Mixed,
}

/// <summary>What is known of the market rests on what?</summary>
public enum MarketEvidence
{
    /// <summary>Nothing that is written down.</summary>
    None,
    /// <summary>A desk study: searches, fairs, other buyers, patents.</summary>
    DeskScreening,
    /// <summary>An open market consultation with a record (Art. 40).</summary>
    MarketConsultation,
}

/// <summary>Who will own what is developed?</summary>
public enum RightsOwner
{
    /// <summary>The authority alone.</summary>
    Buyer,
    /// <summary>Shared between the authority and the supplier.</summary>
    Shared,
    /// <summary>The supplier; the authority has a licence at most.</summary>
    Supplier,
}

/// <summary>Who pays for the development?</summary>
public enum DevelopmentPayer
{
    /// <summary>The authority pays all of it.</summary>
    Buyer,
    /// <summary>The cost is shared.</summary>
    Shared,
    /// <summary>Each party bears its own cost.</summary>
    EachOwn,
}

/// <summary>A ground of Art. 26(4) for a procedure with negotiation or dialogue.</summary>
public enum NegotiationGround
{
    /// <summary>No ground applies.</summary>
    None,
    /// <summary>(a)(i): readily available solutions must be adapted.</summary>
    Adaptation,
    /// <summary>(a)(ii): design or innovative solutions.</summary>
    DesignOrInnovation,
    /// <summary>(a)(iii): nature, complexity, legal and financial make-up or risks.</summary>
    Complexity,
    /// <summary>(a)(iv): the specification cannot be precise enough.</summary>
    NoPreciseSpecification,
    /// <summary>(b): only irregular or unacceptable tenders in an earlier procedure.</summary>
    FailedTender,
}
