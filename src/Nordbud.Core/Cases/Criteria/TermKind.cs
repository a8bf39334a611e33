using System.Text.Json.Serialization;
using Nordbud.Core.Values;

namespace Nordbud.Core.Cases.Criteria;

/// <summary>What the procurement documents ask of the purchase, of suppliers and of the contract, beside what tenders are compared by.</summary>
[JsonConverter(typeof(KebabCase<TermKind>))]
public enum TermKind
{
    /// <summary>What the purchase does, at least (Directive 2014/24/EU Art. 42).</summary>
    Requirement,
    /// <summary>Why a supplier is left out (Directive 2014/24/EU Art. 57).</summary>
    ExclusionGround,
    /// <summary>What a supplier must be able to (Directive 2014/24/EU Art. 58).</summary>
    SelectionCriterion,
    /// <summary>How the contract is carried out (Directive 2014/24/EU Art. 70).</summary>
    Condition,
}
