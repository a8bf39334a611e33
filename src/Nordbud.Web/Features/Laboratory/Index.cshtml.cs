using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Nordbud.Adapters.Documents;
using Nordbud.Core.Evaluation;
using Nordbud.Core.Evaluation.Robustness;
using Nordbud.Core.People;
using Nordbud.Web.Ui;
using Nordbud.Web.Ui.Access;

namespace Nordbud.Web.Features.Laboratory;

/// <summary>
/// Tries an evaluation model. Who comes: a buyer in a hurry who distrusts formulas. The question: what goes wrong with this
/// model, and what do I change? Nothing is stored: the file goes back and forth with the form, and runs live in memory.
/// </summary>
[Needs(Permission.UsePublicPages)]
[ResponseCache(NoStore = true)]
[RequestSizeLimit(LargestForm)]
[RequestFormLimits(MemoryBufferThreshold = LargestForm, ValueLengthLimit = LargestForm, MultipartBodyLengthLimit = LargestForm)]
public sealed class IndexModel(LaboratoryRuns runs, TimeProvider clock, IWebHostEnvironment environment, Texts texts) : PageModel
{
    /// <summary>Largest model that the page takes, in bytes.</summary>
    public const int MaxBytes = 1_000_000;

    /// <summary>The model comes back with forms in which its letters are sent by browsers as three.</summary>
    private const int LargestForm = 4 * MaxBytes;

    [BindProperty] public string? Json { get; set; }
    [BindProperty] public int Draws { get; set; } = 100_000;
    [BindProperty] public Uncertainty Uncertain { get; set; }
    [BindProperty] public string? RunId { get; set; }

    public List<FieldError> Errors { get; } = [];

    /// <summary>What was found; null until there is a good model.</summary>
    public LaboratoryView? View { get; private set; }

    /// <summary>The run that is looked at, or null.</summary>
    public LaboratoryRun? Run { get; private set; }

    /// <summary>Is the run under way?</summary>
    public bool Waits { get; private set; }

    /// <summary>Was a run asked for that is no longer kept?</summary>
    public bool RunIsGone { get; private set; }

    /// <summary>Can the robustness be tried: are there tenders, and is something weighed?</summary>
    public bool MayRun => View is not null && View.Lots.Any(lot => !lot.Lot.MadeUp && lot.Lot.Ranking.Tenders.Count > 1 && ModelSmaa.Of(lot.Lot.Ranking, 1, 1) is not null);

    /// <summary>The built-in example, the file of that name among the examples.</summary>
    public static string Example { get; } = Read("Demo.digital-supervision.json");

    public string ErrorAt(string field) => Errors.FirstOrDefault(error => error.Field == field)?.Text ?? "";

    public void OnGet(string? run, string? example)
    {
        if (run is not null)
        {
            Run = runs.Find(run);
            RunIsGone = Run is null;
            if (Run is null)
                return;
            (Draws, Uncertain) = (Run.Wishes.Draws, Run.Wishes.Uncertain);
            Json = Run.Source;
            // While it runs only the progress is shown: the page comes back often.
            Waits = !Run.IsOver;
            if (!Waits)
                View = LaboratoryView.Of(Run, texts);
        }
        else if (example is not null)
            Show(EvaluationJson.Read(Encoding.UTF8.GetBytes(Example)), Example);
    }

    public async Task<IActionResult> OnPostAsync(IFormFile? file, CancellationToken cancel)
    {
        if (file is { Length: > 0 })
        {
            if (file.Length > MaxBytes)
                return Refuse("file", texts.Format("laboratory.error.large", ("most", MaxBytes / 1_000)));
            using var bytes = new MemoryStream();
            await file.CopyToAsync(bytes, cancel);
            Json = Encoding.UTF8.GetString(bytes.ToArray()).TrimStart('\uFEFF');
            Try("file");
        }
        else
            Try("Json");
        return Page();
    }

    public IActionResult OnPostRun()
    {
        if (Try("Json") is not { } input)
            return Page();
        if (!RunWishes.Offered.Contains(Draws) || !Enum.IsDefined(Uncertain))
            return Refuse("Draws", texts["laboratory.error.draws"]);
        return runs.Start(input, Json!, new(Draws, Uncertain)) is { } run
            ? Redirect($"/laboratory?run={run.Id}") : Refuse("Draws", texts["laboratory.error.busy"]);
    }

    public IActionResult OnPostCancel()
    {
        runs.Cancel(RunId);
        return Redirect($"/laboratory?run={Uri.EscapeDataString(RunId ?? "")}");
    }

    public IActionResult OnPostDocx() =>
        Try("Json") is null ? Page() : File(DocxFile.Write(LaboratoryDocument.Of(View!, clock.GetLocalNow())), DocxFile.MediaType, "laboratory.docx");

    public IActionResult OnPostHtml()
    {
        if (Try("Json") is null)
            return Page();
        using var css = new StreamReader(environment.WebRootFileProvider.GetFileInfo("css/laboratory.css").CreateReadStream());
        return File(HtmlFile.Write(LaboratoryDocument.Of(View!, clock.GetLocalNow()), css.ReadToEnd()), HtmlFile.MediaType, "laboratory.html");
    }

    /// <summary>Reads what was sent and tries it; null where it is refused, with the reasons at the field.</summary>
    private EvaluationInput? Try(string field)
    {
        Run = runs.Find(RunId);
        if (string.IsNullOrWhiteSpace(Json))
        {
            Errors.Add(new("file", texts["laboratory.error.nothing"]));
            return null;
        }
        // Browsers send line breaks of a form as they like.
        Json = Json.ReplaceLineEndings("\n");
        var bytes = Encoding.UTF8.GetBytes(Json);
        if (bytes.Length > MaxBytes)
        {
            Errors.Add(new(field, texts.Format("laboratory.error.large", ("most", MaxBytes / 1_000))));
            return null;
        }
        var input = EvaluationJson.Read(bytes);
        Errors.AddRange(input.Problems.Select(problem => new FieldError(field, LaboratoryWords.Of(problem, texts))));
        if (Errors.Count > 0)
            return null;
        Show(input, Json);
        return input;
    }

    private void Show(EvaluationInput input, string json)
    {
        Json = json;
        // A run belongs to the model that it was made of.
        View = Run is { IsOver: true } run && run.Source == json ? LaboratoryView.Of(run, texts) : LaboratoryView.Of(input.Model!, input.Tenders, input.Country, texts);
    }

    private PageResult Refuse(string field, string text)
    {
        Errors.Add(new(field, text));
        return Page();
    }

    private static string Read(string name)
    {
        using var stream = typeof(IndexModel).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
