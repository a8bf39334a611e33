using System.Text.Json.Serialization;
using Nordbud.Core.Values;

namespace Nordbud.Core.Cases.Gates;

/// <summary>The points of the preparation at which the case goes on only if it is in order.</summary>
[JsonConverter(typeof(KebabCase<Gate>))]
public enum Gate
{
    /// <summary>The need is approved (G1).</summary>
    NeedApproved,
    /// <summary>What the market has is on record (G2).</summary>
    MarketKnown,
    /// <summary>Criteria, weights and evaluation model may be published (G5).</summary>
    CriteriaReady,
    /// <summary>Ready for the procurement documents (G5).</summary>
    DocumentsReady,
}
