using Microsoft.AspNetCore.Mvc;
using Nordbud.Adapters.Documents;
using Nordbud.Adapters.Identity;
using Nordbud.Adapters.Store.Cases;
using Nordbud.Core.Cases;
using Nordbud.Core.Cases.Criteria;
using Nordbud.Core.Cases.Documents;
using Nordbud.Core.Evaluation;
using Nordbud.Core.Law;
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

    public Document Shown { get; private set; } = null!;

    /// <summary>The version that is shown; null where it is the case as it stands.</summary>
    public int? Version { get; private set; }

    /// <summary>What changed since the version before the shown one.</summary>
    internal IReadOnlyList<DocumentComparison.Change> Changes { get; private set; } = [];

    public bool MayFreeze => Visit.May(Permission.Publish);

    public DocumentsPart Documents => Case.Documents;

    /// <summary>What stands in the way of freezing, in words.</summary>
    public IReadOnlyList<(string Words, Source? Source)> Blocks =>
        [.. DocumentRules.Blocks(Case, Room.Law, Today).Select(block => (ProblemText.Of(block with { Source = null }, T).Text, block.Source))];

    /// <summary>What is to be seen to before publication although it does not stand in the way.</summary>
    public IEnumerable<ModelWarning> Warnings => CriteriaChecks.Of(Case, Room.Law, Today).Where(check => !check.IsError);

    /// <summary>The requirements that name a make without allowing an equivalent (Art. 42(4)).</summary>
    public IEnumerable<(string Requirement, IReadOnlyList<string> Makes)> Named => Case.Criteria.Terms.Where(term => term.Kind is TermKind.Requirement)
        .Select(term => TextOf(term.Text) ?? "")
        .Select(text => (text, NamedMakes.In(text, Case.Suppliers.Values.Select(supplier => supplier.Name).Concat(Case.Course.Contenders.Select(one => TextOf(one.Joined.Name)).OfType<string>()))))
        .Where(one => one.Item2.Count > 0);

    /// <summary>Whether the case has dates for its procurement.</summary>
    public bool HasTimetable => Case.Need.Values.Any(part => part.Plan is { Steps.Count: > 0 });

    public Task<IActionResult> OnGetAsync(int? version) => AnswerAsync(version, _ => Page());

    public Task<IActionResult> OnGetDocxAsync(int? version) =>
        AnswerAsync(version, document => File(DocxFile.Write(document), DocxFile.MediaType, version is { } n ? $"documents-{n}.docx" : "documents.docx"));

    public Task<IActionResult> OnGetHtmlAsync(int? version) =>
        AnswerAsync(version, document => File(HtmlFile.Write(document), HtmlFile.MediaType, version is { } n ? $"documents-{n}.html" : "documents.html"));

    public Task<IActionResult> OnPostAsync()
    {
        DateOnly? extended = null;
        if (!string.IsNullOrWhiteSpace(ExtendedTo) && (extended = DayInput.Read(ExtendedTo)) is null)
            Errors.Add(new("extendedTo", T["cases.error.day"]));
        return EndAsync(new FreezeDocuments { Significant = Significant switch { "yes" => true, "no" => false, _ => null }, ExtendedTo = extended, Reason = Keeping.TextOrNone(Reason) },
            "documents.said", "/documents", () => MakeAsync(null));
    }

    private async Task<IActionResult> AnswerAsync(int? version, Func<Document, IActionResult> answer)
    {
        if (version is { } n && (n < 1 || n > Documents.Versions.Count))
            return NotFound();
        await MakeAsync(version);
        return answer(Shown);
    }

    private async Task MakeAsync(int? version)
    {
        await KnowAsync();
        Version = version;
        var authority = (await memberships.AuthorityAsync(Case.Authority, HttpContext.RequestAborted))?.Name ?? "";
        Shown = Of(version, authority);
        var before = version is { } n ? n - 1 : Documents.Versions.Count;
        Changes = before > 0 ? DocumentComparison.Of(Of(before, authority), Shown) : [];
    }

    /// <summary>The document of a version: the case as it stood when that was frozen.</summary>
    private Document Of(int? version, string authority)
    {
        var state = version is { } n ? CaseRules.Fold(Case.Id, Whole.Entries.Where(entry => entry.Position <= Documents.Versions[n - 1].Place))! : Case;
        return new ProcurementDocument(state, authority, T, TextOf).Write(Room.Clock.GetLocalNow(), version);
    }
}
