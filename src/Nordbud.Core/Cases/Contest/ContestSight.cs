using Nordbud.Core.People;

namespace Nordbud.Core.Cases.Contest;

/// <summary>Who sees whose an entry is, and how others marked it.</summary>
public static class ContestSight
{
    /// <summary>Those who receive the entries and know whose they are; none of them is in the jury (Art. 82(2)).</summary>
    private static readonly Role[] Handling = [Role.ProcurementOfficer, Role.OpeningOfficer];

    /// <summary>What names are seen by: those who handle them; by others once the track is not anonymous or the jury has spoken.</summary>
    public static readonly Audience OfNames = Audience.Inside.OnceSworn()
        .When((_, state) => state.Course.Track is not { Anonymous: true } || state.Contest.Lifted, Handling);

    /// <summary>What marks are seen by: their giver, and the others once the jury has given its opinion.</summary>
    public static readonly Audience OfMarks = Audience.Inside.OnceSworn().When((_, state) => state.Contest.Opinion is not null).AndDoer();

    /// <summary>Whether somebody knows whose the entries are while they are judged.</summary>
    public static bool Knows(Case state, PersonId? person)
    {
        ArgumentNullException.ThrowIfNull(state);
        return state.RolesOf(person).Any(Handling.Contains);
    }
}
