using System.Text.Json.Serialization;
using Nordbud.Core.Values;

namespace Nordbud.Core.Cases.Agreements;

/// <summary>Which side of the agreed value is good.</summary>
[JsonConverter(typeof(KebabCase<Better>))]
public enum Better
{
    /// <summary>At least the agreed value.</summary>
    More,
    /// <summary>At most the agreed value.</summary>
    Less,
}
