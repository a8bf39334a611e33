using System.Text;
using Microsoft.AspNetCore.Mvc;
using Nordbud.Adapters.Documents;
using Nordbud.Adapters.Files;
using Nordbud.Adapters.Store.Cases;
using Nordbud.Core.Cases;
using Nordbud.Core.Cases.Criteria;
using Nordbud.Core.Cases.Files;
using Nordbud.Core.Cases.Scoring;
using Nordbud.Core.Evaluation;
using Nordbud.Core.Evaluation.Formulas;
using Nordbud.Core.Evaluation.Laboratory;
using Nordbud.Core.People;
using Nordbud.Web.Features.Cases;
using Nordbud.Web.Features.Laboratory;
using Nordbud.Web.Ui.Access;

namespace Nordbud.Web.Features.Criteria;

/// <summary>
/// The evaluation model of the case in the laboratory. Who comes: the group before publication. The question: can this model
/// choose somebody whom we would not want, and would another price model do it better?
/// </summary>
[Needs(Permission.ReadCase)]
public sealed class LaboratoryModel(CaseRoom room, FileStore store, TimeProvider clock, IWebHostEnvironment environment) : CasePage(room)
{
    private static readonly (string Formula, Dictionary<string, decimal> Parameters)[] Others =
    [
        ("proportional", []), ("linear-from-lowest", []), ("linear-lowest-plus", new() { ["slope"] = 0.5m }),
        ("linear-lowest-to-highest", []), ("logarithmic", new() { ["ratio"] = 2 }),
    ];

    public CaseModel Made { get; private set; } = null!;

    /// <summary>What was found; null as long as the model cannot be computed.</summary>
    public LaboratoryView? View { get; private set; }

    /// <summary>The same tenders under other price models; null where they cannot be compared.</summary>
    public ModelComparison? Comparison { get; private set; }

    /// <summary>The model with the tenders that were tried, for a run of the robustness.</summary>
    public string Json { get; private set; } = "";

    /// <summary>Whether the real tenders are tried and not made-up ones.</summary>
    public bool Real { get; private set; }

    public bool MayAttach => Visit.May(Permission.RunCase);

    /// <summary>Whether the report of just this model is attached.</summary>
    public bool Attached => Made.Model is { } model && Case.Criteria.Tried?.Model == EvaluationWriter.Hash(model);

    public async Task OnGetAsync()
    {
        await KnowAsync(Whole.Entries.Where(entry => entry.Event is CriteriaEvent or TenderEntered));
        Made = CaseModel.Of(Case, one => TextOf(one.Name));
        if (Made.Model is not { } model)
            return;
        // Marks are shown here only to those who may see them, and only once all are there.
        Real = ScoringSight.SeesMarks(Case, Visit.Person) && ScoredTenders.Evaluate(Case) is not null;
        IReadOnlyList<Tender> tenders = Real ? ScoredTenders.Of(Case, tender => TextOf(tender.Entered.Name)) : [];
        View = LaboratoryView.Of(model, tenders, Case.Country, T);
        var tried = Real ? tenders : [.. View.Lots.SelectMany(lot => lot.Lot.Ranking.Tenders).Select(one => one.Tender)];
        Json = Encoding.UTF8.GetString(EvaluationWriter.Write(model, tried, Case.Country));
        Comparison = Compared(model, tried);
    }

    public async Task<IActionResult> OnPostAttachAsync()
    {
        await OnGetAsync();
        if (View is not { } view || !MayAttach)
            return NotFound();
        var made = clock.GetLocalNow();
        using var bytes = new MemoryStream(DocxFile.Write(LaboratoryDocument.Of(view, made)));
        var stored = await store.AddAsync(bytes, DocxFile.MediaType, HttpContext.RequestAborted);
        var file = new FileId(Guid.CreateVersion7());
        if (!await DoAsync(new AddFile(file, Keeping.Text(T.Format("criteria.laboratory.file", ("date", Today))), stored.Content) { Length = stored.Length, ContentType = stored.ContentType }))
        {
            store.Erase(stored.Content.Ref.Id);
            return Page();
        }
        Seen = Case.Version;
        return await EndAsync(new RecordTrial(file, [.. view.Warnings.Select(warning => warning.Code).Distinct()]), "criteria.laboratory.said", "/laboratory", OnGetAsync);
    }

    public async Task<IActionResult> OnPostHtmlAsync()
    {
        await OnGetAsync();
        if (View is not { } view)
            return NotFound();
        using var css = new StreamReader(environment.WebRootFileProvider.GetFileInfo("css/laboratory.css").CreateReadStream());
        return File(HtmlFile.Write(LaboratoryDocument.Of(view, clock.GetLocalNow()), await css.ReadToEndAsync()), HtmlFile.MediaType, "laboratory.html");
    }

    /// <summary>The model beside itself with other ways to compare prices; only where weights and prices are those of all of them.</summary>
    private static ModelComparison? Compared(EvaluationModel model, IReadOnlyList<Tender> tenders)
    {
        if (model.Price.Formula.Kind is not FormulaKind.Points || tenders.Count < 2)
            return null;
        List<EvaluationModel> models =
        [
            model,
            .. Others.Where(other => other.Formula != model.Price.Formula.Name).Select(other => model with
            {
                Price = model.Price with { Formula = FormulaCatalogue.Find(other.Formula)!, Parameters = other.Parameters },
            }),
        ];
        return models.TrueForAll(one => ModelRules.Check(one).Count == 0 && ModelRules.Check(one, tenders).Count == 0) ? ModelLaboratory.Compare(models, tenders) : null;
    }
}
