using System.Text.Json.Serialization;
using Nordbud.Core.Values;

namespace Nordbud.Core.Cases.Documents;

/// <summary>What the law wants a reason for in the procurement documents.</summary>
[JsonConverter(typeof(KebabCase<DocumentTopic>))]
public enum DocumentTopic
{
    /// <summary>Why the purchase is not divided into lots, Directive 2014/24/EU Art. 46(1).</summary>
    NoLots,
    /// <summary>Why a turnover above twice the value is asked for, Art. 58(3).</summary>
    Turnover,
    /// <summary>Why accessibility is not asked for, Art. 42(1).</summary>
    NoAccessibility,
    /// <summary>Why climate and environment weigh less than the law of the country asks.</summary>
    Climate,
    /// <summary>Why other than electronic means are used, Art. 22(1).</summary>
    OtherMeans,
}
