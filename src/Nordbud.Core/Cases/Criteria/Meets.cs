using System.Text.Json.Serialization;
using Nordbud.Core.Values;

namespace Nordbud.Core.Cases.Criteria;

/// <summary>Whether a supplier meets a requirement, as far as is known.</summary>
[JsonConverter(typeof(KebabCase<Meets>))]
public enum Meets
{
    /// <summary>Nobody knows yet.</summary>
    Unknown,
    /// <summary>It does.</summary>
    Yes,
    /// <summary>It does not.</summary>
    No,
}
