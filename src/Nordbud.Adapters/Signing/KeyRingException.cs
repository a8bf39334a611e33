namespace Nordbud.Adapters.Signing;

/// <summary>The keys cannot be used as they lie; the message names the file and says what to do.</summary>
public sealed class KeyRingException : Exception
{
    public KeyRingException() { }

    public KeyRingException(string message) : base(message) { }

    public KeyRingException(string message, Exception inner) : base(message, inner) { }
}
