using Nordbud.Core.Evaluation.Formulas;

namespace Nordbud.Core.Evaluation;

/// <summary>A model made ready to compute: the tree flattened to its leaves, with what each mark is multiplied by.</summary>
internal sealed class CompiledModel
{
    private readonly Rounding?[] _roundings = new Rounding?[4];

    public CompiledModel(EvaluationModel model)
    {
        Model = model;
        var parents = model.Criteria.Where(c => c.Parent is not null).Select(c => c.Parent!).ToHashSet();
        Leaves = [.. model.Criteria.Where(c => !parents.Contains(c.Id))];
        Numbers = new(model.Price.Formula, model.Price.Parameters);
        var byId = model.Criteria.ToDictionary(c => c.Id);
        Shares = [.. Leaves.Select(leaf => ShareOf(leaf, byId))];
        PriceShare = WeighsPrice ? new(model.Price.Weight!.Value, TopWhole) : new(0, 1);
        if (model.Price.Formula is MarkUp && model.Price.Parameters.Count == 0 && model.Price.Weight is { } weight)
            Numbers = new(model.Price.Formula, new Dictionary<string, decimal> { ["price-weight"] = weight / TopWhole });
        if (model.Price.Formula is Coefficient && !model.Price.Parameters.ContainsKey("most"))
            Numbers = new(model.Price.Formula, new Dictionary<string, decimal> { ["most"] = Leaves.Sum(leaf => leaf.Weight) });
        // Solved once: it takes longer than all else.
        if (model.Price.Formula is SuperFormula && SuperFormula.ExponentOf(Numbers) is { } exponent)
            Numbers = new(model.Price.Formula, new Dictionary<string, decimal>(model.Price.Parameters) { ["exponent"] = exponent });
        foreach (var rounding in model.Roundings)
            _roundings[(int)rounding.Stage] = rounding;
        Factors = [.. Leaves.Select((leaf, i) => Factor.Of(Shares[i].Times(model.Price.Points), leaf.Scale!))];
        for (var i = 0; i < Leaves.Length; i++)
            FullQuality += Factors[i].Times(Leaves[i].Scale!.Highest);
        Compares = Leaves.Any(leaf => leaf.Against is not QualityReference.Scale);
        Heaviest = [.. Enumerable.Range(0, Leaves.Length).OrderByDescending(i => Shares[i].AsNumber)];
    }

    public EvaluationModel Model { get; }

    public Criterion[] Leaves { get; }

    /// <summary>The weight of each leaf as a part of the whole.</summary>
    public Part[] Shares { get; }

    public Part PriceShare { get; }

    /// <summary>By what a mark is multiplied to give points (points formulas).</summary>
    public Factor[] Factors { get; }

    /// <summary>What the highest marks give together.</summary>
    public decimal FullQuality { get; }

    /// <summary>Is any mark compared with those of other tenders?</summary>
    public bool Compares { get; }

    public int[] Heaviest { get; }

    public FormulaNumbers Numbers { get; }

    public Formula Formula => Model.Price.Formula;

    public ComparisonFormula? Comparison => Formula as ComparisonFormula;

    private bool WeighsPrice => Formula.WeighsPrice && Model.Price.Weight is not null;

    /// <summary>To what the weights at the top sum.</summary>
    private decimal TopWhole => Sum(null) + (WeighsPrice ? Model.Price.Weight!.Value : 0);

    public decimal Rounded(RoundingStage stage, decimal number) => _roundings[(int)stage] is { } rounding ? rounding.Of(number) : number;

    public bool Rounds(RoundingStage stage) => _roundings[(int)stage] is not null;

    private decimal Sum(string? parent) => Model.Criteria.Where(c => c.Parent == parent).Sum(c => c.Weight);

    private Part ShareOf(Criterion leaf, Dictionary<string, Criterion> byId)
    {
        if (Comparison is { QualityIsMoney: true })
            return new(leaf.Value ?? 0, 1);
        if (Comparison is { QualityIsDeduction: true })
            return new(leaf.Weight, 1);
        // Where price is not weighed, or the formula relates the two weights itself, the criteria share the whole of quality.
        var top = Formula.Kind is FormulaKind.Points ? TopWhole : Sum(null);
        var part = new Part(1, 1);
        for (Criterion? at = leaf; at is not null; at = at.Parent is null ? null : byId[at.Parent])
            part = part.Times(at.Weight, at.Parent is null ? top : Sum(at.Parent));
        return part;
    }

    /// <summary>A number kept as a quotient, so that thirds stay thirds until the end.</summary>
    internal readonly record struct Part(decimal Over, decimal Under)
    {
        public decimal AsNumber => Over / Under;

        public Part Times(decimal over, decimal under = 1) => under == 0 ? new(0, 1) : new(Over * over, Under * under);
    }

    /// <summary>What a mark is multiplied by: one exact number where there is one, otherwise a product and a quotient.</summary>
    internal readonly record struct Factor(decimal Over, decimal Under, bool Exact)
    {
        public static Factor Of(Part part, Scale scale)
        {
            var under = part.Under * scale.Highest;
            var whole = part.Over / under;
            return whole.Scale <= 20 && whole * under == part.Over ? new(whole, 1, true) : new(part.Over, under, false);
        }

        public decimal Times(decimal mark) => Exact ? mark * Over : mark * Over / Under;
    }
}
