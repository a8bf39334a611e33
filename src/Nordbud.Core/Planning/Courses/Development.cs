using System.Collections.Immutable;
using static Nordbud.Core.Planning.Row;

namespace Nordbud.Core.Planning.Courses;

/// <summary>
/// Development in phases with a gate after each: intermediate target met, need unchanged, market not caught up; go on,
/// go on with fewer partners, or stop (Directive 2014/24/EU Art. 31(2); SEC(2007)1668 for pre-commercial procurement).
/// </summary>
internal static class Development
{
    /// <summary>Phases under an innovation partnership or a contract that holds its development; ends in the purchase.</summary>
    public static readonly ImmutableArray<CourseStep> ThenPurchase =
    [
        Work("phase-1", When.ContractHoldsDevelopment),
        Gate("phase-gate-1", "P1", Article("31(2)"), When.ContractHoldsDevelopment),
        Work("phase-2", When.ContractHoldsDevelopment),
        Gate("phase-gate-2", "P2", Article("31(2)"), When.ContractHoldsDevelopment),
        Work("phase-3", When.ContractHoldsDevelopment),
        Gate("purchase-decided", "P3", Article("31(2)"), When.ContractHoldsDevelopment),
    ];

    /// <summary>Phases of a pre-commercial procurement; the purchase of the solution takes a new competition.</summary>
    public static readonly ImmutableArray<CourseStep> ThenResults =
    [
        Work("phase-1"),
        Gate("phase-gate-1", "P1"),
        Work("phase-2"),
        Gate("phase-gate-2", "P2"),
        Work("phase-3"),
        Gate("phase-gate-3", "P3"),
    ];
}
