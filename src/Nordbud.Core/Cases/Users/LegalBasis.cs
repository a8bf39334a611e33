using System.Text.Json.Serialization;
using Nordbud.Core.Values;

namespace Nordbud.Core.Cases.Users;

/// <summary>On which ground personal data are processed (Regulation (EU) 2016/679 Art. 6(1)).</summary>
[JsonConverter(typeof(KebabCase<LegalBasis>))]
public enum LegalBasis
{
    /// <summary>A task in the public interest, Art. 6(1)(e): normally that of a public body.</summary>
    PublicTask,
    /// <summary>A legal obligation, Art. 6(1)(c).</summary>
    LegalObligation,
    /// <summary>Consent, Art. 6(1)(a): rarely free where care is received.</summary>
    Consent,
}
