namespace Nordbud.Web.Features.Course;

/// <summary>Why somebody who had something to do with a case may be missing in a list of them.</summary>
public enum MissingParties
{
    /// <summary>Nobody is missing.</summary>
    None,
    /// <summary>A name is sealed until the jury has given its opinion (Art. 82).</summary>
    Sealed,
    /// <summary>The visitor has not declared interests, or may not read a name.</summary>
    Unseen,
    /// <summary>A name was erased.</summary>
    Erased,
}
