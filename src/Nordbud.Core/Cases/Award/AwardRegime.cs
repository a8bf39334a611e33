using System.Text.Json.Serialization;
using Nordbud.Core.Values;

namespace Nordbud.Core.Cases.Award;

/// <summary>Which body of rules the award follows; standstill and notices depend on it.</summary>
[JsonConverter(typeof(KebabCase<AwardRegime>))]
public enum AwardRegime
{
    /// <summary>The full directive.</summary>
    Eu,
    /// <summary>National rules below the EU threshold.</summary>
    National,
    /// <summary>The light regime for social and other specific services from its EU threshold, Arts 74-77.</summary>
    Light,
    /// <summary>Social and other specific services below that threshold.</summary>
    LightNational,
    /// <summary>A contract under a framework agreement, Art. 33.</summary>
    CallOff,
    /// <summary>A contract under a dynamic purchasing system, Art. 34.</summary>
    DynamicPurchasing,
}
