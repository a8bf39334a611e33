namespace Nordbud.Core.Ledger;

/// <summary>What does not fit in a stored case.</summary>
public enum FaultKind
{
    /// <summary>No entry stands at this position.</summary>
    EntryMissing,
    /// <summary>An entry stands where the case has no more.</summary>
    EntryInserted,
    /// <summary>The bytes say another case or position than the row: swapped, moved or inserted.</summary>
    EntryElsewhere,
    /// <summary>The bytes are no entry.</summary>
    EntryUnreadable,
    /// <summary>The event is of no known type.</summary>
    EventUnknown,
    /// <summary>Bytes or salt of an entry between these positions are not those that were hashed.</summary>
    EntryChanged,
    /// <summary>There are entries and no head.</summary>
    HeadMissing,
    /// <summary>Frontier and size, or frontier and checkpoint, do not belong together.</summary>
    HeadChanged,
    /// <summary>The checkpoint is no signed checkpoint of this case.</summary>
    CheckpointChanged,
    /// <summary>The checkpoint is signed by a key that is not of this installation.</summary>
    KeyUnknown,
    /// <summary>The signature is not of this text.</summary>
    SignatureWrong,
    /// <summary>A kept content is gone, and no entry says that it was erased.</summary>
    ContentMissing,
    /// <summary>A kept content is not the one that the entry commits to.</summary>
    ContentChanged,
}
