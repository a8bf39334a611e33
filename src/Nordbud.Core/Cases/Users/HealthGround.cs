using System.Text.Json.Serialization;
using Nordbud.Core.Values;

namespace Nordbud.Core.Cases.Users;

/// <summary>On which ground health data are processed (Regulation (EU) 2016/679 Art. 9(2)).</summary>
[JsonConverter(typeof(KebabCase<HealthGround>))]
public enum HealthGround
{
    /// <summary>Management of health or social care, Art. 9(2)(h).</summary>
    CareManagement,
    /// <summary>Substantial public interest by law, Art. 9(2)(g).</summary>
    PublicInterest,
    /// <summary>Explicit consent, Art. 9(2)(a).</summary>
    ExplicitConsent,
}
