using Nordbud.Adapters.Documents;
using Nordbud.Core.Cases.Award;
using Nordbud.Core.Evaluation;
using Nordbud.Core.Law;
using Nordbud.Web.Features.Tenders;
using Nordbud.Web.Ui;

namespace Nordbud.Web.Features.Award;

/// <summary>
/// What one tenderer is told of the decision (Directive 2014/24/EU Art. 55, Directive 89/665/EEC Art. 2a(2)): the decision
/// with its reasons, its own marks with theirs, the winner's name and relative advantages, the exact standstill and where to
/// ask for a review. Of other losers nothing is said, and of the winner's price only what the comparison shows.
/// </summary>
internal static class AwardLetter
{
    /// <summary>Whom the letter is for and what it may say.</summary>
    /// <param name="To">The name of the tenderer.</param>
    /// <param name="Wins">Whether it wins.</param>
    /// <param name="Out">Why it was not compared or is not in any more; null where it is.</param>
    /// <param name="Why">Why it lost; null where there is no ranking.</param>
    public sealed record Recipient(string To, bool Wins, string? Out, ExplanationWords? Why)
    {
        /// <summary>The parts in which it differs from the winner.</summary>
        public IReadOnlyList<Explanation.Part> Parts { get; init; } = [];
        /// <summary>The reasons of its own marks: criterion and reason.</summary>
        public IReadOnlyList<(string Criterion, string Reason)> Reasons { get; init; } = [];
    }

    /// <summary>What stands in every letter of the decision.</summary>
    public sealed record Decision(string Case, string? Number, string Authority, DateOnly On, IReadOnlyList<string> Winners, string Reasons, string? Waived)
    {
        /// <summary>The standstill from the day on which the letter is sent; null where nothing was awarded.</summary>
        public Standstill? Standstill { get; init; }
        public DateOnly Sent { get; init; }
        public LawValue<string>? Review { get; init; }
    }

    public static Document Write(Recipient to, Decision decision, Texts texts, DateTimeOffset made)
    {
        List<Block> blocks =
        [
            new Paragraph(texts.Format("award.letter.to", ("name", to.To))),
            new Paragraph(texts.Format("award.letter.about", ("case", decision.Case), ("number", decision.Number ?? "–"), ("authority", decision.Authority))),
            new Heading(1, texts["award.letter.decision"]),
            new Paragraph(decision.Winners.Count == 0 ? texts.Format("award.letter.none", ("on", decision.On))
                : texts.Format("award.letter.decided", ("on", decision.On), ("winners", texts.Language.List([.. decision.Winners])))),
            new Paragraph(decision.Reasons),
            new Heading(1, texts["award.letter.yours"]),
            .. Yours(to, texts),
        ];
        if (decision.Winners.Count > 0)
            blocks.AddRange([new Heading(1, texts["award.letter.standstill"]), new Paragraph(Standstill(decision, texts))]);
        blocks.AddRange([new Heading(1, texts["award.letter.review"]), new Paragraph(texts["award.letter.review.more"])]);
        if (decision.Review is { } review)
            blocks.Add(new Paragraph(texts.Format("award.letter.review.body", ("body", review.Value), ("source", review.Source.Citation))));
        return new(texts["award.letter"], texts.Language.Code, made, blocks);
    }

    private static IEnumerable<Block> Yours(Recipient to, Texts texts)
    {
        if (to.Wins)
            yield return new Paragraph(texts["award.letter.won"]);
        else if (to.Out is { } why)
        {
            yield return new Paragraph(texts["award.letter.out"]);
            yield return new Paragraph(why);
        }
        else if (to.Why is { } words)
        {
            yield return new Paragraph(words.Lead);
            yield return new BulletList([.. to.Parts.Select(words.Say)]);
        }
        else
            yield return new Paragraph(texts["award.letter.lost"]);
        if (to.Reasons.Count > 0)
        {
            yield return new Heading(2, texts["award.letter.marks"]);
            yield return new BulletList([.. to.Reasons.Select(one => texts.Format("award.letter.mark", ("criterion", one.Criterion), ("reason", one.Reason)))]);
        }
    }

    private static string Standstill(Decision decision, Texts texts) => decision switch
    {
        { Waived: { } waived } => waived,
        { Standstill: { End: { } end, Rule: { } rule } } => texts.Format("award.letter.until",
            ("sent", decision.Sent), ("days", rule.Value.Days), ("last", end.LastDay), ("source", rule.Source.Citation)),
        { Standstill.NotOwed: { } none } => texts.Format("award.letter.not-owed", ("source", none.Source.Citation)),
        _ => texts["award.letter.unknown"],
    };
}
