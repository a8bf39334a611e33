using System.Collections.Immutable;

namespace Nordbud.Core.Cases.Dialogue;

/// <summary>The market dialogue as it stands.</summary>
public sealed record DialoguePart
{
    public ImmutableDictionary<RoundId, Round> Rounds { get; init; } = ImmutableDictionary<RoundId, Round>.Empty;
    public ImmutableDictionary<SlotId, Slot> Slots { get; init; } = ImmutableDictionary<SlotId, Slot>.Empty;
    public ImmutableDictionary<ContactId, ContactRegistered> Contacts { get; init; } = ImmutableDictionary<ContactId, ContactRegistered>.Empty;
    public ImmutableList<FindingRecorded> Findings { get; init; } = [];
}
