namespace Nordbud.Adapters.Libraries;

/// <summary>An entry of the library as it is kept: never changed, the next version is a row of its own.</summary>
public sealed class LibraryRow
{
    public required string Id { get; init; }

    public required int Version { get; init; }

    /// <summary>Where it came from; empty where it was made here.</summary>
    public required string Origin { get; init; }

    public required string Title { get; init; }

    /// <summary>The entry as a library file of its own.</summary>
    public required byte[] Json { get; init; }

    public required DateTimeOffset AddedAt { get; init; }

    /// <summary>The authority that published it or took it over; null where it was the installation's administrator.</summary>
    public Guid? AuthorityId { get; init; }
}
