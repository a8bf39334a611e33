using System.Text;
using Microsoft.AspNetCore.Mvc;
using Nordbud.Adapters.Documents;
using Nordbud.Adapters.Store.Cases;
using Nordbud.Core.Cases.Parity;
using Nordbud.Core.People;
using Nordbud.Web.Features.Cases;
using Nordbud.Web.Ui.Access;

namespace Nordbud.Web.Features.Dialogue;

/// <summary>
/// The anonymised record of the market dialogue, which belongs to the procurement documents. Who comes: the officer, when
/// the dialogue is over. The question: what may everybody know of it?
/// </summary>
[Needs(Permission.ReadCase)]
public sealed class RecordModel(CaseRoom room) : DialoguePage(room)
{
    [BindProperty] public string? Told { get; set; }

    /// <summary>The record as it follows from the case, naming no supplier.</summary>
    public string Draft { get; private set; } = "";

    /// <summary>Names of suppliers that stand in what was typed; the record is to name none.</summary>
    public IReadOnlyList<string> Named { get; private set; } = [];

    public async Task OnGetAsync()
    {
        await KnowDialogueAsync();
        Draft = Compose();
        Named = [.. Suppliers.Select(supplier => supplier.Name).Where(name => (Told ?? Draft).Contains(name, StringComparison.CurrentCultureIgnoreCase))];
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Named = [.. Suppliers.Select(supplier => supplier.Name).Where(name => (Told ?? "").Contains(name, StringComparison.CurrentCultureIgnoreCase))];
        if (Named.Count > 0)
            Errors.Add(new("told", T.Format("dialogue.record.named", ("names", T.Language.List(Named)))));
        return await EndAsync(new ShareInformation(new InformationId(Guid.CreateVersion7()), Keeping.Text(Told?.Trim() ?? "")),
            "dialogue.said.shared", "/dialogue/record", OnGetAsync, ("text", "told"));
    }

    /// <summary>The record as plain text, to be read through and changed.</summary>
    private string Compose()
    {
        var text = new StringBuilder();
        text.AppendLine(T.Format("dialogue.record.head", ("title", Case.Title)));
        foreach (var block in ConsultationRecord.Of(Case, T, TextOf))
        {
            text.AppendLine();
            switch (block)
            {
                case Paragraph paragraph: text.AppendLine(paragraph.Text); break;
                case Heading heading: text.AppendLine(heading.Text); break;
                case BulletList list: list.Items.ToList().ForEach(item => text.Append("- ").AppendLine(item.Replace("\n", "\n  ", StringComparison.Ordinal))); break;
                default: throw new System.Diagnostics.UnreachableException();
            }
        }
        return text.ToString().ReplaceLineEndings("\n").Trim();
    }
}
