using System.Text.Json.Serialization;
using Nordbud.Core.Values;

namespace Nordbud.Core.Tracks;

/// <summary>What happens in a phase of a track.</summary>
[JsonConverter(typeof(KebabCase<PhaseKind>))]
public enum PhaseKind
{
    /// <summary>The need is described and approved.</summary>
    Need,
    /// <summary>What the market has is found out, Art. 40.</summary>
    Market,
    /// <summary>Criteria, evaluation model and procurement documents are made.</summary>
    Documents,
    /// <summary>The call is published and stands open to everybody.</summary>
    Call,
    /// <summary>Those who go on are selected, Art. 58 and 65.</summary>
    Selection,
    /// <summary>Solutions are discussed with each participant, Art. 30.</summary>
    Dialogue,
    /// <summary>Tenders are negotiated with each tenderer, Art. 29 and 31.</summary>
    Negotiation,
    /// <summary>Tenders are compared.</summary>
    Evaluation,
    /// <summary>A jury judges anonymous entries, Art. 82.</summary>
    Jury,
    /// <summary>The award is decided and everybody told why.</summary>
    Award,
    /// <summary>The time in which the decision can be challenged.</summary>
    Standstill,
    /// <summary>A solution is designed on paper.</summary>
    Design,
    /// <summary>A prototype is made.</summary>
    Prototype,
    /// <summary>A limited series is made and tried with users.</summary>
    TestSeries,
    /// <summary>The parties develop together, each at its own cost.</summary>
    Cooperation,
    /// <summary>What was learned is told to everybody.</summary>
    Sharing,
    /// <summary>What a partnership will operate is financed, designed and built under the contract.</summary>
    Building,
    /// <summary>Something is bought; the contract runs.</summary>
    Contract,
    /// <summary>Contracts are awarded under a framework agreement or a dynamic purchasing system.</summary>
    CallOff,
    /// <summary>An end.</summary>
    End,
}
