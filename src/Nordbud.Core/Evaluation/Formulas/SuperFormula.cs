using Nordbud.Core.Values;

namespace Nordbud.Core.Evaluation.Formulas;

/// <summary>Quality and price against a reference tender, with an exponent that follows from one other tender held to be as good as the reference.</summary>
public sealed class SuperFormula : ComparisonFormula
{
    /// <inheritdoc/>
    public override string Name => "super-formula";

    /// <inheritdoc/>
    public override string Number => "F19";

    /// <inheritdoc/>
    public override string Source => "Negometrix, super formula";

    /// <inheritdoc/>
    public override string Expression => "(Q / Qref)^n + (P / Pref)^-n";

    /// <inheritdoc/>
    public override bool NeedsPositivePrice => true;

    /// <inheritdoc/>
    public override FormulaKind Kind => FormulaKind.Merit;

    /// <inheritdoc/>
    public override IReadOnlyList<FormulaParameter> Parameters => [
        new("reference-quality", 0, 1), new("reference-price", 0, Amounts.Largest), new("exponent", 0, 20) { Optional = true },
        new("as-good-quality", 0, 1) { Optional = true }, new("as-good-price", 0, Amounts.Largest) { Optional = true },
    ];

    /// <inheritdoc/>
    public override (string Parameter, string Code)? Contradiction(FormulaNumbers numbers) =>
        numbers.Maybe("exponent") is not null ? null
        : numbers.Maybe("as-good-quality") is not { } quality ? ("exponent", "missing")
        : numbers.Maybe("as-good-price") is not { } price ? ("as-good-price", "missing")
        : Solved(quality / numbers["reference-quality"], price / numbers["reference-price"]) is null ? ("as-good-price", "turns-around") : null;

    /// <inheritdoc/>
    public override decimal Figure(decimal price, decimal quality, FormulaNumbers numbers) =>
        DecimalMath.Pow(quality / numbers["reference-quality"], Exponent(numbers)) + DecimalMath.Pow(numbers["reference-price"] / price, Exponent(numbers));

    /// <summary>The exponent given, or the one that follows from the pair; null where the numbers give none.</summary>
    internal static decimal? ExponentOf(FormulaNumbers numbers) => numbers.Maybe("exponent")
        ?? (numbers.Maybe("as-good-quality") is { } quality && numbers.Maybe("as-good-price") is { } price
            && numbers.Maybe("reference-quality") is { } best && numbers.Maybe("reference-price") is { } dear
            ? Solved(quality / best, price / dear) : null);

    private static decimal Exponent(FormulaNumbers numbers) => ExponentOf(numbers)
        ?? throw new InvalidOperationException("The pair of equally good tenders turns the formula around.");

    /// <summary>
    /// The n above 0 with q^n + p^-n = 2, or null where there is none up to 20: with a better and relatively still dearer
    /// tender n is above 0; otherwise the formula would reward high prices.
    /// </summary>
    private static decimal? Solved(decimal q, decimal p)
    {
        if (q <= 1 || p <= q)
            return null;
        decimal low = 0, high = 20;
        if (Excess(q, p, high) <= 0)
            return null;
        for (var step = 0; step < 90; step++)
        {
            var middle = (low + high) / 2;
            if (Excess(q, p, middle) <= 0)
                low = middle;
            else
                high = middle;
        }
        return decimal.Round((low + high) / 2, 20);
    }

    private static decimal Excess(decimal q, decimal p, decimal n) => DecimalMath.Exp(n * DecimalMath.Log(q)) + DecimalMath.Exp(-n * DecimalMath.Log(p)) - 2;
}
