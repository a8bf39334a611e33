namespace Nordbud.Adapters.Store.Backups;

/// <summary>A backup cannot be made or restored; the message says why and what to do. Nothing was changed.</summary>
public sealed class BackupRefusedException : Exception
{
    public BackupRefusedException() { }

    public BackupRefusedException(string message) : base(message) { }

    public BackupRefusedException(string message, Exception inner) : base(message, inner) { }
}
