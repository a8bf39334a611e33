using Nordbud.Core.Evaluation;
using Nordbud.Core.Evaluation.Formulas;
using Nordbud.Core.Values;
using Nordbud.Web.Ui;

namespace Nordbud.Web.Features.Tenders;

/// <summary>Says in sentences where a tender lost to the winner.</summary>
internal sealed class ExplanationWords(Explanation why, FormulaKind kind, string currency, Texts texts)
{
    /// <summary>Rank, figures and the distance to the winner.</summary>
    public string Lead => texts.Format($"tenders.why.{Core.Advice.Names.Of(kind)}", ("rank", why.Loser.Rank), ("winner", why.Winner.Tender.Shown),
        ("own", decimal.Round(why.Loser.Total, 4)), ("best", decimal.Round(why.Winner.Total, 4)), ("gap", decimal.Round(why.Gap, 4)));

    /// <summary>A part as a sentence.</summary>
    public string Say(Explanation.Part part)
    {
        var state = part.Lost > 0 ? "worse" : part.Lost < 0 ? "better" : "same";
        var isPrice = part.Criterion is null;
        (string, object)[] arguments =
        [
            ("criterion", part.Criterion?.Shown ?? ""), ("own", isPrice ? Money(part.Own) : texts.Value(decimal.Round(part.Own, 2))), ("best", isPrice ? Money(part.Best) : texts.Value(decimal.Round(part.Best, 2))),
            ("n", texts.Value(decimal.Round(Math.Abs(part.Lost), kind is FormulaKind.Merit ? 4 : 2))), ("state", state), ("most", why.Gap > 0 && part.Lost > why.Gap / 2 ? "yes" : "no"),
        ];
        var unit = kind is FormulaKind.Points ? "" : why.Sums ? "-figure" : "-alone";
        return texts.Format($"tenders.part.{(isPrice ? "price" : "criterion")}{unit}", arguments);
    }

    public string Money(decimal amount) => texts.Value(new Money(decimal.Round(amount, 2), currency));
}
