using System.Text;
using Microsoft.AspNetCore.Mvc;
using Nordbud.Adapters.Store.Cases;
using Nordbud.Core.Advice;
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

    private string Compose()
    {
        var text = new StringBuilder();
        text.AppendLine(T.Format("dialogue.record.head", ("title", Case.Title))).AppendLine();
        text.AppendLine(T.Format("dialogue.record.suppliers", ("n", Case.Suppliers.Count)));
        foreach (var round in Rounds.Reverse())
        {
            var met = Case.Dialogue.Slots.Values.Count(slot => slot.Round == round.Id && slot.Supplier is not null);
            text.AppendLine().Append(TextOf(round.Announced.Title)).Append(" (").Append(T[$"dialogue.kind.{Names.Of(round.Announced.Kind)}"]).Append(", ")
                .Append(NeedWords.SpanOf(round.Announced.From, round.Announced.To, T)).AppendLine(")");
            text.AppendLine(T.Format("dialogue.record.round", ("answers", round.Answers.Count), ("meetings", met)));
        }
        foreach (var kind in Case.Dialogue.Contacts.Values.GroupBy(contact => contact.Kind).OrderBy(group => group.Key))
            text.AppendLine(T.Format("dialogue.record.contacts", ("kind", T[$"dialogue.contact.{Names.Of(kind.Key)}"]), ("n", kind.Count())));
        if (!Case.Dialogue.Findings.IsEmpty)
            text.AppendLine().AppendLine(T["dialogue.findings"]);
        foreach (var finding in Case.Dialogue.Findings)
        {
            text.Append("- ").AppendLine(TextOf(finding.What));
            if (TextOf(finding.Changed) is { } changed)
                text.Append("  ").Append(T["dialogue.changed"]).Append(": ").AppendLine(changed);
        }
        return text.ToString().ReplaceLineEndings("\n").Trim();
    }
}
