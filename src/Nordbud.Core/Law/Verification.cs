namespace Nordbud.Core.Law;

/// <summary>How sure the law book is of a value.</summary>
public enum Verification
{
    /// <summary>Read at the text of the act.</summary>
    Text,
    /// <summary>Read in official guidance, a transposition or another secondary source.</summary>
    Secondary,
    /// <summary>Believed right; not yet checked at any text.</summary>
    Unverified,
}
