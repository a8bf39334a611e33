using Nordbud.Core.Cases.Dialogue;
using Nordbud.Core.Cases.Parity;
using Nordbud.Core.Cases.Suppliers;
using Nordbud.Core.People;
using Nordbud.Web.Features.Cases;
using Nordbud.Web.Ui.Access;

namespace Nordbud.Web.Features.Dialogue;

/// <summary>
/// Which suppliers were involved before, and what was done so that none has an advantage (Directive 2014/24/EU Art. 41),
/// filled in from the register. Who comes: the officer, who puts it with the procurement documents.
/// </summary>
[Needs(Permission.ReadCase)]
public sealed class StatementModel(CaseRoom room) : DialoguePage(room)
{
    /// <summary>The suppliers that had something to do with the preparation, and those related to them.</summary>
    public IEnumerable<Supplier> Involved => Suppliers.Where(supplier => Direct(supplier.Id) || supplier.Related.Any(Direct));

    public IEnumerable<ContactRegistered> ContactsOf(SupplierId supplier) =>
        Case.Dialogue.Contacts.Values.Where(contact => contact.Suppliers.Contains(supplier)).OrderBy(contact => contact.On);

    public IEnumerable<Information> HadBy(SupplierId supplier) =>
        Case.Parity.Values.Where(piece => piece.Holders.ContainsKey(supplier)).OrderBy(piece => piece.At);

    /// <summary>The rounds in which it answered or met, which were open to everybody.</summary>
    public IEnumerable<Round> RoundsOf(SupplierId supplier) => Rounds.Where(round => round.Answers.ContainsKey(supplier)
        || Case.Dialogue.Slots.Values.Any(slot => slot.Round == round.Id && slot.Supplier == supplier));

    public Task OnGetAsync() => KnowDialogueAsync();

    private bool Direct(SupplierId supplier) => ContactsOf(supplier).Any() || HadBy(supplier).Any() || RoundsOf(supplier).Any();
}
