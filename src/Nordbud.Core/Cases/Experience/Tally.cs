namespace Nordbud.Core.Cases.Experience;

/// <summary>
/// How cases that took the same way ended, in numbers. Of one or two cases it is not said how they went: whoever knows
/// them would read there how a supplier performed (Directive 2014/24/EU Art. 21).
/// </summary>
/// <param name="Cases">How many came to their end.</param>
public sealed record Tally(int Cases)
{
    /// <summary>From so many cases on it is said how they went.</summary>
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

    /// <summary>Whether it is told how they went.</summary>
    public bool IsTold => Cases >= LeastTold;

    /// <summary>Whether they are so few that they say little.</summary>
    public bool IsFew => Cases < LeastMany;

    /// <summary>The numbers of cases, each with how often it occurs.</summary>
    public static Tally Of(IEnumerable<(NeedOutcome? Outcome, bool? Again, int Cases)> alike)
    {
        var all = alike.ToList();
        var tally = new Tally(all.Sum(one => one.Cases));
        int Count(Func<(NeedOutcome? Outcome, bool? Again, int Cases), bool> which) => all.Where(which).Sum(one => one.Cases);
        return !tally.IsTold ? tally : tally with
        {
            Again = Count(one => one.Again is true),
            NotAgain = Count(one => one.Again is false),
            Met = Count(one => one.Outcome is NeedOutcome.Met),
            Partly = Count(one => one.Outcome is NeedOutcome.Partly),
            NotMet = Count(one => one.Outcome is NeedOutcome.NotMet),
        };
    }
}
