namespace Nordbud.Core.Law;

/// <summary>A law book with the local files read into it, or everything that is wrong with them.</summary>
/// <param name="Book">The book, or null when a local file was refused.</param>
/// <param name="Problems">Why; empty when there is a book.</param>
public sealed record LawReading(LawBook? Book, IReadOnlyList<LawProblem> Problems);
