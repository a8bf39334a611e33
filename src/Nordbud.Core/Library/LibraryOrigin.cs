namespace Nordbud.Core.Library;

/// <summary>Where an entry came from.</summary>
/// <param name="From">The host of the installation, or the name of the file.</param>
/// <param name="Version">The version that the entry had there.</param>
public sealed record LibraryOrigin(string From, int Version);
