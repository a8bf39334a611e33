using System.Text.Json.Serialization;
using Nordbud.Core.Values;

namespace Nordbud.Core.Cases.Cooperation;

/// <summary>By what the common costs are shared.</summary>
[JsonConverter(typeof(KebabCase<CostKey>))]
public enum CostKey
{
    /// <summary>Everybody the same.</summary>
    Equal,
    /// <summary>By the units each needs.</summary>
    Units,
    /// <summary>By the value each buys for.</summary>
    Value,
}
