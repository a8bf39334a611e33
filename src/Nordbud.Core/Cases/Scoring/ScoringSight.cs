using Nordbud.Core.People;

namespace Nordbud.Core.Cases.Scoring;

/// <summary>
/// Who sees names, prices and marks while evaluators mark. The same rule holds for entries and for pages.
/// </summary>
public static class ScoringSight
{
    /// <summary>Those who handle the tenders themselves.</summary>
    private static readonly Role[] Handling = [Role.Owner, Role.ProcurementOfficer, Role.OpeningOfficer];

    /// <summary>What names of tenderers are seen by: those who handle them; by others once no evaluator marks without knowing.</summary>
    public static readonly Audience OfNames = Audience.Inside.OnceSworn()
        .When((_, state) => state.Scoring.Opened || state.Criteria.Model is not { Anonymous: true }, Handling);

    /// <summary>What prices are seen by.</summary>
    public static readonly Audience OfPrices = Audience.Inside.OnceSworn()
        .When((_, state) => state.Scoring.Opened || state.Criteria.Model is not { PricesHidden: true }, Handling);

    /// <summary>What marks given alone are seen by: their giver, and the others once the marks are opened.</summary>
    public static readonly Audience OfMarks = Audience.Inside.OnceSworn().When((_, state) => state.Scoring.Opened).AndDoer();

    /// <summary>Whether somebody sees who tenders.</summary>
    public static bool SeesNames(Case state, PersonId? person) => Sees(state, person, state?.Criteria.Model is not { Anonymous: true });

    /// <summary>Whether somebody sees the prices.</summary>
    public static bool SeesPrices(Case state, PersonId? person) => Sees(state, person, state?.Criteria.Model is not { PricesHidden: true });

    /// <summary>Whether somebody sees the marks of others.</summary>
    public static bool SeesMarks(Case state, PersonId? person)
    {
        ArgumentNullException.ThrowIfNull(state);
        return state.Scoring.Opened && Inside(state, person) && state.Group.MaySeeSuppliers(person);
    }

    private static bool Sees(Case state, PersonId? person, bool unhidden)
    {
        ArgumentNullException.ThrowIfNull(state);
        return state.Group.MaySeeSuppliers(person)
            && (state.RolesOf(person).Any(Handling.Contains) || (state.Scoring.Opened || unhidden) && Inside(state, person));
    }

    private static bool Inside(Case state, PersonId? person) => state.RolesOf(person).Any(Audience.InsideRoles.Contains);
}
