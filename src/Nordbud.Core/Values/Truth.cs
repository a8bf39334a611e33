namespace Nordbud.Core.Values;

/// <summary>Kleene's three values: what is not known is a value of its own, never quietly false.</summary>
public enum Truth
{
    /// <summary>Known not to hold.</summary>
    False,
    /// <summary>Not known.</summary>
    Unknown,
    /// <summary>Known to hold.</summary>
    True,
}
