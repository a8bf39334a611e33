using Nordbud.Core.Cases.Course;
using Nordbud.Core.People;

namespace Nordbud.Core.Cases.Contest;

/// <summary>What somebody asks to be done about a contest.</summary>
public abstract record ContestCommand : CaseCommand
{
    /// <summary>Longest text, in characters.</summary>
    public const int LongestText = 8000;
    /// <summary>Most prizes.</summary>
    public const int MostPrizes = 100;

    public override Permission Needs => Permission.RunCase;
}

/// <summary>Set or correct the rules.</summary>
public sealed record SetContestRules(Kept Rules, Kept Rights) : ContestCommand
{
    public IReadOnlyList<decimal> Prizes { get; init; } = [];
    public decimal? FollowUp { get; init; }
    public override string Subject => "contest/rules";
    public override IEnumerable<Kept> Brings => [Rules, Rights];
}

/// <summary>Mark an entry as a member of the jury.</summary>
public sealed record MarkEntry(ContenderId Contender, PersonId Juror, decimal Mark, Kept Reason) : ContestCommand
{
    public override string Subject => $"entry-mark/{Contender}/{Juror}";
    public override Permission Needs => Permission.Judge;
    public override IEnumerable<Kept> Brings => [Reason];
}

/// <summary>Give the opinion of the jury.</summary>
public sealed record GiveOpinion(IReadOnlyList<ContenderId> Ranking, Kept Opinion) : ContestCommand
{
    public override string Subject => "contest/opinion";
    public override Permission Needs => Permission.Judge;
    public override IEnumerable<Kept> Brings => [Opinion];
}

/// <summary>Make known whose the entries are.</summary>
public sealed record LiftAnonymity : ContestCommand
{
    public override string Subject => "contest/anonymity";
}
