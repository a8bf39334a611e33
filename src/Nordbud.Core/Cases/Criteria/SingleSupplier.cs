using Nordbud.Core.Cases.Suppliers;

namespace Nordbud.Core.Cases.Criteria;

/// <summary>
/// Whether requirements fit one known supplier alone (Directive 2014/24/EU Arts 18(1) and 42(2)): as far as it is known who
/// meets what, and only where the case knows at least two suppliers.
/// </summary>
public static class SingleSupplier
{
    /// <summary>The requirements that exactly one known supplier meets, with how many do not and of how many nothing is known.</summary>
    public static IReadOnlyList<(TermSet Requirement, int No, int Unknown)> Requirements(Case state)
    {
        ArgumentNullException.ThrowIfNull(state);
        return state.Suppliers.Count < 2 ? [] :
        [
            .. from term in state.Criteria.Terms
               where term.Kind is TermKind.Requirement
               let met = state.Suppliers.Keys.Select(supplier => Of(state, term.Term, supplier)).ToList()
               where met.Count(one => one is Meets.Yes) == 1
               select (term, met.Count(one => one is Meets.No), met.Count(one => one is Meets.Unknown)),
        ];
    }

    /// <summary>
    /// Whether exactly one known supplier meets every requirement on which anything is known, where no requirement alone shows it.
    /// </summary>
    public static bool Together(Case state)
    {
        ArgumentNullException.ThrowIfNull(state);
        List<TermId> asked = [.. state.Criteria.Terms.Where(term => term.Kind is TermKind.Requirement).Select(term => term.Term)
            .Where(term => state.Criteria.Met.Any(one => one.Key.Term == term && one.Value.Meets is not Meets.Unknown))];
        return asked.Count > 1 && state.Suppliers.Count > 1 && Requirements(state).Count == 0
            && state.Suppliers.Keys.Count(supplier => asked.All(term => Of(state, term, supplier) is Meets.Yes)) == 1;
    }

    /// <summary>Whether a supplier meets a requirement, as far as is known.</summary>
    public static Meets Of(Case state, TermId term, SupplierId supplier)
    {
        ArgumentNullException.ThrowIfNull(state);
        return state.Criteria.Met.GetValueOrDefault((term, supplier))?.Meets ?? Meets.Unknown;
    }
}
