using System.Text.Json.Serialization;
using Nordbud.Core.Values;

namespace Nordbud.Core.Tracks;

/// <summary>What has to be so before a track goes from one phase to the next.</summary>
[JsonConverter(typeof(KebabCase<TrackGate>))]
public enum TrackGate
{
    /// <summary>The need is approved.</summary>
    NeedApproved,
    /// <summary>What the market has is on record.</summary>
    MarketKnown,
    /// <summary>It is on record why nothing on the market meets the need, Art. 31(1).</summary>
    NothingOnTheMarket,
    /// <summary>The circumstances that allow the procedure are on record, Art. 26(4) or 32, Art. 84(1).</summary>
    GroundRecorded,
    /// <summary>It is on record that nothing of value is exchanged, Art. 2(1)(5).</summary>
    NoPurchase,
    /// <summary>It is on record that the R&amp;D is outside the directive, Art. 14.</summary>
    ResearchExempt,
    /// <summary>The partnership suits the project: risks allocated and long-term effects on the budget known.</summary>
    PartnershipSuits,
    /// <summary>Criteria, weights and evaluation model are frozen and the documents complete.</summary>
    DocumentsReady,
    /// <summary>The time for tenders, requests or entries is over.</summary>
    TimeOver,
    /// <summary>The jury has decided and given its opinion on anonymous entries, Art. 82.</summary>
    JuryDecided,
    /// <summary>The targets of the phase were measured and met.</summary>
    TargetsMet,
    /// <summary>The report at the end of the phase is there.</summary>
    PhaseReported,
    /// <summary>What is bought has the agreed performance and costs no more than agreed, Art. 31(2).</summary>
    WithinAgreement,
    /// <summary>What everybody has to know before a later tender is published, Art. 41.</summary>
    KnowledgeShared,
    /// <summary>The award is decided with reasons and everybody told, Art. 55.</summary>
    AwardDecided,
    /// <summary>The standstill is over, or it is on record why none applies, Directive 89/665/EEC Art. 2a and 2b.</summary>
    StandstillSettled,
}
