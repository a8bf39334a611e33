using System.Text.Json.Serialization;
using Nordbud.Core.Values;

namespace Nordbud.Core.Cases.Course;

/// <summary>Why a contender is out.</summary>
[JsonConverter(typeof(KebabCase<LeavingKind>))]
public enum LeavingKind
{
    /// <summary>It went by itself.</summary>
    Withdrew,
    /// <summary>It was excluded or rejected, Arts 56-58.</summary>
    Rejected,
    /// <summary>The number was reduced as the procurement documents say, Arts 65 and 66.</summary>
    Reduced,
    /// <summary>Its development ended after a phase, as the procurement documents allow, Art. 31(2).</summary>
    Ended,
}
