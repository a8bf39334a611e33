using Nordbud.Core.Cases;
using Nordbud.Core.Cases.Dialogue;
using Nordbud.Core.Cases.Group;
using Nordbud.Core.Cases.Parity;
using Nordbud.Core.Cases.Questions;
using Nordbud.Core.Cases.Suppliers;
using Nordbud.Core.People;
using Nordbud.Web.Features.Cases;
using Nordbud.Web.Ui;

namespace Nordbud.Web.Features.Dialogue;

/// <summary>A page on what the authority and the market have to do with each other.</summary>
public abstract class DialoguePage(CaseRoom room) : CasePage(room)
{
    /// <summary>Whether the visitor leads the dialogue.</summary>
    public bool MayRun => Visit.May(Permission.RunDialogue);

    public bool MayWrite => Visit.May(Permission.Contribute);

    /// <summary>Whether what suppliers told in confidence may be shown: after a declaration of interests.</summary>
    public bool MaySee => Case.Group.MaySeeSuppliers(Visit.Person);

    /// <summary>The suppliers by name.</summary>
    public IEnumerable<Supplier> Suppliers => Case.Suppliers.Values.OrderBy(supplier => supplier.Name, StringComparer.CurrentCultureIgnoreCase);

    /// <summary>The rounds, the latest first.</summary>
    public IEnumerable<Round> Rounds => Case.Dialogue.Rounds.Values.OrderByDescending(round => round.Announced.From).ThenBy(round => round.Id.Value);

    public string NamesOf(IEnumerable<SupplierId> suppliers) => T.Language.List(
        [.. suppliers.Select(id => Case.Suppliers[id].Name).Order(StringComparer.CurrentCultureIgnoreCase)]);

    public string NameOf(GroupMemberId id) => Case.Group.Members.TryGetValue(id, out var member)
        ? member.Person is { } person ? NameOf(person) : TextOf(member.Name) ?? T["timeline.erased"]
        : T["timeline.who.former"];

    /// <summary>Boxes for the suppliers of the case.</summary>
    public Checks SupplierBoxes(string name, string legend, Func<SupplierId, bool> on) =>
        new(name, legend, [.. Suppliers.Select(supplier => (supplier.Id.ToString(), supplier.Name, on(supplier.Id)))]) { Error = ErrorAt(name) };

    /// <summary>Looks up everything that the dialogue names and the visitor may read.</summary>
    protected Task KnowDialogueAsync() => KnowAsync(Whole.Entries.Where(entry =>
        entry.Event is DialogueEvent or SupplierEvent or QuestionEvent or ParityEvent or GroupMemberEvent));
}
