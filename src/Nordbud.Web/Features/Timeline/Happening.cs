using Nordbud.Core.Cases;

namespace Nordbud.Web.Features.Timeline;

/// <summary>An entry as one viewer may read it.</summary>
/// <param name="Entry">The entry; what of it may be shown is in the other fields.</param>
/// <param name="Sight">What the viewer may see.</param>
/// <param name="Kind">The module it belongs to; it is not shown where the content may not be.</param>
/// <param name="Sentence">What happened and who did it, in a whole sentence.</param>
/// <param name="Notes">The kept texts that it names, in order.</param>
public sealed record Happening(Entry Entry, Sight Sight, string Kind, string Sentence, IReadOnlyList<HappeningNote> Notes);
