using Microsoft.AspNetCore.Mvc;
using Nordbud.Adapters.Identity;
using Nordbud.Adapters.Store.Cases;
using Nordbud.Core.Advice;
using Nordbud.Core.Cases.Dialogue;
using Nordbud.Core.Cases.Group;
using Nordbud.Core.Cases.Parity;
using Nordbud.Core.Cases.Suppliers;
using Nordbud.Core.People;
using Nordbud.Web.Features.Cases;
using Nordbud.Web.Features.TakePart;
using Nordbud.Web.Ui;
using Nordbud.Web.Ui.Access;

namespace Nordbud.Web.Features.Dialogue;

/// <summary>
/// One supplier as the authority sees it. Who comes: somebody with the supplier on the line. The question: may I talk to
/// it now, and what must I not say? Afterwards: where do I write down that we did?
/// </summary>
[Needs(Permission.ReadCase)]
public sealed class SupplierModel(CaseRoom room) : DialoguePage(room)
{
    [BindProperty] public string? Kind { get; set; }
    [BindProperty] public string? On { get; set; }
    [BindProperty] public List<string> Ours { get; set; } = [];
    [BindProperty] public List<string> Also { get; set; } = [];
    [BindProperty] public string? Minutes { get; set; }
    [BindProperty] public string? Given { get; set; }
    [BindProperty] public string? Confidential { get; set; }
    [BindProperty] public Guid? Round { get; set; }
    [BindProperty] public string? ExpertAbsence { get; set; }
    [BindProperty] public Guid? Other { get; set; }
    [BindProperty] public bool Related { get; set; }
    [BindProperty] public string? Reason { get; set; }
    [BindProperty] public string? Contact { get; set; }

    public Supplier Shown { get; private set; } = null!;

    /// <summary>The answer to "May I talk to this supplier?" for every kind of contact.</summary>
    public IEnumerable<(ContactKind Kind, ContactAdvice Advice)> Answers => Enum.GetValues<ContactKind>().Select(kind => (kind, ContactAdvice.Of(Case, kind)));

    /// <summary>The contacts with this supplier, the latest first.</summary>
    public IEnumerable<ContactRegistered> Contacts => Case.Dialogue.Contacts.Values.Where(contact => contact.Suppliers.Contains(Shown.Id))
        .OrderByDescending(contact => contact.On).ThenByDescending(contact => contact.Contact.Value);

    /// <summary>What it was given before the others.</summary>
    public IEnumerable<Information> Had => Case.Parity.Values.Where(information => information.Holders.ContainsKey(Shown.Id)).OrderByDescending(information => information.At);

    /// <summary>Suppliers on which it has to be said whether they are related to this one.</summary>
    public IEnumerable<Supplier> Alike => Shown.Resembles.Where(Case.Suppliers.ContainsKey).Select(id => Case.Suppliers[id]);

    public Checks OursBoxes => new("Ours", T["dialogue.contact.ours"], [.. Case.Group.Members.Keys.Select(id => (id.ToString(), NameOf(id), Ours.Contains(id.ToString())))])
    { Error = ErrorAt("ours"), Id = "ours" };

    public async Task<IActionResult> OnGetAsync(Guid supplierId)
    {
        if (!Find(supplierId))
            return NotFound();
        await KnowDialogueAsync();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid supplierId)
    {
        if (!Find(supplierId))
            return NotFound();
        if (Names.Parse<ContactKind>(Kind ?? "") is not { } kind)
        {
            Errors.Add(new("kind", T["dialogue.contact.kind.error"]));
            kind = default;
        }
        if (DayInput.Read(On) is not { } on)
        {
            Errors.Add(new("on", T["cases.error.day"]));
            on = default;
        }
        return await EndAsync(new RegisterContact(new ContactId(Guid.CreateVersion7()), kind, on, [Shown.Id, .. Ids(Also).Select(id => new SupplierId(id))], Keeping.Text(Minutes?.Trim() ?? ""))
        {
            Ours = [.. Ids(Ours).Select(id => new GroupMemberId(id))],
            Given = string.IsNullOrWhiteSpace(Given) ? null : (new InformationId(Guid.CreateVersion7()), Keeping.Text(Given.Trim())),
            Confidential = Keeping.TextOrNone(Confidential),
            Round = Round is { } round ? new RoundId(round) : null,
            ExpertAbsence = Keeping.TextOrNone(ExpertAbsence),
        }, string.IsNullOrWhiteSpace(Given) ? "dialogue.said.contact" : "dialogue.said.contact-debt", $"/dialogue/suppliers/{supplierId}", KnowDialogueAsync);
    }

    public async Task<IActionResult> OnPostRelationAsync(Guid supplierId) => Find(supplierId)
        ? await EndAsync(new FindRelation(Shown.Id, new SupplierId(Other ?? default), Related) { Reason = Keeping.TextOrNone(Reason) },
            "dialogue.said.relation", $"/dialogue/suppliers/{supplierId}", KnowDialogueAsync)
        : NotFound();

    public async Task<IActionResult> OnPostLinkAsync(Guid supplierId)
    {
        if (!Find(supplierId))
            return NotFound();
        var address = Contact?.Trim();
        if (address is { Length: > 0 } && !Person.IsEmail(address))
            Errors.Add(new("contact", T["cases.problem.address-missing"]));
        var link = OwnLink.To(Case.Id, Shown.Id);
        return await EndAsync(new RenewSupplierLink(Shown.Id, link.Key)
        {
            Contact = Keeping.TextOrNone(address),
            Link = LinkLetter.Of(link, Case, address is { Length: > 0 } ? address : null, Shown.Contact?.Id, Shown.Language ?? T.Language.Code),
        }, "dialogue.said.link", $"/dialogue/suppliers/{supplierId}", KnowDialogueAsync);
    }

    private bool Find(Guid supplierId)
    {
        Shown = Case.Suppliers.GetValueOrDefault(new SupplierId(supplierId))!;
        return Shown is not null;
    }

    private static IEnumerable<Guid> Ids(IEnumerable<string> typed) => typed.Select(one => Guid.TryParse(one, out var id) ? id : Guid.Empty);
}
