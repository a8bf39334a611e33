using Nordbud.Core.Cases.Contest;
using Nordbud.Core.Cases.Course;
using Nordbud.Core.People;
using Nordbud.Core.Values;
using Nordbud.Web.Features.Cases;

namespace Nordbud.Web.Features.Contest;

/// <summary>A page of a contest: the entries by number, and by name for those who may know it.</summary>
public abstract class ContestPage(CaseRoom room) : CasePage(room)
{
    /// <summary>The form that was sent and not accepted.</summary>
    public string? Sent { get; protected set; }

    public ContestPart Contest => Case.Contest;

    public IReadOnlyList<Contender> Entries => [.. Case.Course.Standing];

    public bool Sworn => Case.Group.MaySeeSuppliers(Visit.Person);

    public bool MayRun => Visit.May(Permission.RunCase) && Sworn;

    public bool MayDecide => Visit.May(Permission.Decide) && Sworn;

    /// <summary>Whether the visitor receives the entries, and so knows whose they are.</summary>
    public bool Handles => ContestSight.Handles(Case, Visit.Person);

    public bool IsSent(string form) => Errors.Count > 0 && Sent == form;

    /// <summary>What an entry is called: its number, and its name for those who may know it.</summary>
    public string CallOf(Contender entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        var number = T.Format("contest.entry", ("n", entry.Joined.Number));
        return TextOf(entry.Joined.Name) is { } name ? T.Format("contest.entry.named", ("entry", number), ("name", name)) : number;
    }

    public string CallOf(ContenderId id) => Case.Course.Find(id) is { } entry ? CallOf(entry) : "–";

    public string Money(decimal amount) => T.Value(new Money(amount, Core.Advice.RegimeFinder.CurrencyOf(Case.Country)));

    /// <summary>Reads what the page shows.</summary>
    protected Task LoadAsync() => KnowAsync(Whole.Entries.Where(entry => entry.Event is ContestEvent or CourseEvent or Core.Cases.Need.BasisEvent or Core.Cases.Criteria.TermSet));
}
