using System.Text.Json.Serialization;
using Nordbud.Core.Values;

namespace Nordbud.Core.Cases.Users;

/// <summary>Whether a data protection impact assessment was made (Regulation (EU) 2016/679 Art. 35).</summary>
[JsonConverter(typeof(KebabCase<Dpia>))]
public enum Dpia
{
    /// <summary>It is not settled yet.</summary>
    Open,
    /// <summary>It was made.</summary>
    Made,
    /// <summary>It was found not to be needed.</summary>
    NotNeeded,
}
