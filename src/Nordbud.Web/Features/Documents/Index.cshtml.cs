using Microsoft.AspNetCore.Mvc;
using Nordbud.Adapters.Documents;
using Nordbud.Adapters.Identity;
using Nordbud.Adapters.Store.Cases;
using Nordbud.Core.Advice;
using Nordbud.Core.Cases;
using Nordbud.Core.Cases.Documents;
using Nordbud.Core.People;
using Nordbud.Web.Features.Cases;
using Nordbud.Web.Ui;
using Nordbud.Web.Ui.Access;

namespace Nordbud.Web.Features.Documents;

/// <summary>
/// The procurement documents. Who comes: the officer the day before publication, afraid of what was forgotten; later the
/// same officer with a correction. The questions: is it ready, what exactly did we publish, and what did we change?
/// </summary>
[Needs(Permission.ReadCase)]
public sealed class IndexModel(CaseRoom room, Memberships memberships) : CasePage(room)
{
    [BindProperty] public string? Significant { get; set; }
    [BindProperty] public string? ExtendedTo { get; set; }
    [BindProperty] public string? Reason { get; set; }
    [BindProperty] public string? Topic { get; set; }
    [BindProperty] public string? Why { get; set; }
    [BindProperty] public List<string> Spoken { get; set; } = [];

    public Document Shown { get; private set; } = null!;

    /// <summary>The version that is shown; null where it is the case as it stands.</summary>
    public int? Version { get; private set; }

    /// <summary>What changed since the version before the shown one.</summary>
    internal IReadOnlyList<DocumentComparison.Change> Changes { get; private set; } = [];

    /// <summary>What is to be seen to before publication, what blocks first.</summary>
    public IReadOnlyList<DocumentCheck> Checks { get; private set; } = [];

    public bool MayFreeze => Visit.May(Permission.Publish);

    public bool MayRun => Visit.May(Permission.RunCase);

    public bool Blocked => Checks.Any(check => check.Weight is CheckWeight.Blocks);

    public DocumentsPart Documents => Case.Documents;

    internal IReadOnlyList<Language> Languages => DocumentLanguages.Of(Case);

    /// <summary>Boxes for the languages of the case.</summary>
    public Checks LanguageBoxes => new("Spoken", T["documents.languages"], [.. Language.All.Select(one => (one.Code, T[$"documents.language.{one.Code}"], Languages.Contains(one)))])
    { Id = "languages", Error = ErrorAt("languages"), Hint = T["documents.languages.hint"] };

    public Task<IActionResult> OnGetAsync(int? version, string? lang) => AnswerAsync(version, lang, _ => Page());

    public Task<IActionResult> OnGetDocxAsync(int? version, string? lang) =>
        AnswerAsync(version, lang, document => File(DocxFile.Write(document), DocxFile.MediaType, $"{FileName(version, document)}.docx"));

    public Task<IActionResult> OnGetHtmlAsync(int? version, string? lang) =>
        AnswerAsync(version, lang, document => File(HtmlFile.Write(document), HtmlFile.MediaType, $"{FileName(version, document)}.html"));

    /// <summary>What changed since the version before, as a document.</summary>
    public Task<IActionResult> OnGetComparisonAsync(int? version, string? lang) => AnswerAsync(version, lang, shown =>
    {
        var texts = DocumentLanguages.Texts(lang, T);
        var after = version ?? Documents.Versions.Count + 1;
        if (after < 2)
            return NotFound();
        var about = texts.Format(version is null ? "documents.comparison.draft" : "documents.comparison.versions", ("case", Case.Title), ("before", after - 1), ("after", after));
        return File(DocxFile.Write(DocumentComparison.Write(Changes, about, texts, shown.Created)), DocxFile.MediaType, $"comparison-{after - 1}-{after}-{texts.Language.Code}.docx");
    });

    public Task<IActionResult> OnPostAsync()
    {
        DateOnly? extended = null;
        if (!string.IsNullOrWhiteSpace(ExtendedTo) && (extended = DayInput.Read(ExtendedTo)) is null)
            Errors.Add(new("extendedTo", T["cases.error.day"]));
        return EndAsync(new FreezeDocuments { Significant = Significant switch { "yes" => true, "no" => false, _ => null }, ExtendedTo = extended, Reason = Keeping.TextOrNone(Reason) },
            "documents.said", "/documents", () => MakeAsync(null, null));
    }

    public Task<IActionResult> OnPostLanguagesAsync() =>
        EndAsync(new ChooseLanguages([.. Spoken.Where(code => Language.All.Any(one => one.Code == code))]), "documents.said.languages", "/documents", () => MakeAsync(null, null));

    public Task<IActionResult> OnPostReasonAsync() => Names.Parse<DocumentTopic>(Topic ?? "") is not { } topic ? Task.FromResult<IActionResult>(NotFound())
        : EndAsync(new GiveDocumentReason(topic, Keeping.Text(Why?.Trim() ?? "")), "documents.said.reason", "/documents#reasons", () => MakeAsync(null, null), ("reason", $"why-{Topic}"));

    /// <summary>The page of the case on which something is mended.</summary>
    public string PathOf(MendedAt place) => $"/cases/{Case.Id}" + place switch
    {
        MendedAt.Need => "/need/basis",
        MendedAt.Requirements or MendedAt.Criteria => "/criteria",
        MendedAt.Weights => "/weights",
        MendedAt.PriceModel => MayRun ? "/criteria/price" : "/criteria",
        MendedAt.Laboratory => "/laboratory",
        MendedAt.Plan => "/need",
        MendedAt.Track => "/track",
        MendedAt.Parity => "/dialogue/parity",
        MendedAt.Record => "/dialogue/record",
        MendedAt.Group => "/group",
        MendedAt.Cooperation => "/cooperation",
        MendedAt.Gates => "/gates",
        MendedAt.Reasons => "/documents#reasons",
        _ => throw new ArgumentOutOfRangeException(nameof(place)),
    };

    private static string FileName(int? version, Document document) => version is { } n ? $"documents-{n}-{document.Language}" : $"documents-{document.Language}";

    private async Task<IActionResult> AnswerAsync(int? version, string? lang, Func<Document, IActionResult> answer)
    {
        if (version is { } n && (n < 1 || n > Documents.Versions.Count))
            return NotFound();
        await MakeAsync(version, lang);
        return answer(Shown);
    }

    private async Task MakeAsync(int? version, string? lang)
    {
        await KnowAsync();
        Version = version;
        var texts = DocumentLanguages.Texts(lang, T);
        var authority = (await memberships.AuthorityAsync(Case.Authority, HttpContext.RequestAborted))?.Name ?? "";
        Shown = Of(version, authority, texts);
        var before = version is { } n ? n - 1 : Documents.Versions.Count;
        Changes = before > 0 ? DocumentComparison.Of(Of(before, authority, texts), Shown) : [];
        Checks = version is null ? DocumentChecks.Of(Case, Room.Law, Today, TextOf) : [];
    }

    /// <summary>The document of a version: the case as it stood when that was frozen.</summary>
    private Document Of(int? version, string authority, Texts texts)
    {
        var state = version is { } n ? CaseRules.Fold(Case.Id, Whole.Entries.Where(entry => entry.Position <= Documents.Versions[n - 1].Place))! : Case;
        return new ProcurementDocument(state, authority, texts, TextOf, Room.Law, MomentOf).Write(Room.Clock.GetLocalNow(), version);
    }
}
