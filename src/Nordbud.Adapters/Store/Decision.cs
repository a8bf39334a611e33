namespace Nordbud.Adapters.Store;

/// <summary>What the authority decided on a draft and why; kept with what was advised at the time.</summary>
public sealed class Decision
{
    /// <summary>The model decided on, or the route that needs no new procurement, by its name in files.</summary>
    public required string Model { get; init; }

    /// <summary>The instrument decided on, by its name in files, or null.</summary>
    public string? Instrument { get; init; }

    /// <summary>What was advised: a model, a route, or null where nothing could be said.</summary>
    public string? Advised { get; init; }

    /// <summary>Why; required where the decision departs from the advice.</summary>
    public string? Reason { get; init; }

    /// <summary>The role or body that decided.</summary>
    public string? DecidedBy { get; init; }

    public required DateTimeOffset RecordedAt { get; init; }

    /// <summary>The edition of the law book that the decision rests on.</summary>
    public required string LawBookEdition { get; init; }
}
