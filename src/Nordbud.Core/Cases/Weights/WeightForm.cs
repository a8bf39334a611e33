using System.Text.Json.Serialization;
using Nordbud.Core.Values;

namespace Nordbud.Core.Cases.Weights;

/// <summary>How weights are published (Directive 2014/24/EU Art. 67(5)).</summary>
[JsonConverter(typeof(KebabCase<WeightForm>))]
public enum WeightForm
{
    /// <summary>A number for each.</summary>
    Exact,
    /// <summary>From and to, with an appropriate spread.</summary>
    Range,
    /// <summary>Only the order of importance, where weights are not possible for objective reasons.</summary>
    Order,
}
