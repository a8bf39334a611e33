using Nordbud.Core.Cases.Course;
using Nordbud.Core.Cases.Criteria;
using Nordbud.Core.Cases.Need;
using Nordbud.Core.Cases.Parity;
using Nordbud.Core.Cases.Suppliers;
using Nordbud.Core.People;

namespace Nordbud.Core.Cases.Contest;

/// <summary>What somebody asks to be done about a contest.</summary>
public abstract record ContestCommand : CaseCommand
{
    /// <summary>Longest text, in characters.</summary>
    public const int LongestText = 8000;
    /// <summary>Most prizes.</summary>
    public const int MostPrizes = 100;
    /// <summary>Most criteria.</summary>
    public const int MostCriteria = 20;
    /// <summary>Longest name of a criterion, in characters.</summary>
    public const int LongestName = 200;
    /// <summary>Most questions of a jury.</summary>
    public const int MostQuestions = 200;

    public override Permission Needs => Permission.RunCase;
}

/// <summary>Set or correct the rules.</summary>
public sealed record SetContestRules(Kept Rules, Kept Rights) : ContestCommand
{
    public IReadOnlyList<decimal> Prizes { get; init; } = [];
    public decimal? FollowUp { get; init; }
    public IReadOnlyList<(Kept Name, decimal Percent)> Criteria { get; init; } = [];
    public Kept? Qualification { get; init; }
    public override string Subject => "contest/rules";
    public override IEnumerable<Kept> Brings => [Rules, Rights, .. Criteria.Select(one => one.Name), .. Qualification is null ? Array.Empty<Kept>() : [Qualification]];
}

/// <summary>Mark an entry as a member of the jury: as a whole, or by each criterion where there are some.</summary>
public sealed record MarkEntry(ContenderId Contender, PersonId Juror, decimal Mark, Kept Reason) : ContestCommand
{
    public IReadOnlyList<decimal> ByCriterion { get; init; } = [];
    public override string Subject => $"entry-mark/{Contender}/{Juror}";
    public override Permission Needs => Permission.Judge;
    public override IEnumerable<Kept> Brings => [Reason];
}

/// <summary>Give the opinion of the jury.</summary>
/// <param name="Ranking">The entries, the best first.</param>
/// <param name="Opinion">The opinion.</param>
public sealed record GiveOpinion(IReadOnlyList<ContenderId> Ranking, Kept Opinion) : ContestCommand
{
    /// <summary>The places in the order of the ranking, equal where one is shared; empty where none is.</summary>
    public IReadOnlyList<int> Places { get; init; } = [];
    /// <summary>Why the jury ranks otherwise than its marks.</summary>
    public Kept? Departure { get; init; }
    public override string Subject => "contest/opinion";
    public override Permission Needs => Permission.Judge;
    public override IEnumerable<Kept> Brings => Departure is null ? [Opinion] : [Opinion, Departure];
}

/// <summary>Make known whose the entries are.</summary>
public sealed record LiftAnonymity : ContestCommand
{
    public override string Subject => "contest/anonymity";
}

/// <summary>Put on record whether a member of the jury has the qualification asked of entrants.</summary>
public sealed record QualifyJuror(PersonId Juror, bool Qualified) : ContestCommand
{
    public Kept? What { get; init; }
    public override string Subject => $"juror/{Juror}";
    public override IEnumerable<Kept> Brings => What is null ? [] : [What];
}

/// <summary>Let a jury give its opinion that is not composed as the law asks.</summary>
public sealed record ExcuseJury(Kept Reason) : ContestCommand
{
    public override string Subject => "contest/jury";
    public override Permission Needs => Permission.Decide;
    public override IEnumerable<Kept> Brings => [Reason];
}

/// <summary>Ask an entrant something as the jury.</summary>
public sealed record AskEntrant(JuryQuestionId Question, ContenderId Contender, Kept Text) : ContestCommand
{
    public override string Subject => $"jury-question/{Question}";
    public override Permission Needs => Permission.Judge;
    public override IEnumerable<Kept> Brings => [Text];
}

/// <summary>Hand in the minutes of a question that was put to an entrant.</summary>
public sealed record MinuteAnswer(JuryQuestionId Question, DateOnly On, Kept Minutes) : ContestCommand
{
    public override string Subject => $"jury-question/{Question}";
    public override IEnumerable<Kept> Brings => [Minutes];
}

/// <summary>Name the winners and give the prizes; where they differ from what was announced, the decision-maker says why.</summary>
public sealed record AwardPrizes(IReadOnlyList<PrizeGiven> Prizes) : ContestCommand
{
    /// <summary>Whether what speaks against it is to yield.</summary>
    public bool Yields { get; init; }
    public Kept? Reason { get; init; }
    public override string Subject => "contest/prizes";
    public override Permission Needs => Yields ? Permission.Decide : Permission.RunCase;
    public override IEnumerable<Kept> Brings => Reason is null ? [] : [Reason];
}

/// <summary>Record which winners were invited to negotiate.</summary>
public sealed record InviteWinners(IReadOnlyList<ContenderId> Contenders) : ContestCommand
{
    public override string Subject => "contest/invited";
}

/// <summary>Take an idea of an entry into the need.</summary>
/// <param name="Idea">The idea, and the piece of information that it is.</param>
/// <param name="Contender">Whose it is.</param>
/// <param name="Holder">The entrant in the register of suppliers.</param>
/// <param name="What">What it changes in the need.</param>
/// <param name="Piece">The same as a piece of information that the others are owed.</param>
public sealed record TakeIdea(InformationId Idea, ContenderId Contender, SupplierId Holder, Kept What, Kept Piece) : ContestCommand
{
    public IndicatorId? Indicator { get; init; }
    public TermId? Term { get; init; }
    public override string Subject => $"idea/{Idea}";
    public override IEnumerable<Kept> Brings => [What, Piece];
}
