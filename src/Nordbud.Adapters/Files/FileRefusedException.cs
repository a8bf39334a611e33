namespace Nordbud.Adapters.Files;

/// <summary>A file is not taken in; nothing of it is left.</summary>
public sealed class FileRefusedException : Exception
{
    public FileRefusedException() { }

    public FileRefusedException(string message) : base(message) { }

    public FileRefusedException(string message, Exception inner) : base(message, inner) { }

    public FileRefusedException(FileRefusal reason, Exception? inner = null) : base(reason.ToString(), inner) => Reason = reason;

    public FileRefusal Reason { get; }
}
