using Nordbud.Core.Evaluation;
using Nordbud.Core.Evaluation.Laboratory;
using Nordbud.Core.Values;
using Nordbud.Web.Ui;

namespace Nordbud.Web.Features.Laboratory;

/// <summary>How a report speaks: amounts, shares and names in the reader's language.</summary>
public sealed class LaboratoryWords(EvaluationModel model, Texts texts)
{
    /// <summary>The texts.</summary>
    public Texts T { get; } = texts;

    /// <summary>An amount without its currency: whole where it is large.</summary>
    public string Amount(decimal? amount) => amount is { } known ? T.Value(decimal.Round(known, Math.Abs(known) >= 1_000 ? 0 : 2)) : "–";

    /// <summary>An amount with the currency of the model.</summary>
    public string Money(decimal? amount) => amount is null ? "–" : $"{Amount(amount)}\u00a0{model.Currency}";

    /// <summary>A share as per cent with one decimal.</summary>
    public string Percent(decimal? share) => share is { } known ? T.Value(decimal.Round(100 * known, 1)) + "\u00a0%" : "–";

    /// <summary>A share as per cent with one decimal.</summary>
    public string Percent(double share) => Percent((decimal)Math.Round(share, 6));

    /// <summary>A total, to four decimals.</summary>
    public string Total(decimal total) => T.Value(decimal.Round(total, 4));

    /// <summary>A scored criterion by its id; null for price.</summary>
    public Criterion? Leaf(string? id) => id is null ? null : model.Leaves.First(leaf => leaf.Id == id);

    /// <summary>The name of a criterion, or of price.</summary>
    public string Name(string? criterion) => Leaf(criterion)?.Shown ?? T["laboratory.price"];

    /// <summary>A weight as per cent, or as money where the model weighs in money.</summary>
    public string WeightOf(WeightNode node)
    {
        ArgumentNullException.ThrowIfNull(node);
        return WeightNode.InMoney(model) ? Money(node.Weight) : Percent(node.Weight);
    }

    /// <summary>The name of a tender in the story of a reversal: a made-up one is said to be so.</summary>
    public string NameOf(Reversal reversal, Tender tender)
    {
        ArgumentNullException.ThrowIfNull(reversal);
        ArgumentNullException.ThrowIfNull(tender);
        return reversal.MadeUp && ReferenceEquals(tender, reversal.Cause) ? T["laboratory.reversal.made-up"] : tender.Shown;
    }

    /// <summary>What is wrong with a field of a file.</summary>
    public static string Of(FieldProblem problem, Texts texts)
    {
        ArgumentNullException.ThrowIfNull(problem);
        ArgumentNullException.ThrowIfNull(texts);
        return texts.Format($"evaluation.problem.{problem.Code}",
            ("field", problem.Field), ("given", problem.Given.Length == 0 ? "–" : problem.Given), ("allowed", problem.Allowed));
    }
}
