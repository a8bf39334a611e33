using Nordbud.Core.Evaluation;
using Nordbud.Core.Evaluation.Laboratory;
using Nordbud.Core.Evaluation.Robustness;
using Nordbud.Core.Values;
using Nordbud.Web.Ui;

namespace Nordbud.Web.Features.Laboratory;

/// <summary>What <c>_LaboratoryReport</c> and <see cref="LaboratoryDocument"/> show of a report: warnings first, then lot by lot.</summary>
public sealed class LaboratoryView
{
    private LaboratoryView(LaboratoryReport report, Country? country, IReadOnlyList<SmaaResult?> robustness, Uncertainty? uncertain, Texts texts)
    {
        Report = report;
        Words = new(report.Model, texts);
        Warnings = report.Warnings(country);
        Tree = WeightNode.Of(report.Model);
        Uncertain = uncertain;
        Lots = [.. report.Lots.Select((lot, i) => new LotView(lot, i + 1, robustness.ElementAtOrDefault(i), Words))];
    }

    /// <summary>The report itself.</summary>
    public LaboratoryReport Report { get; }

    /// <summary>What to know before the model is published, errors first.</summary>
    public IReadOnlyList<ModelWarning> Warnings { get; }

    /// <summary>The criteria with what each weighs.</summary>
    public IReadOnlyList<WeightNode> Tree { get; }

    /// <summary>The lots, or the one purchase.</summary>
    public IReadOnlyList<LotView> Lots { get; }

    /// <summary>What was varied for the robustness; null where it was not tried.</summary>
    public Uncertainty? Uncertain { get; }

    /// <summary>Amounts, shares and names.</summary>
    public LaboratoryWords Words { get; }

    /// <summary>The tree as a picture; null where there are no criteria.</summary>
    public string? TreePicture => Tree.Count > 0 ? LaboratoryPictures.Tree(Words, Tree) : null;

    /// <summary>
    /// The view of a model on its tenders (or on made-up ones where there are none). <paramref name="robustness"/> has the
    /// results of a run lot by lot, in the order of the report's lots.
    /// </summary>
    public static LaboratoryView Of(EvaluationModel model, IReadOnlyList<Tender> tenders, Country? country, Texts texts,
        IReadOnlyList<SmaaResult?>? robustness = null, Uncertainty? uncertain = null) =>
        new(ModelLaboratory.Try(model, tenders), country, robustness ?? [], uncertain, texts);

    /// <summary>The view of a run: with its results when it is done, and never computed twice.</summary>
    public static LaboratoryView Of(LaboratoryRun run, Texts texts)
    {
        ArgumentNullException.ThrowIfNull(run);
        var done = run.State is LaboratoryRunState.Done;
        return new(run.Report ?? ModelLaboratory.Try(run.Input.Model!, run.Input.Tenders), run.Input.Country, run.Results, done ? run.Wishes.Uncertain : null, texts);
    }
}
