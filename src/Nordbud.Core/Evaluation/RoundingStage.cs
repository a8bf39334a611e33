using System.Text.Json.Serialization;
using Nordbud.Core.Values;

namespace Nordbud.Core.Evaluation;

/// <summary>Where in the computation a number is rounded.</summary>
[JsonConverter(typeof(KebabCase<RoundingStage>))]
public enum RoundingStage
{
    /// <summary>The mark of a criterion, once it is one.</summary>
    Score,
    /// <summary>The points for price, before they are weighed.</summary>
    Price,
    /// <summary>What a criterion or the price gives to the total, after it is weighed.</summary>
    Part,
    /// <summary>The total.</summary>
    Total,
}
