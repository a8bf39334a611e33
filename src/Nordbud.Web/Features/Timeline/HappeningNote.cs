namespace Nordbud.Web.Features.Timeline;

/// <summary>A kept text beside a happening, e.g. its reason.</summary>
/// <param name="Key">The text key of what it is.</param>
/// <param name="Text">The text, or null where it was erased.</param>
public sealed record HappeningNote(string Key, string? Text);
