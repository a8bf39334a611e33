using Nordbud.Core.Cases.Course;
using Nordbud.Core.People;

namespace Nordbud.Core.Cases.Contest;

/// <summary>Who sees whose an entry is, and how others marked it.</summary>
public static class ContestSight
{
    /// <summary>Those who receive the entries and know whose they are; none of them is in the jury (Art. 82(2)).</summary>
    private static readonly Role[] Handling = [Role.ProcurementOfficer, Role.OpeningOfficer];

    /// <summary>
    /// What names are seen by: those who handle them; by others once they are made known. An entry that came in without a
    /// name stays so until then, whatever track the case takes meanwhile.
    /// </summary>
    public static readonly Audience OfNames = Audience.Inside.OnceSworn().When((entry, state) => Open(entry, state), Handling);

    /// <summary>What the entry on a contender is seen by: one that names the supplier says as much as the name.</summary>
    public static readonly Audience OfEntries = Audience.Inside.When((entry, state) => entry.Event is ContenderJoined { Supplier: null } || Open(entry, state), Handling);

    /// <summary>What marks are seen by: their giver, and the others once the jury has given its opinion.</summary>
    public static readonly Audience OfMarks = Audience.Inside.OnceSworn().When((_, state) => state.Contest.Opinion is not null).AndDoer();

    /// <summary>Whether somebody handles entries.</summary>
    public static bool Handles(Case state, PersonId? person)
    {
        ArgumentNullException.ThrowIfNull(state);
        return state.RolesOf(person).Any(Handling.Contains);
    }

    /// <summary>Whether somebody knows whose the entries are while they are judged: who handles them, or took one in.</summary>
    public static bool Knows(Case state, PersonId? person) =>
        Handles(state, person) || person is not null && state.Course.Contenders.Exists(one => one.Sealed && one.By == person);

    /// <summary>Whether somebody may know whose an entry is.</summary>
    public static bool MayName(Case state, PersonId? person, Contender contender)
    {
        ArgumentNullException.ThrowIfNull(contender);
        return !contender.Sealed || Handles(state, person);
    }

    private static bool Open(Entry entry, Case state) => entry.Event switch
    {
        ContenderJoined joined => state.Course.Find(joined.Contender) is not { Sealed: true },
        ContenderLeft left => state.Course.Find(left.Contender) is not { Sealed: true },
        _ => true,
    };
}
