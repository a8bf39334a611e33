using System.Text.Json.Serialization;
using Nordbud.Core.Values;

namespace Nordbud.Core.Cases.Group;

/// <summary>What is done about a declared conflict of interest (Directive 2014/24/EU Art. 24).</summary>
[JsonConverter(typeof(KebabCase<ConflictMeasure>))]
public enum ConflictMeasure
{
    /// <summary>The member takes no part and sees no material of suppliers.</summary>
    Recuse,
    /// <summary>The member stays, under a measure that is written down.</summary>
    Accept,
}
