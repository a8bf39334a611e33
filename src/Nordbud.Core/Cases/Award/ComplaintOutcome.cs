using System.Text.Json.Serialization;
using Nordbud.Core.Values;

namespace Nordbud.Core.Cases.Award;

/// <summary>How a review ended.</summary>
[JsonConverter(typeof(KebabCase<ComplaintOutcome>))]
public enum ComplaintOutcome
{
    /// <summary>The decision stands.</summary>
    Dismissed,
    /// <summary>The decision, or a step before it, has to be made anew.</summary>
    Upheld,
    /// <summary>It was taken back.</summary>
    Withdrawn,
}
