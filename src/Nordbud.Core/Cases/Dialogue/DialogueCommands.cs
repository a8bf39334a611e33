using Nordbud.Core.Cases.Group;
using Nordbud.Core.Cases.Parity;
using Nordbud.Core.Cases.Suppliers;
using Nordbud.Core.People;

namespace Nordbud.Core.Cases.Dialogue;

/// <summary>What somebody of the authority asks to be done in the market dialogue.</summary>
public abstract record DialogueCommand : CaseCommand
{
    /// <summary>Longest title of a round, in characters.</summary>
    public const int LongestTitle = 200;
    /// <summary>Longest text of a round, of minutes or of a finding, in characters.</summary>
    public const int LongestText = 10_000;
    /// <summary>Most questions of a questionnaire.</summary>
    public const int MostQuestions = 40;
    /// <summary>Most times offered in a round.</summary>
    public const int MostSlots = 200;

    public override Permission Needs => Permission.RunDialogue;
}

/// <summary>Announce a round to everybody.</summary>
public sealed record AnnounceRound(RoundId Round, RoundKind Kind, Kept Title, Kept Text, DateOnly From, DateOnly To) : DialogueCommand
{
    public IReadOnlyList<Kept> Questions { get; init; } = [];
    /// <summary>Minutes of every meeting, from 10 to 480.</summary>
    public int? Minutes { get; init; }
    public bool Facilitated { get; init; }
    public override string Subject => $"round/{Round}";
    public override IEnumerable<Kept> Brings => [Title, Text, .. Questions];
}

/// <summary>Close a round before its last day.</summary>
public sealed record CloseRound(RoundId Round) : DialogueCommand
{
    public override string Subject => $"round/{Round}";
}

/// <summary>Offer a time for a meeting; every one of a round is as long as the others.</summary>
public sealed record OfferSlot(SlotId Slot, RoundId Round, DateTimeOffset Start) : DialogueCommand
{
    public override string Subject => $"slot/{Slot}";
}

/// <summary>Answer a questionnaire by one's own link; answering again replaces.</summary>
public sealed record AnswerQuestionnaire(RoundId Round, SupplierId Supplier, ReadOnlyMemory<byte> Secret, Kept Answers) : OwnSupplierCommand(Supplier, Secret)
{
    public override string Subject => $"round/{Round}/{Supplier}";
    public override IEnumerable<Kept> Brings => [Answers];
}

/// <summary>Take a time by one's own link.</summary>
public sealed record TakeSlot(SlotId Slot, SupplierId Supplier, ReadOnlyMemory<byte> Secret) : OwnSupplierCommand(Supplier, Secret)
{
    public override string Subject => $"slot/{Slot}";
}

/// <summary>Give a time back by one's own link.</summary>
public sealed record GiveSlotBack(SlotId Slot, SupplierId Supplier, ReadOnlyMemory<byte> Secret) : OwnSupplierCommand(Supplier, Secret)
{
    public override string Subject => $"slot/{Slot}";
}

/// <summary>Register a contact, whatever the rules say of it; what was told is a piece of information of its own.</summary>
public sealed record RegisterContact(ContactId Contact, ContactKind Kind, DateOnly On, IReadOnlyList<SupplierId> Suppliers, Kept Minutes) : DialogueCommand
{
    public IReadOnlyList<GroupMemberId> Ours { get; init; } = [];
    public Kept? Confidential { get; init; }
    /// <summary>What they were told that the others do not know, with the id it gets.</summary>
    public (InformationId Information, Kept What)? Given { get; init; }
    public RoundId? Round { get; init; }
    /// <summary>Why no procurement expert takes part, where that is not on record yet.</summary>
    public Kept? ExpertAbsence { get; init; }
    public override string Subject => $"contact/{Contact}";
    public override Permission Needs => Permission.Contribute;
    public override IEnumerable<Kept> Brings => new[] { Minutes, Confidential, Given?.What, ExpertAbsence }.OfType<Kept>();
}

/// <summary>Record what was learned, and what it changed.</summary>
public sealed record RecordFinding(FindingId Finding, Kept What) : DialogueCommand
{
    public Kept? Changed { get; init; }
    public RoundId? Round { get; init; }
    public override string Subject => $"finding/{Finding}";
    public override IEnumerable<Kept> Brings => Changed is null ? [What] : [What, Changed];
}
