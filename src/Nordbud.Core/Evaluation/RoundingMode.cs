using System.Text.Json.Serialization;
using Nordbud.Core.Values;

namespace Nordbud.Core.Evaluation;

/// <summary>Which way a number is rounded.</summary>
[JsonConverter(typeof(KebabCase<RoundingMode>))]
public enum RoundingMode
{
    /// <summary>To the nearest; a half away from nought.</summary>
    HalfUp,
    /// <summary>To the nearest; a half to the even neighbour.</summary>
    HalfEven,
    /// <summary>Down.</summary>
    Down,
    /// <summary>Up.</summary>
    Up,
}
