namespace Nordbud.Core.Tracks;

/// <summary>Who owns the results of a track.</summary>
public enum Rights
{
    /// <summary>There are no results to own beside what is bought.</summary>
    NotConcerned,
    /// <summary>Whoever made them; the buyer may use them.</summary>
    Developer,
    /// <summary>The parties, as agreed between them.</summary>
    Shared,
    /// <summary>The buyer.</summary>
    Authority,
    /// <summary>As the procurement documents say.</summary>
    AsPublished,
}
