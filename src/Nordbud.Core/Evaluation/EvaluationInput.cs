using Nordbud.Core.Values;

namespace Nordbud.Core.Evaluation;

/// <summary>A model and tenders read from a file, or what is wrong with them; never both.</summary>
public sealed record EvaluationInput(EvaluationModel? Model, IReadOnlyList<Tender> Tenders, Country? Country, IReadOnlyList<FieldProblem> Problems)
{
    /// <summary>True where all could be read and can be computed.</summary>
    public bool IsGood => Problems.Count == 0;
}
