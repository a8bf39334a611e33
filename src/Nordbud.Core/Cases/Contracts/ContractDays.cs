namespace Nordbud.Core.Cases.Contracts;

/// <summary>The days of contracts that nobody may miss, and how long before each people are reminded.</summary>
public static class ContractDays
{
    /// <summary>A reminder that was missed, e.g. while the program stood still, is made up for within so many days.</summary>
    public const int MadeUpWithin = 7;

    /// <summary>Days before the day, the first reminder first: the one table of these rules.</summary>
    public static IReadOnlyList<int> RemindersOf(ContractDayKind kind) => kind switch
    {
        // An option or the end asks for a decision, often for a procurement.
        ContractDayKind.Option or ContractDayKind.End => [90, 30],
        ContractDayKind.Delivery => [14, 0],
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>The longest time before a day of this kind at which it is named.</summary>
    public static int Earliest(ContractDayKind kind) => RemindersOf(kind)[0];

    /// <summary>The days that lie open in the contracts of a case: options not settled, deliveries not accepted, ends.</summary>
    public static IEnumerable<(ContractDayKind Kind, ContractId Contract, Guid Thing, DateOnly On)> Of(Case state)
    {
        ArgumentNullException.ThrowIfNull(state);
        foreach (var contract in state.Contracts.Values.Where(contract => contract.Ended is null))
        {
            foreach (var (option, _) in contract.Options.Where(one => one.Settled is null))
                yield return (ContractDayKind.Option, contract.Id, option.Option.Value, option.NoticeBy);
            foreach (var (delivery, _) in contract.Deliverables.Where(one => one.Tested is not { Accepted: true }))
                yield return (ContractDayKind.Delivery, contract.Id, delivery.Deliverable.Value, delivery.Due);
            if (contract.To is { } to)
                yield return (ContractDayKind.End, contract.Id, contract.Id.Value, to);
        }
    }

    /// <summary>Which reminder a day asks for, by its days before, or null for none.</summary>
    public static int? ReminderOn(ContractDayKind kind, DateOnly on, DateOnly today)
    {
        var left = on.DayNumber - today.DayNumber;
        foreach (var before in RemindersOf(kind))
        {
            if (left <= before && left > before - MadeUpWithin)
                return before;
        }
        return null;
    }
}
