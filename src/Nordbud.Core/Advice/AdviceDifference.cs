namespace Nordbud.Core.Advice;

/// <summary>What is another between two answers on the same need: the advice, the rules, and the reasons for and against one model.</summary>
/// <param name="Before">The advice before, or null where nothing was advised.</param>
/// <param name="After">The advice now, or null where nothing is advised.</param>
/// <param name="RegimeBefore">The rules that applied.</param>
/// <param name="RegimeAfter">The rules that apply now.</param>
public sealed record AdviceDifference(Recommendation? Before, Recommendation? After, Regime RegimeBefore, Regime RegimeAfter)
{
    /// <summary>The model whose reasons are compared; null where neither answer names one.</summary>
    public Model? Model { get; init; }
    /// <summary>What speaks for it and did not before.</summary>
    public IReadOnlyList<Reason> ForCame { get; init; } = [];
    /// <summary>What spoke for it and does not any more.</summary>
    public IReadOnlyList<Reason> ForWent { get; init; } = [];
    /// <summary>What speaks against it or bars it and did not before.</summary>
    public IReadOnlyList<Reason> AgainstCame { get; init; } = [];
    /// <summary>What spoke against it or barred it and does not any more.</summary>
    public IReadOnlyList<Reason> AgainstWent { get; init; } = [];
    /// <summary>The unknown facts that matter now and did not before, by name.</summary>
    public IReadOnlyList<string> MissingCame { get; init; } = [];
    /// <summary>The unknown facts that mattered before and do not now, by name.</summary>
    public IReadOnlyList<string> MissingWent { get; init; } = [];

    /// <summary>Whether another model or way is advised.</summary>
    public bool OtherModel => Before?.Model != After?.Model || Before?.Route != After?.Route;

    /// <summary>Whether the same model is advised by another instrument.</summary>
    public bool OtherInstrument => !OtherModel && Before?.Instrument != After?.Instrument;

    /// <summary>Whether anything is another at all.</summary>
    public bool IsNothing => !OtherModel && !OtherInstrument && RegimeBefore == RegimeAfter && Before?.Provisional == After?.Provisional
        && ForCame.Count + ForWent.Count + AgainstCame.Count + AgainstWent.Count + MissingCame.Count + MissingWent.Count == 0;

    /// <summary>The difference between two answers.</summary>
    /// <param name="before">The answer before.</param>
    /// <param name="after">The answer now.</param>
    /// <param name="decided">The model that was decided, whose reasons matter most; null for the one that is advised.</param>
    public static AdviceDifference Between(AdviceAnswer before, AdviceAnswer after, Model? decided)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var model = decided ?? after.Recommended?.Model ?? before.Recommended?.Model;
        var (then, now) = (Of(before, model), Of(after, model));
        return new(before.Recommended, after.Recommended, before.Regime.Regime, after.Regime.Regime)
        {
            Model = model,
            ForCame = New(now?.For, then?.For),
            ForWent = New(then?.For, now?.For),
            AgainstCame = New([.. now?.BlockedBy ?? [], .. now?.Against ?? []], [.. then?.BlockedBy ?? [], .. then?.Against ?? []]),
            AgainstWent = New([.. then?.BlockedBy ?? [], .. then?.Against ?? []], [.. now?.BlockedBy ?? [], .. now?.Against ?? []]),
            MissingCame = [.. after.Missing.Select(one => one.Fact).Except(before.Missing.Select(one => one.Fact))],
            MissingWent = [.. before.Missing.Select(one => one.Fact).Except(after.Missing.Select(one => one.Fact))],
        };
    }

    private static ModelAdvice? Of(AdviceAnswer answer, Model? model) => answer.Models.FirstOrDefault(one => one.Model == model);

    private static IReadOnlyList<Reason> New(IReadOnlyList<Reason>? these, IReadOnlyList<Reason>? those) =>
        [.. (these ?? []).Where(reason => (those ?? []).All(other => other.Text.Key != reason.Text.Key))];
}
