namespace Nordbud.Core.Law;

/// <summary>What the law of a country calls a thing, in that country's language, and where.</summary>
public sealed record NationalTerm(string Term, Source Source);
