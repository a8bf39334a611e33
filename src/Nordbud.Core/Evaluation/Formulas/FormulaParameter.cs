namespace Nordbud.Core.Evaluation.Formulas;

/// <summary>
/// A number that a formula needs: its name in files, the range it must lie in (<paramref name="Above"/> is excluded,
/// <paramref name="AtMost"/> included) and what it is where nothing is said; without a default it has to be given.
/// </summary>
public sealed record FormulaParameter(string Name, decimal? Above, decimal? AtMost, decimal? Default = null)
{
    /// <summary>May the parameter be left out? Then the formula has another way to it.</summary>
    public bool Optional { get; init; }

    /// <summary>Can the number be given for this parameter?</summary>
    public bool Allows(decimal number) => !(number <= Above) && !(number > AtMost);
}
