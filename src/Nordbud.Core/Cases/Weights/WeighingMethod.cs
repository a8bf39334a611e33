using System.Text.Json.Serialization;
using Nordbud.Core.Values;

namespace Nordbud.Core.Cases.Weights;

/// <summary>How weights are found.</summary>
[JsonConverter(typeof(KebabCase<WeighingMethod>))]
public enum WeighingMethod
{
    /// <summary>A hundred points are shared out.</summary>
    Direct,
    /// <summary>How much the step from the worst to the best tender one expects matters: 100 for the largest.</summary>
    Swing,
    /// <summary>An order of importance; the weights follow from the places (rank-order centroid).</summary>
    Order,
    /// <summary>Each criterion is compared with each other on a scale from 1/9 to 9 (AHP).</summary>
    Pairs,
}
