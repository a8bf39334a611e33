using System.Text.Json.Serialization;
using Nordbud.Core.Values;

namespace Nordbud.Core.Cases.Notices;

/// <summary>How much a check of notices matters.</summary>
[JsonConverter(typeof(KebabCase<NoticeSeverity>))]
public enum NoticeSeverity
{
    /// <summary>Good to know.</summary>
    Note,
    /// <summary>Something is to be done, and there is time.</summary>
    Due,
    /// <summary>Something may be against the law; a person has to look at it.</summary>
    Warning,
    /// <summary>It is against the law as far as the law book knows.</summary>
    Error,
}
