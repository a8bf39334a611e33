namespace Nordbud.Adapters.Files;

/// <summary>Why a file is not taken in; each has a sentence of its own.</summary>
public enum FileRefusal
{
    /// <summary>No file was sent, or one without content.</summary>
    Empty,
    /// <summary>Longer than files may be.</summary>
    TooLarge,
    /// <summary>The name is missing, too long, or holds a path or a character that is none of a name.</summary>
    BadName,
    /// <summary>The declared type is not one that can be.</summary>
    BadType,
    /// <summary>The first bytes are of another type than the one declared.</summary>
    OtherType,
    /// <summary>The transfer broke off, or was no form with a file.</summary>
    Broken,
    /// <summary>There is no room for it.</summary>
    NoRoom,
}
