using Microsoft.AspNetCore.Mvc;
using Nordbud.Adapters.Documents;
using Nordbud.Adapters.Identity;
using Nordbud.Adapters.Store.Cases;
using Nordbud.Core.Advice;
using Nordbud.Core.Cases.Reporting;
using Nordbud.Core.People;
using Nordbud.Web.Features.Cases;
using Nordbud.Web.Features.Documents;
using Nordbud.Web.Features.Tenders;
using Nordbud.Web.Ui;
using Nordbud.Web.Ui.Access;

namespace Nordbud.Web.Features.Report;

/// <summary>
/// The individual report. Who comes: the officer when the case is over, an auditor or a court years later. The question: is
/// everything documented that the law asks for, and what is not?
/// </summary>
[Needs(Permission.ReadCase)]
public sealed class IndexModel(CaseRoom room, Memberships memberships) : TenderPage(room)
{
    [BindProperty] public string? Part { get; set; }
    [BindProperty] public string? Text { get; set; }

    public Document Report { get; private set; } = null!;

    public IReadOnlyList<ReportSection> Sections { get; private set; } = [];

    public bool MayWrite => Visit.May(Permission.RunCase);

    public int Missing => Sections.Count(section => section.State is ReportState.Missing);

    internal IReadOnlyList<Language> Languages => DocumentLanguages.Of(Case);

    public Task OnGetAsync(string? lang) => MakeAsync(lang);

    public async Task<IActionResult> OnGetDocxAsync(string? lang)
    {
        await MakeAsync(lang);
        return File(DocxFile.Write(Report), DocxFile.MediaType, $"report-{Report.Language}.docx");
    }

    public async Task<IActionResult> OnGetHtmlAsync(string? lang)
    {
        await MakeAsync(lang);
        return File(HtmlFile.Write(Report), HtmlFile.MediaType, $"report-{Report.Language}.html");
    }

    public Task<IActionResult> OnPostAsync() => Names.Parse<ReportPart>(Part ?? "") is not { } part ? Task.FromResult<IActionResult>(NotFound())
        : EndAsync(new NoteReport(part, Keeping.Text(Text?.Trim() ?? "")), "report.said", "/report", () => MakeAsync(null), ("text", $"text-{Part}"));

    private async Task MakeAsync(string? lang)
    {
        await KnowAsync();
        var texts = DocumentLanguages.Texts(lang, T);
        Sections = IndividualReport.Of(Case);
        var authority = (await memberships.AuthorityAsync(Case.Authority, HttpContext.RequestAborted))?.Name ?? "";
        Report = new ReportDocument(Case, authority, texts, TextOf, CallOf, texts[Sworn ? "timeline.erased" : "report.hidden"]).Write(Room.Clock.GetLocalNow());
    }
}
