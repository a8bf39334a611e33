using Nordbud.Core.Cases.Parity;
using Nordbud.Core.People;

namespace Nordbud.Core.Cases.Need;

/// <summary>What somebody asks to be done about an earlier case on the same need.</summary>
public abstract record EarlierCommand(CaseId Earlier) : CaseCommand
{
    /// <summary>Longest reason, in characters.</summary>
    public const int LongestText = 8000;
    /// <summary>Most earlier cases.</summary>
    public const int Most = 50;

    public override string Subject => $"earlier/{Earlier}";
    public override Permission Needs => Permission.RunCase;
}

/// <summary>Say that the case follows an earlier one. Whether the asker may see that one is for the page to ask: a case knows only itself.</summary>
public sealed record FollowCase(CaseId Earlier) : EarlierCommand(Earlier);

/// <summary>Settle what those know who were involved in an earlier case.</summary>
public sealed record SettleEarlier(CaseId Earlier) : EarlierCommand(Earlier)
{
    public IReadOnlyList<InformationId> Pieces { get; init; } = [];
    public Kept? Reason { get; init; }
    public override IEnumerable<Kept> Brings => Reason is null ? [] : [Reason];
}
