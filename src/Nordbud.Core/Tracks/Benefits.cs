namespace Nordbud.Core.Tracks;

/// <summary>Who has the benefits of research and development, Art. 14.</summary>
public enum Benefits
{
    /// <summary>The buyer and others.</summary>
    Shared,
    /// <summary>The buyer alone, for its own use.</summary>
    Exclusive,
}
