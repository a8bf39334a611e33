using System.Collections.Immutable;

namespace Nordbud.Core.Cases.Notices;

/// <summary>A notice as it stands.</summary>
/// <param name="Stated">What is said of it now.</param>
/// <param name="Place">The place of its first entry.</param>
public sealed record Notice(NoticeStated Stated, long Place)
{
    public NoticeId Id => Stated.Notice;

    /// <summary>What was corrected, in order.</summary>
    public ImmutableList<KeptRef> Corrections { get; init; } = [];

    /// <summary>Why the entry was taken back; null while it stands.</summary>
    public KeptRef? TakenBack { get; init; }
}
