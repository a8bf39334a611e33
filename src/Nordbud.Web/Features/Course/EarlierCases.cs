using Nordbud.Adapters.Store.Cases;
using Nordbud.Core.Cases;
using Nordbud.Core.Cases.Course;
using Nordbud.Core.Cases.Need;
using Nordbud.Core.Cases.Suppliers;
using Nordbud.Core.People;
using Nordbud.Core.Tracks;
using Nordbud.Web.Ui.Access;

namespace Nordbud.Web.Features.Course;

/// <summary>
/// The earlier cases on the same need, as far as a visitor has a part in them and they belong to the same authority. Of all
/// others nothing is said, not even that they exist.
/// </summary>
public sealed class EarlierCases(CaseLists lists, CaseDesk desk, KeptTexts texts)
{
    private const int Most = 50;

    /// <summary>Phases in which suppliers learn what others do not.</summary>
    private static readonly PhaseKind[] Teaching = [PhaseKind.Jury, PhaseKind.Design, PhaseKind.Prototype, PhaseKind.TestSeries, PhaseKind.Cooperation];

    /// <summary>An earlier case that the visitor may see.</summary>
    /// <param name="Tied">How it is tied.</param>
    /// <param name="Case">The case.</param>
    /// <param name="Parties">Who had something to do with it.</param>
    public sealed record Seen(EarlierCase Tied, Case Case, InvolvedParties Parties)
    {
        public IReadOnlyList<Involved> Involved => Parties.All;
    }

    /// <summary>Whether something of the phase is learned that other suppliers would have to know.</summary>
    public static bool Teaches(TrackPhase? phase) => phase is not null && Teaching.Contains(phase.Kind) && phase.Kind is not PhaseKind.Jury;

    /// <summary>The earlier cases that are tied to a case.</summary>
    public async Task<IReadOnlyList<Seen>> OfAsync(Case later, Visit visit, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(later);
        List<Seen> seen = [];
        foreach (var tied in later.Earlier)
        {
            if (await FindAsync(later, visit, tied.Id, cancel) is { } file)
                seen.Add(new(tied, file.State, await InvolvedAsync(file, visit, cancel)));
        }
        return seen;
    }

    /// <summary>A case that could be tied as an earlier one, or null where the visitor has no part in it or it is of another authority.</summary>
    public async Task<CaseFile?> FindAsync(Case later, Visit visit, CaseId id, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(later);
        ArgumentNullException.ThrowIfNull(visit);
        return id != later.Id && await desk.ReadAsync(id, cancel) is { } file && file.State.Authority == later.Authority
            && Policy.Allows(Permission.ReadCase, visit.Standing, file.State.RolesOf(visit.Person)) ? file : null;
    }

    /// <summary>The other cases of the same authority in which the visitor has a part and that are not tied yet.</summary>
    public async Task<IReadOnlyList<Case>> OthersAsync(Case later, Visit visit, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(later);
        ArgumentNullException.ThrowIfNull(visit);
        List<Case> others = [];
        if (visit.Person is not { } person)
            return others;
        foreach (var id in await lists.SharedAsync(person, later.Authority, Most, cancel))
        {
            if (!later.Earlier.Exists(one => one.Id == id) && await FindAsync(later, visit, id, cancel) is { } file)
                others.Add(file.State);
        }
        return others;
    }

    /// <summary>Those of them that look like the same need: the same technology, taught suppliers something, and were opened before.</summary>
    public async Task<IReadOnlyList<Case>> SuggestedAsync(Case later, Visit visit, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(later);
        ArgumentNullException.ThrowIfNull(visit);
        // Asked of those who can tie it, and while it can still matter to the documents.
        if (later.Phase is not Phase.Preparation || !visit.May(Permission.RunCase))
            return [];
        var sought = Technologies(later);
        return sought.Count == 0 ? [] : [.. (await OthersAsync(later, visit, cancel))
            .Where(one => one.OpenedAt <= later.OpenedAt && one.Course.Track is { } track && track.Phases.Any(phase => Teaching.Contains(phase.Kind)) && Technologies(one).Overlaps(sought))];
    }

    /// <summary>
    /// Who had something to do with a case, by name, as far as the visitor may know. A name that is sealed in a contest is
    /// left out for everybody: what is said of it elsewhere a juror may read (Art. 82).
    /// </summary>
    public async Task<InvolvedParties> InvolvedAsync(CaseFile file, Visit visit, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(visit);
        var state = file.State;
        Viewer viewer = new(visit.Person, visit.Standing, state.RolesOf(visit.Person));
        var joined = file.Entries.Where(entry => entry.Event is ContenderJoined one && state.Course.Find(one.Contender) is not { Sealed: true }).Select(entry => (Joined: (ContenderJoined)entry.Event, Sight: Visibility.Of(entry, state, viewer))).ToList();
        var names = await texts.ReadAsync(state.Id, joined.Where(one => one.Sight.Texts && one.Joined.Supplier is null).Select(one => one.Joined.Name), cancel);
        var ids = state.Dialogue.Contacts.Values.SelectMany(contact => contact.Suppliers)
            .Concat(state.Parity.Values.SelectMany(piece => piece.Holders.Keys))
            .Concat(joined.Where(one => one.Sight.Content).Select(one => one.Joined.Supplier).OfType<SupplierId>()).ToHashSet();
        var missing = state.Course.Contenders.Exists(one => one.Sealed) ? MissingParties.Sealed
            : !state.Group.MaySeeSuppliers(visit.Person) || joined.Exists(one => !one.Sight.Texts) ? MissingParties.Unseen
            : joined.Exists(one => one.Joined.Supplier is null && !names.ContainsKey(one.Joined.Name.Id)) || !ids.All(state.Suppliers.ContainsKey) ? MissingParties.Erased
            : MissingParties.None;
        return new(
        [
            .. state.Suppliers.Values.Where(supplier => ids.Contains(supplier.Id)).Select(supplier => new Involved(supplier.Name, supplier.Country, supplier.Number))
                .Concat(names.Values.Select(name => new Involved(name, null, null)))
                .DistinctBy(one => one.Name, StringComparer.OrdinalIgnoreCase),
        ], missing);
    }

    private static HashSet<string> Technologies(Case state) =>
        [.. state.Need.Values.Select(part => part.Technology?.Id ?? part.Facts.Technology?.Trim().ToLowerInvariant()).OfType<string>().Where(name => name.Length > 0)];
}
