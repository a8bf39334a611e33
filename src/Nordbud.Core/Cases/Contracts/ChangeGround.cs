using System.Text.Json.Serialization;
using Nordbud.Core.Values;

namespace Nordbud.Core.Cases.Contracts;

/// <summary>What allows a contract to be changed without a new procedure, Directive 2014/24/EU Art. 72.</summary>
[JsonConverter(typeof(KebabCase<ChangeGround>))]
public enum ChangeGround
{
    /// <summary>A clear, precise and unequivocal review clause or option, (1)(a).</summary>
    ReviewClause,
    /// <summary>Additional supplies or services that only the contractor can give, (1)(b).</summary>
    Additional,
    /// <summary>Circumstances that a diligent buyer could not foresee, (1)(c).</summary>
    Unforeseen,
    /// <summary>A new contractor in place of the first, (1)(d).</summary>
    NewContractor,
    /// <summary>Not substantial, whatever the value, (1)(e).</summary>
    NotSubstantial,
    /// <summary>Below the thresholds and below 10 % (works: 15 %) of the first value, (2).</summary>
    Minor,
    /// <summary>None of these: the law asks for a new procedure, and the change was made nevertheless, (4).</summary>
    None,
}
