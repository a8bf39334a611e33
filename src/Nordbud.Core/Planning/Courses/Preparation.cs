using System.Collections.Immutable;
using static Nordbud.Core.Planning.Row;

namespace Nordbud.Core.Planning.Courses;

/// <summary>What comes before dispatch, from the chosen area to approved documents (gates G0 to G5).</summary>
internal static class Preparation
{
    /// <summary>From the area to the model: needed for every course that is meant to end in a purchase.</summary>
    private static readonly ImmutableArray<CourseStep> ToModel =
    [
        Gate("area-chosen", "G0", when: When.NeedIsOpen),
        Work("working-group"),
        Work("area-description", When.NeedIsOpen),
        Work("need-analysis", When.NeedIsOpen),
        Gate("need-approved", "G1"),
        Work("market-screening", When.NotScreened),
        Work("market-dialogue", When.NotConsulted, Article("40")),
        Gate("market-recorded", "G2", Article("40-41")),
        Work("suitability-study"),
        Gate("model-decided", "G3", Article("84(1)-(2)")),
    ];

    /// <summary>From the model to documents that can be published.</summary>
    private static readonly ImmutableArray<CourseStep> ToDocuments =
    [
        Work("business-case"),
        Gate("budget-sealed", "G4", Article("26(4)(b)")),
        Work("documents"),
        Gate("documents-approved", "G5", Article("53(1), 67(5)")),
    ];

    /// <summary>The whole preparation of a competition.</summary>
    public static readonly ImmutableArray<CourseStep> Full = [.. ToModel, .. ToDocuments];

    /// <summary>The preparation of a contest: only the area has to be known, and the rules take the documents' place.</summary>
    public static readonly ImmutableArray<CourseStep> Contest =
    [
        Gate("area-chosen", "G0"),
        Work("working-group"),
        Work("area-description"),
        Work("market-screening", When.NotScreened),
        Gate("market-recorded", "G2", Article("40-41")),
        Gate("model-decided", "G3", Article("84(2)")),
        Work("contest-rules", basis: Article("80-81")),
        Gate("documents-approved", "G5", Article("79(1), 80(1)")),
    ];

    /// <summary>The short preparation of a direct award.</summary>
    public static readonly ImmutableArray<CourseStep> Direct =
    [
        Gate("area-chosen", "G0", when: When.NeedIsOpen),
        Work("need-analysis", When.NeedIsOpen),
        Gate("need-approved", "G1"),
        Work("market-screening", When.NotScreened),
        Gate("model-decided", "G3"),
        Work("request-text"),
    ];
}
