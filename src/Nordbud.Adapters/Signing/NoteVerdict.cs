namespace Nordbud.Adapters.Signing;

/// <summary>What the signatures under a note are worth.</summary>
public abstract record NoteVerdict
{
    private NoteVerdict()
    {
    }

    /// <summary>A key of the ring signed this text.</summary>
    public sealed record Signed(RingKey Key) : NoteVerdict;

    /// <summary>No signature claims to be of a key of the ring.</summary>
    public sealed record UnknownKey : NoteVerdict;

    /// <summary>A signature claims to be of this key and is not: text or signature were changed.</summary>
    public sealed record Forged(RingKey Key) : NoteVerdict;
}
