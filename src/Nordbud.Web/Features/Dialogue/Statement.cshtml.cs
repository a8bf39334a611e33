using Microsoft.AspNetCore.Mvc;
using Nordbud.Adapters.Documents;
using Nordbud.Core.People;
using Nordbud.Web.Features.Cases;
using Nordbud.Web.Features.Documents;
using Nordbud.Web.Ui;
using Nordbud.Web.Ui.Access;

namespace Nordbud.Web.Features.Dialogue;

/// <summary>
/// Which suppliers were involved before, and what was done so that none has an advantage (Directive 2014/24/EU Art. 41),
/// filled in from the register. Who comes: the officer, who puts it with the procurement documents.
/// </summary>
[Needs(Permission.ReadCase)]
public sealed class StatementModel(CaseRoom room) : DialoguePage(room)
{
    public Document Statement { get; private set; } = null!;

    public bool Anybody { get; private set; }

    internal IReadOnlyList<Language> Languages => DocumentLanguages.Of(Case);

    public Task OnGetAsync(string? lang) => MakeAsync(lang);

    public async Task<IActionResult> OnGetDocxAsync(string? lang)
    {
        await MakeAsync(lang);
        return File(DocxFile.Write(Statement), DocxFile.MediaType, $"statement-{Statement.Language}.docx");
    }

    public async Task<IActionResult> OnGetHtmlAsync(string? lang)
    {
        await MakeAsync(lang);
        return File(HtmlFile.Write(Statement), HtmlFile.MediaType, $"statement-{Statement.Language}.html");
    }

    private async Task MakeAsync(string? lang)
    {
        await KnowDialogueAsync();
        var texts = DocumentLanguages.Texts(lang, T);
        var statement = new InvolvementStatement(Case, texts, TextOf, MomentOf, named: true);
        Anybody = statement.Involved.Count > 0;
        Statement = new(texts["dialogue.statement"], texts.Language.Code, Room.Clock.GetLocalNow(), [.. statement.Blocks(1)]);
    }
}
