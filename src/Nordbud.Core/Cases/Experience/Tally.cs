namespace Nordbud.Core.Cases.Experience;

/// <summary>
/// How cases that took the same way ended, in numbers. As long as only one or two said how they went it is not told, however
/// many ended: whoever knows them would read there how a supplier performed (Directive 2014/24/EU Art. 21).
/// </summary>
/// <param name="Cases">How many came to their end.</param>
public sealed record Tally(int Cases)
{
    /// <summary>From so many answers to a question on it is told what they are.</summary>
    public const int LeastTold = 3;
    /// <summary>Below so many they are few, and said to be.</summary>
    public const int LeastMany = 5;

    /// <summary>Would choose the model again; null where it is not told.</summary>
    public int? Again { get; private init; }
    /// <summary>Would not choose it again.</summary>
    public int? NotAgain { get; private init; }
    /// <summary>Met the need.</summary>
    public int? Met { get; private init; }
    /// <summary>Met a part of it.</summary>
    public int? Partly { get; private init; }
    /// <summary>Did not meet it.</summary>
    public int? NotMet { get; private init; }

    /// <summary>Whether it is told how they met the need.</summary>
    public bool IsTold => Met is not null;

    /// <summary>Whether it is told how many would choose the model again.</summary>
    public bool IsAgainTold => Again is not null;

    /// <summary>Whether they are so few that they say little.</summary>
    public bool IsFew => Cases < LeastMany;

    /// <summary>The numbers of cases, each with how often it occurs.</summary>
    public static Tally Of(IEnumerable<(NeedOutcome? Outcome, bool? Again, int Cases)> alike)
    {
        var all = alike.ToList();
        var tally = new Tally(all.Sum(one => one.Cases));
        int Count(Func<(NeedOutcome? Outcome, bool? Again, int Cases), bool> which) => all.Where(which).Sum(one => one.Cases);
        var (again, outcomes) = (Count(one => one.Again is not null) >= LeastTold, Count(one => one.Outcome is not null) >= LeastTold);
        return tally with
        {
            Again = again ? Count(one => one.Again is true) : null,
            NotAgain = again ? Count(one => one.Again is false) : null,
            Met = outcomes ? Count(one => one.Outcome is NeedOutcome.Met) : null,
            Partly = outcomes ? Count(one => one.Outcome is NeedOutcome.Partly) : null,
            NotMet = outcomes ? Count(one => one.Outcome is NeedOutcome.NotMet) : null,
        };
    }
}
