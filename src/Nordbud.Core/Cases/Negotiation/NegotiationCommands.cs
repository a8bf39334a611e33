using Nordbud.Core.Cases.Course;
using Nordbud.Core.Cases.Group;
using Nordbud.Core.People;

namespace Nordbud.Core.Cases.Negotiation;

/// <summary>What somebody asks to be done about the rounds of a negotiation or a dialogue.</summary>
public abstract record NegotiationCommand : CaseCommand
{
    /// <summary>Longest text, in characters.</summary>
    public const int LongestText = 8000;
    /// <summary>Most rounds of a case.</summary>
    public const int MostRounds = 100;
    /// <summary>Most talks, and most changes, of a round.</summary>
    public const int Most = 500;

    public override Permission Needs => Permission.RunCase;
}

/// <summary>Open the next round; outside such a phase, or after the final tenders were asked for, with the reason.</summary>
public sealed record OpenNegotiationRound(DateOnly On) : NegotiationCommand
{
    public Kept? About { get; init; }
    public Kept? Reason { get; init; }
    public override string Subject => "negotiation";
    public override IEnumerable<Kept> Brings => new[] { About, Reason }.OfType<Kept>();
}

/// <summary>Record a meeting or a written exchange with a contender.</summary>
public sealed record HearContender(int Round, TalkId Talk, ContenderId Contender, DateOnly On, Kept What) : NegotiationCommand
{
    public bool Written { get; init; }
    public IReadOnlyList<GroupMemberId> Ours { get; init; } = [];
    public Kept? Proposed { get; init; }
    public Kept? Reason { get; init; }
    public override string Subject => $"negotiation/{Round}/talk/{Talk}";
    public override IEnumerable<Kept> Brings => new[] { What, Proposed, Reason }.OfType<Kept>();
}

/// <summary>Record what changed in the documents, as everybody who stands was told it.</summary>
public sealed record TellDocumentChange(int Round, DocumentChangeId Change, DateOnly On, Kept What) : NegotiationCommand
{
    public int? Version { get; init; }
    public override string Subject => $"negotiation/{Round}/change/{Change}";
    public override IEnumerable<Kept> Brings => [What];
}

/// <summary>Close a round; where somebody was not heard, with the reason.</summary>
public sealed record CloseNegotiationRound(int Round, DateOnly On) : NegotiationCommand
{
    public Kept? Reason { get; init; }
    public override string Subject => $"negotiation/{Round}";
    public override IEnumerable<Kept> Brings => Reason is null ? [] : [Reason];
}

/// <summary>Record that final tenders were asked for, with one last day for all.</summary>
public sealed record AskFinalTenders(DateOnly On, DateOnly LastDay) : NegotiationCommand
{
    public override string Subject => "negotiation/final";
}
