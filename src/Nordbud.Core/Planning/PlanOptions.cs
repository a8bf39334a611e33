using System.Collections.Immutable;

namespace Nordbud.Core.Planning;

/// <summary>What the buyer wishes of a plan. Give a start or a wished contract day; without either it starts on the facts' date.</summary>
public sealed record PlanOptions
{
    /// <summary>Longest that one step may be set to, in days.</summary>
    public const int MostDays = 1000;
    /// <summary>Nothing wished.</summary>
    public static readonly PlanOptions None = new();

    /// <summary>The first day of work.</summary>
    public DateOnly? Start { get; init; }
    /// <summary>The plan starts as late as it can with the contract on this day at the latest.</summary>
    public DateOnly? ContractBy { get; init; }
    /// <summary>Days of single steps by id: working days of work, calendar days of a statutory period, 0 leaves work out.</summary>
    public IReadOnlyDictionary<string, int> Days { get; init; } = ImmutableDictionary<string, int>.Empty;
    /// <summary>The buyer's own closures, in any order.</summary>
    public IReadOnlyList<Closure> Closed { get; init; } = [];
    /// <summary>The period for tenders is agreed with all selected candidates (Directive 2014/24/EU Art. 28(4)).</summary>
    public bool Agreed { get; init; }
}
