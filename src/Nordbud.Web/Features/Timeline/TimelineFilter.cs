namespace Nordbud.Web.Features.Timeline;

/// <summary>What somebody wants to see of a timeline; empty for everything.</summary>
public sealed record TimelineFilter
{
    /// <summary>Entries on a page.</summary>
    public const int PageSize = 50;

    /// <summary>A module, or null.</summary>
    public string? Kind { get; init; }
    /// <summary>Who did it, or null.</summary>
    public Guid? Person { get; init; }
    public DateOnly? From { get; init; }
    /// <summary>The last day, included.</summary>
    public DateOnly? To { get; init; }
    /// <summary>Found in the sentence or in a kept text, whatever the case of its letters.</summary>
    public string? Text { get; init; }
    /// <summary>From 1, the newest first.</summary>
    public int Page { get; init; } = 1;

    public bool IsEmpty => this with { Page = 1 } == new TimelineFilter();
}
