using System.Text.Json.Serialization;
using Nordbud.Core.Values;

namespace Nordbud.Core.Cases.Reporting;

/// <summary>A part of the individual report, Directive 2014/24/EU Art. 84(1).</summary>
[JsonConverter(typeof(KebabCase<ReportPart>))]
public enum ReportPart
{
    /// <summary>The authority, the subject matter and the value, (a).</summary>
    Subject,
    /// <summary>Who was selected and who rejected, with the reasons, (b).</summary>
    Selection,
    /// <summary>Tenders rejected as abnormally low, with the reasons, (c).</summary>
    AbnormallyLow,
    /// <summary>The successful tenderer, the reasons, and what is subcontracted, (d).</summary>
    Award,
    /// <summary>The circumstances that justify a negotiation or a dialogue, (e).</summary>
    Negotiation,
    /// <summary>The circumstances that justify a procedure without publication, (f).</summary>
    WithoutPublication,
    /// <summary>Why it was decided not to award, (g).</summary>
    NoAward,
    /// <summary>Why other than electronic means were used for tenders, (h).</summary>
    OtherMeans,
    /// <summary>Conflicts of interests and the measures taken, (i).</summary>
    Conflicts,
    /// <summary>The measures for equal information where somebody was involved before, Art. 41(3).</summary>
    PriorInvolvement,
    /// <summary>How a negotiation or a dialogue was conducted, Arts 84(2) and 55(2)(d).</summary>
    Progress,
    /// <summary>What was not as the rules have it: gates that yielded, contracts signed too early.</summary>
    Departures,
    /// <summary>Why the purchase was not divided into lots, Art. 46(1).</summary>
    NoLots,
    /// <summary>Why a turnover above twice the value was asked for, Art. 58(3).</summary>
    Turnover,
    /// <summary>What showed that the market could not meet the need, for an innovation partnership; kept under Art. 84(2).</summary>
    MarketEvidence,
    /// <summary>How it went phase by phase: how many were in, what was measured and paid.</summary>
    Course,
    /// <summary>The versions of the procurement documents, and how the time was extended.</summary>
    Documents,
}
