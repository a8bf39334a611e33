namespace Nordbud.Core.Evaluation.Laboratory;

/// <summary>The same tenders under several models, side by side.</summary>
/// <param name="Models">The models in the order given.</param>
/// <param name="Tenders">The tenders of all lots in the order given.</param>
/// <param name="WinnerDiffers">Has any lot another first place under one model than under another?</param>
public sealed record ModelComparison(IReadOnlyList<EvaluationModel> Models, IReadOnlyList<ComparedTender> Tenders, bool WinnerDiffers);
