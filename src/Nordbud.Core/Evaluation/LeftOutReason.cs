namespace Nordbud.Core.Evaluation;

/// <summary>Why a tender is not ranked.</summary>
public enum LeftOutReason
{
    /// <summary>It is excluded or rejected.</summary>
    Excluded,
    /// <summary>A mark is below the minimum of its criterion.</summary>
    BelowMinimum,
    /// <summary>Quality in all is below the minimum.</summary>
    BelowMinimumQuality,
}
