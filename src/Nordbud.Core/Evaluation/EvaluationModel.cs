namespace Nordbud.Core.Evaluation;

/// <summary>
/// Everything that decides how tenders are compared. It is published whole: formula, weights, scales, rounding and what
/// decides between equals. <see cref="ModelRules"/> says whether one can be computed.
/// </summary>
public sealed record EvaluationModel
{
    private CompiledModel? _compiled;

    /// <summary>The currency of all amounts, as its three letters.</summary>
    public required string Currency { get; init; }

    /// <summary>The award criteria as a tree, each naming its parent.</summary>
    public required IReadOnlyList<Criterion> Criteria { get; init; }

    /// <summary>How prices are compared.</summary>
    public required PriceModel Price { get; init; }

    /// <summary>The least share of full quality (0 to 1) that a tender must reach in all; null where there is none.</summary>
    public decimal? MinimumQuality { get; init; }

    /// <summary>The roundings; none means that 15 decimals of the total are compared.</summary>
    public IReadOnlyList<Rounding> Roundings { get; init; } = [];

    /// <summary>What decides between equals.</summary>
    public TieRule Ties { get; init; }

    /// <summary>How marks given alone become one.</summary>
    public ScoreRule Scores { get; init; }

    /// <summary>The lots, each compared by itself; empty where the purchase is one.</summary>
    public IReadOnlyList<string> Lots { get; init; } = [];

    /// <summary>The criteria that are scored, in their order.</summary>
    public IReadOnlyList<Criterion> Leaves => Compiled.Leaves;

    internal CompiledModel Compiled => _compiled is { } made && ReferenceEquals(made.Model, this) ? made : _compiled = new(this);
}
