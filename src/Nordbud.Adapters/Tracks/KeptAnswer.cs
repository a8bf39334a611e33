namespace Nordbud.Adapters.Tracks;

/// <summary>What the shelf of an authority's own tracks says to a definition.</summary>
public enum KeptAnswer
{
    /// <summary>It is kept as the next version.</summary>
    Kept,
    /// <summary>It is the last version word for word; nothing changed.</summary>
    Same,
    /// <summary>Somebody else kept another version meanwhile; nothing changed.</summary>
    Changed,
    /// <summary>The authority keeps as many variants or versions as it may.</summary>
    Full,
}
