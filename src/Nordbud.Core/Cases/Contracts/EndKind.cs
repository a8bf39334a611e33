using System.Text.Json.Serialization;
using Nordbud.Core.Values;

namespace Nordbud.Core.Cases.Contracts;

/// <summary>How a contract ended.</summary>
[JsonConverter(typeof(KebabCase<EndKind>))]
public enum EndKind
{
    /// <summary>It was performed to its end.</summary>
    Completed,
    /// <summary>It was ended before its time, by a party or because the law asks for it, Art. 73.</summary>
    Terminated,
}
