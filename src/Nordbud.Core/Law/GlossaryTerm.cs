using Nordbud.Core.Values;

namespace Nordbud.Core.Law;

/// <summary>
/// A term of procurement law. Its name and meaning are texts (<c>glossary.{Id}.name</c>, <c>.meaning</c>); here is where
/// law speaks of it.
/// </summary>
/// <param name="Id">Kebab case and stable.</param>
/// <param name="Eu">The provision of EU law, or null where EU law has none.</param>
/// <param name="National">The national term and provision, only for the countries where they were read.</param>
public sealed record GlossaryTerm(string Id, Source? Eu, IReadOnlyDictionary<Country, NationalTerm> National);
