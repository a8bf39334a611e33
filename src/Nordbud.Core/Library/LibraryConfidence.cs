namespace Nordbud.Core.Library;

/// <summary>How sure those are who entered something into the library.</summary>
public enum LibraryConfidence
{
    /// <summary>Read at the buyer's own text.</summary>
    High,
    /// <summary>Read at somebody else's, or in part.</summary>
    Medium,
    /// <summary>Put together from hints.</summary>
    Low,
}
