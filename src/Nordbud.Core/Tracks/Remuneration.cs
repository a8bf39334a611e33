namespace Nordbud.Core.Tracks;

/// <summary>How much of the work the buyer pays, Art. 14.</summary>
public enum Remuneration
{
    /// <summary>Nothing: each party bears its own cost.</summary>
    None,
    /// <summary>A part.</summary>
    Partial,
    /// <summary>All of it.</summary>
    Full,
}
