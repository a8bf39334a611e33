namespace Nordbud.Adapters.Libraries;

/// <summary>What the shelf says to an entry.</summary>
public enum ShelfAnswer
{
    /// <summary>It is not there yet; after a put, it is.</summary>
    New,
    /// <summary>It is there already, word for word.</summary>
    There,
    /// <summary>Another text is there under the same id, version and origin, and stays.</summary>
    Taken,
}
