namespace Nordbud.Core.Evaluation;

/// <summary>
/// One tender while it is computed. A row that was computed once can be used again with another price: what its marks
/// give is kept, unless they are compared with those of others.
/// </summary>
internal sealed class EvaluationRow(Tender tender, decimal? amount, decimal[] marks, decimal[] counted, bool compared)
{
    public readonly Tender Tender = tender;
    public readonly decimal? Amount = amount;
    public readonly decimal[] Marks = marks;

    /// <summary>The marks, or what levels give instead; against the other tenders where the criterion says so.</summary>
    public readonly decimal[] Counted = compared ? [.. counted] : counted;

    public decimal[] Parts = new decimal[marks.Length];
    public decimal Quality;
    public decimal Reached;
    public decimal? PricePart;
    public decimal Total;

    /// <summary>Are parts, quality and what is reached computed?</summary>
    public bool Known;

    /// <summary>The same marks with another price.</summary>
    public EvaluationRow At(decimal? price)
    {
        var row = new EvaluationRow(Tender, price, Marks, counted, compared);
        if (!compared && Known)
            (row.Parts, row.Quality, row.Reached, row.Known) = (Parts, Quality, Reached, true);
        return row;
    }
}
