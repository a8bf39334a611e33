using Nordbud.Core.Cases.Contracts;
using Nordbud.Core.Cases.Cooperation;
using Nordbud.Core.People;

namespace Nordbud.Core.Cases.CallOffs;

/// <summary>What somebody asks to be done about contracts under a framework agreement or a dynamic purchasing system.</summary>
public abstract record CallOffCommand : CaseCommand
{
    /// <summary>Longest text, in characters.</summary>
    public const int LongestText = 8000;
    /// <summary>Most competitions of a case.</summary>
    public const int Most = 500;
    /// <summary>The formulas that a competition may use: linear or relative to the lowest price, without numbers of their own.</summary>
    public static IReadOnlyList<string> Formulas { get; } = ["proportional", "linear-from-lowest", "linear-lowest-to-highest"];

    public override Permission Needs => Permission.RunCase;
}

/// <summary>Put on record what the framework agreement says of the contracts under it.</summary>
public sealed record SetFrameworkTerms(decimal? Maximum, bool AllTerms, Kept Choice) : CallOffCommand
{
    public override string Subject => "framework";
    public override IEnumerable<Kept> Brings => [Choice];
}

/// <summary>Invite those who are in to compete for one contract.</summary>
public sealed record OpenMiniCompetition(CompetitionId Competition, DateOnly On, DateOnly LastDay, Kept What, Kept Criteria, string Formula, decimal PriceWeight) : CallOffCommand
{
    public PartnerId? Participant { get; init; }
    public IReadOnlyList<InvitedId> LeftOut { get; init; } = [];
    public Kept? Reason { get; init; }
    public override string Subject => $"mini-competition/{Competition}";
    public override IEnumerable<Kept> Brings => Reason is null ? [What, Criteria] : [What, Criteria, Reason];
}

/// <summary>Enter an offer with its mark, or that the party declines.</summary>
public sealed record EnterOffer(CompetitionId Competition, InvitedId Invited, DateOnly On) : CallOffCommand
{
    public bool Declined { get; init; }
    public decimal? Price { get; init; }
    public decimal? Quality { get; init; }
    public Kept? Why { get; init; }
    public Kept? Early { get; init; }
    public override string Subject => $"mini-competition/{Competition}/offer/{Invited}";
    public override IEnumerable<Kept> Brings => new[] { Why, Early }.OfType<Kept>();
}

/// <summary>Decide a competition; against its result, or over the maximum, only the decision-maker can.</summary>
public sealed record AwardMiniCompetition(CompetitionId Competition, InvitedId Invited, CallOffId CallOff, DateOnly On, Kept Reasons) : CallOffCommand
{
    /// <summary>Whether what speaks against it is to yield.</summary>
    public bool Yields { get; init; }
    public override string Subject => $"mini-competition/{Competition}";
    public override Permission Needs => Yields ? Permission.Decide : Permission.RunCase;
    public override IEnumerable<Kept> Brings => [Reasons];
}

/// <summary>End a competition without a contract.</summary>
public sealed record EndMiniCompetition(CompetitionId Competition, DateOnly On, Kept Reason) : CallOffCommand
{
    public override string Subject => $"mini-competition/{Competition}";
    public override IEnumerable<Kept> Brings => [Reason];
}
