namespace Nordbud.Core.Library;

/// <summary>Where an entry can be read.</summary>
/// <param name="Url">An address that begins with https:// or http://.</param>
/// <param name="Name">What lies there, or null.</param>
public sealed record LibrarySource(string Url, string? Name = null);
