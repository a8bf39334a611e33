namespace Nordbud.Core.Tracks;

/// <summary>Who takes part in a phase.</summary>
public enum Party
{
    /// <summary>The buyer.</summary>
    Authority,
    /// <summary>The buyer's working group.</summary>
    WorkingGroup,
    /// <summary>Citizens, relatives or employees who will use what is bought.</summary>
    EndUsers,
    /// <summary>Whoever is interested.</summary>
    Suppliers,
    /// <summary>Those who asked to take part.</summary>
    Candidates,
    /// <summary>Those who gave a tender or were invited to.</summary>
    Tenderers,
    /// <summary>Whoever entered a contest.</summary>
    Entrants,
    /// <summary>Independent judges of a contest, Art. 81.</summary>
    Jury,
    /// <summary>Those who develop with or for the buyer.</summary>
    Partners,
    /// <summary>Whoever has the contract.</summary>
    Contractor,
    /// <summary>Whoever finances a partnership.</summary>
    Financiers,
}
