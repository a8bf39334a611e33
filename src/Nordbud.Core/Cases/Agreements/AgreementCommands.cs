using Nordbud.Core.Cases.Course;
using Nordbud.Core.People;

namespace Nordbud.Core.Cases.Agreements;

/// <summary>What somebody asks to be done about the agreement with a partner in development.</summary>
public abstract record AgreementCommand(ContenderId Contender) : CaseCommand
{
    /// <summary>Longest text, in characters.</summary>
    public const int LongestText = 8000;
    /// <summary>Longest name or unit, in characters.</summary>
    public const int LongestName = 200;
    /// <summary>Most agreed performances.</summary>
    public const int MostPerformances = 50;
    /// <summary>The largest amount or value.</summary>
    public const decimal Largest = 1_000_000_000_000_000;

    public override Permission Needs => Permission.RunCase;
}

/// <summary>
/// Register the agreement with a partner, or a change of it with the reason. What the law does not allow yields only to the
/// decision-maker, and stays in it as the breach it is.
/// </summary>
/// <param name="Contender">The partner.</param>
/// <param name="On">When it was signed.</param>
/// <param name="From">Its first day.</param>
/// <param name="Roles">Who does what.</param>
/// <param name="Costs">Which costs each party bears.</param>
/// <param name="Rights">Who owns results and may use them.</param>
/// <param name="Exit">How and when each can leave, and what then.</param>
public sealed record AgreeWithPartner(ContenderId Contender, DateOnly On, DateOnly From, Kept Roles, Kept Costs, Kept Rights, Kept Exit) : AgreementCommand(Contender)
{
    /// <summary>Its last day; needed where nothing is procured.</summary>
    public DateOnly? To { get; init; }
    /// <summary>Whether it says that nothing is promised to be bought.</summary>
    public bool PromisesNothing { get; init; }
    /// <summary>What the purchase may cost at most; needed in an innovation partnership.</summary>
    public decimal? MaximumCost { get; init; }
    public IReadOnlyList<PhasePrice> Prices { get; init; } = [];
    public IReadOnlyList<PerformanceTerm> Performances { get; init; } = [];
    public Kept? Reason { get; init; }
    /// <summary>Whether what the law does not allow is to yield.</summary>
    public bool Yields { get; init; }
    public override string Subject => $"agreement/{Contender}";
    public override Permission Needs => Yields ? Permission.Decide : Permission.RunCase;
    public override IEnumerable<Kept> Brings =>
        new[] { Roles, Costs, Rights, Exit, Reason }.OfType<Kept>().Concat(Performances.Select(one => one.Name));
}

/// <summary>Record what was measured of something that a partner agreed to reach.</summary>
public sealed record MeasurePerformance(ContenderId Contender, PerformanceId Performance, DateOnly On, decimal Value, Kept How) : AgreementCommand(Contender)
{
    public override string Subject => $"agreement/{Contender}/{Performance}";
    public override IEnumerable<Kept> Brings => [How];
}
