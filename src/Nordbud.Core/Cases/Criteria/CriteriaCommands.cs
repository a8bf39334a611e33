using Nordbud.Core.Cases.Dialogue;
using Nordbud.Core.Cases.Need;
using Nordbud.Core.Cases.Suppliers;
using Nordbud.Core.Evaluation;
using Nordbud.Core.People;

namespace Nordbud.Core.Cases.Criteria;

/// <summary>What somebody asks to be done about requirements and criteria.</summary>
public abstract record CriteriaCommand : CaseCommand
{
    /// <summary>Longest text, in characters.</summary>
    public const int LongestText = 8000;
    /// <summary>Longest name of a criterion, in characters.</summary>
    public const int LongestName = 200;
    /// <summary>Most requirements, grounds, selection criteria and conditions of a case.</summary>
    public const int MostTerms = 500;
    /// <summary>Most award criteria of a case.</summary>
    public const int MostCriteria = 100;
    /// <summary>Most levels of a scale.</summary>
    public const int MostLevels = 20;
    /// <summary>How deep the tree of criteria may be.</summary>
    public const int Deepest = 3;

    public override Permission Needs => Permission.Contribute;
}

/// <summary>Set or change a requirement, ground for exclusion, selection criterion or condition.</summary>
public sealed record SetTerm(TermId Term, TermKind Kind, Kept Text) : CriteriaCommand
{
    public Kept? Verified { get; init; }
    public Kept? ForWhom { get; init; }
    public string? Article { get; init; }
    public IReadOnlyList<IndicatorId> Indicators { get; init; } = [];
    public IReadOnlyList<FindingId> Findings { get; init; } = [];
    public string? From { get; init; }
    public bool Accessible { get; init; }
    public override string Subject => $"term/{Term}";
    public override IEnumerable<Kept> Brings => new[] { Text, Verified, ForWhom }.OfType<Kept>();
}

/// <summary>Say whether a supplier meets a requirement, as far as is known, and where it is known from.</summary>
public sealed record RecordTermMet(TermId Term, SupplierId Supplier, Meets Meets) : CriteriaCommand
{
    public Kept? From { get; init; }
    public FindingId? Finding { get; init; }
    public override string Subject => $"term/{Term}/{Supplier}";
    public override IEnumerable<Kept> Brings => From is null ? [] : [From];
}

/// <summary>Take it away.</summary>
public sealed record RemoveTerm(TermId Term) : CriteriaCommand
{
    public override string Subject => $"term/{Term}";
}

/// <summary>Set or change an award criterion.</summary>
public sealed record SetAwardCriterion(AwardCriterionId Criterion, Kept Name) : CriteriaCommand
{
    public AwardCriterionId? Parent { get; init; }
    public Kept? Text { get; init; }
    /// <summary>The lowest and highest mark; null for a branch.</summary>
    public MarkScale? Scale { get; init; }
    /// <summary>The texts that the levels of the scale name.</summary>
    public IReadOnlyList<Kept> LevelTexts { get; init; } = [];
    public Scorer ScoredBy { get; init; }
    public decimal? Minimum { get; init; }
    public decimal? Value { get; init; }
    public QualityReference Against { get; init; }
    public bool Climate { get; init; }
    public IReadOnlyList<IndicatorId> Indicators { get; init; } = [];
    public IReadOnlyList<FindingId> Findings { get; init; } = [];
    public string? From { get; init; }
    public override string Subject => $"award-criterion/{Criterion}";
    public override IEnumerable<Kept> Brings => new[] { Name, Text }.OfType<Kept>().Concat(LevelTexts);
}

/// <summary>Take an award criterion away, with all below it.</summary>
public sealed record RemoveAwardCriterion(AwardCriterionId Criterion) : CriteriaCommand
{
    public override string Subject => $"award-criterion/{Criterion}";
}

/// <summary>Put on record that the laboratory tried the model as it stands, with the attached report.</summary>
public sealed record RecordTrial(FileId Report, IReadOnlyList<string> Found) : CriteriaCommand
{
    public override string Subject => "evaluation-model/tried";
    public override Permission Needs => Permission.RunCase;
}

/// <summary>Set how prices are compared and how marks become a result.</summary>
public sealed record SetEvaluationModel(string Formula, decimal Points) : CriteriaCommand
{
    public IReadOnlyDictionary<string, decimal> Parameters { get; init; } = new Dictionary<string, decimal>();
    public IReadOnlyList<PricedItem> Items { get; init; } = [];
    public LifeCycle? LifeCycle { get; init; }
    public TieRule Ties { get; init; }
    public ScoreRule Scores { get; init; }
    public IReadOnlyList<Rounding> Roundings { get; init; } = [];
    public decimal? MinimumQuality { get; init; }
    public IReadOnlyList<string> Lots { get; init; } = [];
    public bool Anonymous { get; init; }
    public bool PricesHidden { get; init; }
    public Kept? Reason { get; init; }
    public override string Subject => "evaluation-model";
    public override Permission Needs => Permission.RunCase;
    public override IEnumerable<Kept> Brings => Reason is null ? [] : [Reason];
}
