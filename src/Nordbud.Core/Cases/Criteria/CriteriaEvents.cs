using Nordbud.Core.Cases.Dialogue;
using Nordbud.Core.Cases.Need;
using Nordbud.Core.Cases.Suppliers;
using Nordbud.Core.Evaluation;

namespace Nordbud.Core.Cases.Criteria;

/// <summary>What the procurement documents ask, and what tenders are compared by.</summary>
public abstract record CriteriaEvent : CaseEvent;

/// <summary>A requirement, ground for exclusion, selection criterion or condition was set or changed.</summary>
public sealed record TermSet : CriteriaEvent
{
    public override string Subject => $"term/{Term}";
    public required TermId Term { get; init; }
    public required TermKind Kind { get; init; }
    /// <summary>What is asked; of a requirement, the function.</summary>
    public required KeptRef Text { get; init; }
    /// <summary>How it is verified.</summary>
    public KeptRef? Verified { get; init; }
    /// <summary>For whom it matters, and why.</summary>
    public KeptRef? ForWhom { get; init; }
    /// <summary>The article that allows it, by its id in <see cref="TermArticles"/>; null where any may be asked.</summary>
    public string? Article { get; init; }
    /// <summary>What of the need it serves.</summary>
    public IReadOnlyList<IndicatorId> Indicators { get; init; } = [];
    /// <summary>The findings of the market dialogue that it comes from.</summary>
    public IReadOnlyList<FindingId> Findings { get; init; } = [];
    /// <summary>The entry of the library it was taken over from, as its address there, or null.</summary>
    public string? From { get; init; }
    /// <summary>Whether it asks for accessibility and design for all (Directive 2014/24/EU Art. 42(1)); null where nobody said.</summary>
    public bool? Accessible { get; init; }
    protected override IEnumerable<KeptRef> Names() => new[] { Text, Verified, ForWhom }.OfType<KeptRef>();
}

/// <summary>It was said whether a supplier meets a requirement, as far as is known.</summary>
public sealed record TermMet : CriteriaEvent
{
    public override string Subject => $"term/{Term}/{Supplier}";
    public required TermId Term { get; init; }
    public required SupplierId Supplier { get; init; }
    public required Meets Meets { get; init; }
    /// <summary>Where it is known from, in words.</summary>
    public KeptRef? From { get; init; }
    /// <summary>The finding of the market dialogue that shows it, or null.</summary>
    public FindingId? Finding { get; init; }
    protected override IEnumerable<KeptRef> Names() => From is null ? [] : [From];
}

/// <summary>It was taken away.</summary>
public sealed record TermRemoved : CriteriaEvent
{
    public override string Subject => $"term/{Term}";
    public required TermId Term { get; init; }
}

/// <summary>An award criterion was set or changed: a leaf that is marked, or a branch whose children share its weight.</summary>
public sealed record AwardCriterionSet : CriteriaEvent
{
    public override string Subject => $"award-criterion/{Criterion}";
    public required AwardCriterionId Criterion { get; init; }
    /// <summary>What it is called in the model and in results: A, A1, B; given by the rules and never given again.</summary>
    public required string Code { get; init; }
    public AwardCriterionId? Parent { get; init; }
    public required KeptRef Name { get; init; }
    /// <summary>What is judged and how.</summary>
    public KeptRef? Text { get; init; }
    /// <summary>The marks; null for a branch.</summary>
    public MarkScale? Scale { get; init; }
    public Scorer ScoredBy { get; init; }
    /// <summary>The mark below which a tender is left out.</summary>
    public decimal? Minimum { get; init; }
    /// <summary>What full marks are worth in the currency of the country, for formulas that deduct money.</summary>
    public decimal? Value { get; init; }
    public QualityReference Against { get; init; }
    /// <summary>Whether it serves climate or environment.</summary>
    public bool Climate { get; init; }
    public IReadOnlyList<IndicatorId> Indicators { get; init; } = [];
    public IReadOnlyList<FindingId> Findings { get; init; } = [];
    public string? From { get; init; }
    protected override IEnumerable<KeptRef> Names() =>
        new[] { Name, Text }.Concat(Scale?.Levels.Select(level => level.Text) ?? []).OfType<KeptRef>();
}

/// <summary>An award criterion was taken away, and all below it.</summary>
public sealed record AwardCriterionRemoved : CriteriaEvent
{
    public override string Subject => $"award-criterion/{Criterion}";
    public required AwardCriterionId Criterion { get; init; }
}

/// <summary>The laboratory tried the evaluation model, and its report was attached to the case.</summary>
public sealed record EvaluationModelTried : CriteriaEvent
{
    public override string Subject => "evaluation-model/tried";
    /// <summary>The SHA-256 of the model as <see cref="EvaluationWriter"/> writes it, in hexadecimal.</summary>
    public required string Model { get; init; }
    /// <summary>The report.</summary>
    public required FileId Report { get; init; }
    /// <summary>The codes of what was found.</summary>
    public required IReadOnlyList<string> Found { get; init; }
}

/// <summary>How prices are compared and how marks become a result was set.</summary>
public sealed record EvaluationModelSet : CriteriaEvent
{
    public override string Subject => "evaluation-model";
    /// <summary>The formula by its name in the catalogue.</summary>
    public required string Formula { get; init; }
    /// <summary>The points of the whole model.</summary>
    public required decimal Points { get; init; }
    /// <summary>The numbers of the formula by name.</summary>
    public IReadOnlyDictionary<string, decimal> Parameters { get; init; } = new Dictionary<string, decimal>();
    /// <summary>The price list; empty where a tender has one price.</summary>
    public IReadOnlyList<PricedItem> Items { get; init; } = [];
    /// <summary>The costs over the years where these are compared (Directive 2014/24/EU Art. 68).</summary>
    public LifeCycle? LifeCycle { get; init; }
    public TieRule Ties { get; init; }
    public ScoreRule Scores { get; init; }
    public IReadOnlyList<Rounding> Roundings { get; init; } = [];
    /// <summary>The least share of full quality, 0 to 1.</summary>
    public decimal? MinimumQuality { get; init; }
    public IReadOnlyList<string> Lots { get; init; } = [];
    /// <summary>Whether evaluators do not know whose tender they mark until the marks are opened.</summary>
    public bool Anonymous { get; init; }
    /// <summary>Whether evaluators do not know the prices until the marks are opened.</summary>
    public bool PricesHidden { get; init; }
    /// <summary>Why this model, where somebody said so.</summary>
    public KeptRef? Reason { get; init; }
    protected override IEnumerable<KeptRef> Names() => Reason is null ? [] : [Reason];
}
