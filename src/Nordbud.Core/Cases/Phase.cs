using System.Text.Json.Serialization;
using Nordbud.Core.Values;

namespace Nordbud.Core.Cases;

/// <summary>Where a case stands, in order.</summary>
[JsonConverter(typeof(KebabCase<Phase>))]
public enum Phase
{
    /// <summary>Need, advice, market dialogue and documents; nothing is published.</summary>
    Preparation,
    /// <summary>Published; questions are answered, tenders come in.</summary>
    Competition,
    /// <summary>Tenders are open and compared.</summary>
    Evaluation,
    /// <summary>The award is decided, the standstill runs, the contract is not signed.</summary>
    Award,
    /// <summary>The contract runs.</summary>
    Contract,
    /// <summary>Over.</summary>
    Closed,
}
