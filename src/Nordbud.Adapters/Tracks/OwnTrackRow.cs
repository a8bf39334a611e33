namespace Nordbud.Adapters.Tracks;

/// <summary>A version of a variant of a track that an authority keeps. Its definition is never changed; the next version is a row of its own.</summary>
public sealed class OwnTrackRow
{
    public required Guid AuthorityId { get; init; }

    /// <summary>The id of the track, as the definition says it.</summary>
    public required string Id { get; init; }

    /// <summary>1, 2, 3 of this id at this authority.</summary>
    public required int Version { get; init; }

    public required string Title { get; init; }

    /// <summary>The definition as it was uploaded.</summary>
    public required string Definition { get; init; }

    public required DateTimeOffset AddedAt { get; init; }

    /// <summary>The person who uploaded it.</summary>
    public required Guid AddedBy { get; init; }

    /// <summary>Since when it is no longer offered to cases; only the last version says so, and null again where it was taken back.</summary>
    public DateTimeOffset? WithdrawnAt { get; set; }

    /// <summary>Who withdrew it.</summary>
    public Guid? WithdrawnBy { get; set; }
}
