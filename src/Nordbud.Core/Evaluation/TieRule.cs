using System.Text.Json.Serialization;
using Nordbud.Core.Values;

namespace Nordbud.Core.Evaluation;

/// <summary>What decides between tenders of the same result.</summary>
[JsonConverter(typeof(KebabCase<TieRule>))]
public enum TieRule
{
    /// <summary>Nothing: they share the rank.</summary>
    Shared,
    /// <summary>The lower price.</summary>
    LowestPrice,
    /// <summary>The higher quality.</summary>
    HighestQuality,
    /// <summary>The better mark in the criterion of most weight, then the next.</summary>
    HeaviestCriterion,
    /// <summary>The drawing of lots, which is done and witnessed elsewhere: until then they share the rank.</summary>
    DrawingOfLots,
}
