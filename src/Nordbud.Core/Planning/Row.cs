using Nordbud.Core.Law;

namespace Nordbud.Core.Planning;

/// <summary>The words that the course tables are written in.</summary>
internal static class Row
{
    private const string Directive = "https://eur-lex.europa.eu/eli/dir/2014/24/oj";

    /// <summary>Work of the buyer; its length stands in <see cref="WorkingTimes"/>.</summary>
    public static CourseStep Work(string id, Func<Situation, bool>? when = null, Source? basis = null) =>
        new(id, StepKind.Working) { When = when, Basis = basis };

    /// <summary>A decision or act of the buyer on one working day.</summary>
    public static CourseStep Gate(string id, string? gate, Source? basis = null, Func<Situation, bool>? when = null) =>
        new(id, StepKind.Gate) { Gate = gate, Basis = basis, When = when };

    /// <summary>The act that the course works towards.</summary>
    public static CourseStep Goal(string id, string? gate, Source? basis = null) =>
        Gate(id, gate, basis) with { Goal = true };

    /// <summary>A period for which the directive sets a minimum.</summary>
    public static CourseStep Minimum(string id, string period, Func<Situation, bool>? when = null) =>
        new(id, StepKind.Statutory) { Period = period, When = when };

    /// <summary>A period that has to be adequate; some states set a minimum under <paramref name="period"/>.</summary>
    public static CourseStep Adequate(string id, string? period = null, Func<Situation, bool>? when = null) =>
        new(id, StepKind.Statutory)
        {
            Period = period,
            Absent = Absence.Reasonable,
            When = when,
            Basis = Article("47(1)"),
        };

    /// <summary>A period that is waited out only where the law asks for it.</summary>
    public static CourseStep Wait(string id, string period, Func<Situation, bool>? when = null) =>
        new(id, StepKind.Statutory) { Period = period, Absent = Absence.NotRequired, When = when };

    /// <summary>Does not delay what comes after it.</summary>
    public static CourseStep Beside(CourseStep step) => step with { Parallel = true };

    /// <summary>An article of Directive 2014/24/EU.</summary>
    public static Source Article(string article) => new($"Directive 2014/24/EU Art. {article}", Directive);

    /// <summary>Directive 89/665/EEC on review procedures.</summary>
    public static Source Remedies(string article) =>
        new($"Directive 89/665/EEC Art. {article}", "https://eur-lex.europa.eu/eli/dir/1989/665/2014-04-17");
}
