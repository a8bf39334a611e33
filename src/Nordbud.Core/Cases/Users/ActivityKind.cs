using System.Text.Json.Serialization;
using Nordbud.Core.Values;

namespace Nordbud.Core.Cases.Users;

/// <summary>How end users take part.</summary>
[JsonConverter(typeof(KebabCase<ActivityKind>))]
public enum ActivityKind
{
    /// <summary>They tell what they need.</summary>
    Interview,
    /// <summary>They help to shape it.</summary>
    CoDesign,
    /// <summary>They try a product.</summary>
    Trial,
    /// <summary>They rate what they used.</summary>
    Rating,
    /// <summary>They score tenders: the same panel for all of them.</summary>
    Scoring,
}
