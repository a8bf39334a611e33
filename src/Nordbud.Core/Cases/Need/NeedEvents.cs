using System.Globalization;
using System.Text.Json;

namespace Nordbud.Core.Cases.Need;

/// <summary>What is needed, what was advised on it, decided and planned. A need has one part for each technology.</summary>
public abstract record NeedEvent : CaseEvent
{
    public override string Subject => string.Create(CultureInfo.InvariantCulture, $"need/{Part}");
    /// <summary>The number of the part, from 1.</summary>
    public required int Part { get; init; }
}

/// <summary>The facts of a part were entered or changed; as in a facts file.</summary>
public sealed record FactsEntered : NeedEvent
{
    public required JsonElement Facts { get; init; }
}

/// <summary>What the advice on the facts was.</summary>
public sealed record AdviceGiven : NeedEvent
{
    /// <summary>The model advised, by its name in files, or null.</summary>
    public string? Model { get; init; }
    public string? Instrument { get; init; }
    /// <summary>The way without a new procurement that was advised, or null.</summary>
    public string? Route { get; init; }
    /// <summary>True while something unknown could change it.</summary>
    public bool Provisional { get; init; }
    /// <summary>The unknown facts that mattered.</summary>
    public IReadOnlyList<string> Missing { get; init; } = [];
    public required string Regime { get; init; }
    public required string LawBook { get; init; }
}

/// <summary>The authority decided on a model or a way without a new procurement.</summary>
public sealed record ModelDecided : NeedEvent
{
    /// <summary>A model or a route, by its name in files.</summary>
    public required string Model { get; init; }
    public string? Instrument { get; init; }
    /// <summary>What the advice was at that time, or null where there was none.</summary>
    public string? Advised { get; init; }
    public KeptRef? Reason { get; init; }
    /// <summary>The role or body that decided.</summary>
    public KeptRef? DecidedBy { get; init; }
    protected override IEnumerable<KeptRef> Names() => new[] { Reason, DecidedBy }.OfType<KeptRef>();
    public required string LawBook { get; init; }
}

/// <summary>After a dialogue, a contest or a phase the advice was asked anew, and the track was kept or is to be changed.</summary>
public sealed record AdviceReviewed : NeedEvent
{
    /// <summary>Whether the authority goes on as it decided before.</summary>
    public required bool KeepsTrack { get; init; }
    /// <summary>Whether the advice is another than at the last decision.</summary>
    public required bool Changed { get; init; }
    /// <summary>The model or route advised now, or null.</summary>
    public string? Advised { get; init; }
    public required KeptRef Reason { get; init; }
    public required string LawBook { get; init; }
    protected override IEnumerable<KeptRef> Names() => [Reason];
}

/// <summary>A dated plan was made for the model.</summary>
public sealed record PlanMade : NeedEvent
{
    public required string Model { get; init; }
    public required string Instrument { get; init; }
    public required IReadOnlyList<PlannedStep> Steps { get; init; }
    public required string LawBook { get; init; }
}
