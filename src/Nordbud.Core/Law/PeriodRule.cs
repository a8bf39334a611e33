namespace Nordbud.Core.Law;

/// <summary>
/// A period of the law and what shortens it. Reductions never add up: the five days for electronic tenders come off
/// the base period only (Directive 2014/24/EU Arts 27(4), 28(5)), so the shortest length that applies wins.
/// </summary>
/// <param name="Days">The length in days when nothing shortens it; 0 when the length is given in months.</param>
/// <param name="Reductions">The shorter lengths.</param>
/// <param name="WorkingDays">True when only working days are counted.</param>
/// <param name="Months">The length in months (Regulation 1182/71 Art. 3(2)(c)), or 0.</param>
public sealed record PeriodRule(
    int Days, IReadOnlyList<PeriodReduction> Reductions, bool WorkingDays = false, int Months = 0)
{
    /// <summary>The shortest lawful length under these circumstances and the reduction it rests on, if any.</summary>
    public (int Days, PeriodReduction? Used) Shortest(PeriodCircumstances c)
    {
        (int Days, PeriodReduction? Used) shortest = (Days, null);
        foreach (var reduction in Reductions)
            if ((c & reduction.When) == reduction.When && reduction.Days < shortest.Days)
                shortest = (reduction.Days, reduction);
        return shortest;
    }

    /// <summary>Two rules are equal when their reductions are, one by one.</summary>
    public bool Equals(PeriodRule? other) => other is not null && Days == other.Days && Months == other.Months
        && WorkingDays == other.WorkingDays && Reductions.SequenceEqual(other.Reductions);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Days, Months, WorkingDays, Reductions.Count);
}
