using System.Text.Json.Serialization;
using Nordbud.Core.Values;

namespace Nordbud.Core.Evaluation;

/// <summary>To what a mark is compared.</summary>
[JsonConverter(typeof(KebabCase<QualityReference>))]
public enum QualityReference
{
    /// <summary>The scale: what others get does not matter.</summary>
    Scale,
    /// <summary>The best mark given to a tender (F23): it gets all, others in proportion.</summary>
    Best,
    /// <summary>The mean and the best mark: two straight lines that meet at the mean (e-procurement-Appalti, formulas 4 to 6).</summary>
    Bilinear,
}
