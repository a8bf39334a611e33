using System.Text.Json.Serialization;
using Nordbud.Core.Values;

namespace Nordbud.Core.Cases.Partnership;

/// <summary>Who bears a risk.</summary>
[JsonConverter(typeof(KebabCase<RiskBearer>))]
public enum RiskBearer
{
    /// <summary>The authority.</summary>
    Authority,
    /// <summary>The private partner.</summary>
    Partner,
    /// <summary>Both, as the reason says.</summary>
    Shared,
}
