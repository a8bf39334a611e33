using System.Collections.Immutable;
using static Nordbud.Core.Planning.Row;

namespace Nordbud.Core.Planning.Courses;

/// <summary>What comes after the last tender: evaluation, award, standstill, contract and notice (gates G10 to G13).</summary>
internal static class Closing
{
    private static readonly ImmutableArray<CourseStep> Decision =
    [
        Work("evaluation", basis: Article("67")),
        Gate("evaluation-agreed", "G10", Article("67")),
        Work("award-check", basis: Article("59(4)")),
        Gate("award-decision", "G11", Article("55(1)")),
    ];

    private static readonly ImmutableArray<CourseStep> Signature =
    [
        Goal("contract", "G12", Remedies("2a(1)")),
        Beside(Wait("award-notice", "award-notice") with { Gate = "G13" }),
    ];

    /// <summary>Evaluation to contract with the standstill that the country asks for.</summary>
    public static readonly ImmutableArray<CourseStep> Award = [.. Decision, Wait("standstill", "standstill"), .. Signature];

    /// <summary>As <see cref="Award"/>, for purchases in a dynamic purchasing system.</summary>
    public static readonly ImmutableArray<CourseStep> AwardInSystem =
        [.. Decision, Wait("standstill", "standstill", When.SystemPurchasesStandStill), .. Signature];

    /// <summary>No standstill is owed (call-offs, Directive 89/665/EEC Art. 2b(c)).</summary>
    public static readonly ImmutableArray<CourseStep> AwardAtOnce = [.. Decision, Goal("contract", "G12")];

    /// <summary>A contract whose financing has to be closed before it is signed.</summary>
    public static readonly ImmutableArray<CourseStep> AwardAndFinance =
        [.. Decision, Wait("standstill", "standstill"), Work("financial-close"), .. Signature];

    /// <summary>A voluntary notice before the contract protects an award without competition (Directive 89/665/EEC Art. 2d(4)).</summary>
    public static readonly ImmutableArray<CourseStep> AwardWithVoluntaryNotice =
        [.. Decision, Wait("voluntary-notice", "veat", When.NotUrgent), .. Signature];
}
