using Nordbud.Core.Cases;

namespace Nordbud.Adapters.Store.Cases;

/// <summary>What the desk answers to a command.</summary>
public abstract record DeskAnswer
{
    private DeskAnswer()
    {
    }

    /// <summary>Done, and durable. Nothing may have been written, where nothing had to change.</summary>
    /// <param name="File">The case with what was written.</param>
    /// <param name="Written">The entries written by this command.</param>
    public sealed record Done(CaseFile File, IReadOnlyList<Entry> Written) : DeskAnswer;

    /// <summary>Refused by a rule.</summary>
    public sealed record Refused(IReadOnlyList<Problem> Problems) : DeskAnswer;

    /// <summary>Somebody else changed the same subject since the person looked; nothing was written.</summary>
    /// <param name="File">The case as it stands now.</param>
    /// <param name="Since">What happened to the subject meanwhile.</param>
    public sealed record Changed(CaseFile File, IReadOnlyList<Entry> Since) : DeskAnswer;

    /// <summary>There is no such case.</summary>
    public sealed record Unknown : DeskAnswer;
}
