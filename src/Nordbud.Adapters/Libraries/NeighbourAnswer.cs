using Nordbud.Core.Library;

namespace Nordbud.Adapters.Libraries;

/// <summary>What came from another installation.</summary>
/// <param name="Reading">Its library, or what is wrong with it; null where nothing came.</param>
/// <param name="Fault">Why nothing came; null where something did.</param>
public sealed record NeighbourAnswer(LibraryReading? Reading, NeighbourFault? Fault);
