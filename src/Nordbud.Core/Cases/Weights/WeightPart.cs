using System.Collections.Immutable;

namespace Nordbud.Core.Cases.Weights;

/// <summary>The weighings of the case and the weights that were agreed on.</summary>
public sealed record WeightPart
{
    /// <summary>The weighings in the order in which they were opened.</summary>
    public ImmutableList<Weighing> All { get; init; } = [];
    /// <summary>The weights that hold, by <see cref="WeightsAgreed.KeyOf"/>.</summary>
    public ImmutableDictionary<string, WeightsAgreed> Agreed { get; init; } = ImmutableDictionary<string, WeightsAgreed>.Empty;
    /// <summary>Everything that was ever agreed on, with its place in the case and its time.</summary>
    public ImmutableList<(long Position, DateTimeOffset At, WeightsAgreed Agreed)> History { get; init; } = [];

    /// <summary>The weighing, or null where there is none.</summary>
    public Weighing? Find(WeighingId id) => All.Find(one => one.Id == id);

    /// <summary>Whether a weighing ended.</summary>
    public bool IsClosed(WeighingId id) => Find(id) is { Closed: true };

    internal WeightPart With(Weighing changed) => this with { All = All.Replace(Find(changed.Id)!, changed) };
}
