using Nordbud.Adapters.Documents;
using Nordbud.Core.Cases.Award;
using Nordbud.Core.Evaluation;
using Nordbud.Core.Law;
using Nordbud.Web.Features.Tenders;
using Nordbud.Web.Ui;

namespace Nordbud.Web.Features.Award;

/// <summary>
/// What one candidate or tenderer is told (Directive 2014/24/EU Art. 55, Directive 89/665/EEC Art. 2a(2)): the decision with its
/// reasons, its own marks with theirs, the winner's name and relative advantages, the exact standstill and where to ask for a
/// review until when; or that nothing is awarded, or that the decision was taken back. Of other losers nothing is said, and of the
/// winner's price only what the comparison shows.
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
        /// <summary>Whether it was a candidate that was not selected or not kept, and gave no tender.</summary>
        public bool Candidate { get; init; }
    }

    /// <summary>What stands in every letter of the decision.</summary>
    public sealed record Decision(string Case, string? Number, string Authority, DateOnly On, IReadOnlyList<string> Winners, string Reasons, string? Waived)
    {
        /// <summary>The standstill from the day on which the letter is sent; null where nothing was awarded.</summary>
        public Standstill? Standstill { get; init; }
        public DateOnly Sent { get; init; }
        public LawValue<string>? Review { get; init; }
        /// <summary>How long a review can be asked for; null where the law book does not know.</summary>
        public LawValue<PeriodRule>? Time { get; init; }
        /// <summary>Where it is written that the message counts as received on the day it is sent; null where it is not.</summary>
        public Source? Received { get; init; }
        /// <summary>Whether a framework agreement is concluded with the winners.</summary>
        public bool Framework { get; init; }
        /// <summary>Whether the decision was taken back; the reasons say why.</summary>
        public bool Reversed { get; init; }
        /// <summary>The day on which a review was upheld; null where none was.</summary>
        public DateOnly? Upheld { get; init; }
    }

    public static Document Write(Recipient to, Decision decision, Texts texts, DateTimeOffset made)
    {
        var title = texts[decision.Reversed ? "award.letter.reversed.title" : decision.Winners.Count == 0 ? "award.letter.none.title" : "award.letter"];
        List<Block> blocks =
        [
            new Paragraph(texts.Format("award.letter.to", ("name", to.To))),
            new Paragraph(texts.Format("award.letter.about", ("case", decision.Case), ("number", decision.Number ?? "–"), ("authority", decision.Authority))),
            new Heading(1, texts["award.letter.decision"]),
            new Paragraph(Said(decision, texts)),
            new Paragraph(decision.Reasons),
        ];
        if (decision.Reversed)
        {
            if (decision.Upheld is { } upheld)
                blocks.Add(new Paragraph(texts.Format("award.letter.upheld", ("on", upheld))));
            blocks.Add(new Paragraph(texts["award.letter.reversed.next"]));
            return new(title, texts.Language.Code, made, blocks);
        }
        blocks.AddRange([new Heading(1, texts[to.Candidate ? "award.letter.yours.request" : "award.letter.yours"]), .. Yours(to, decision, texts)]);
        blocks.AddRange([new Heading(1, texts["award.letter.standstill"]), new Paragraph(decision.Winners.Count == 0 ? texts["award.letter.standstill.none"] : Wait(decision, texts))]);
        if (decision.Received is { } received)
            blocks.Add(new Paragraph(texts.Format("award.letter.received", ("sent", decision.Sent), ("source", received.Citation))));
        blocks.AddRange([new Heading(1, texts["award.letter.review"]), new Paragraph(texts[to is { Wins: false, Out: null } && decision.Winners.Count > 0 ? "award.letter.review.more" : "award.letter.review.reasons"])]);
        if (decision.Review is { } review)
            blocks.Add(new Paragraph(texts.Format("award.letter.review.body", ("body", review.Value), ("source", review.Source.Citation))));
        if (decision.Time is { } time)
        {
            blocks.Add(new Paragraph(texts.Format(time.Value.Months > 0 ? "award.letter.review.months" : "award.letter.review.time",
                ("n", time.Value.Months > 0 ? time.Value.Months : time.Value.Days), ("source", time.Source.Citation))));
        }
        return new(title, texts.Language.Code, made, blocks);
    }

    private static string Said(Decision decision, Texts texts) => decision switch
    {
        { Reversed: true } => texts.Format("award.letter.reversed", ("on", decision.On)),
        { Winners.Count: 0 } => texts.Format("award.letter.none", ("on", decision.On)),
        _ => texts.Format(decision.Framework ? "award.letter.framework" : "award.letter.decided", ("on", decision.On), ("winners", texts.Language.List([.. decision.Winners]))),
    };

    private static IEnumerable<Block> Yours(Recipient to, Decision decision, Texts texts)
    {
        if (to.Out is { } why && !to.Wins)
        {
            yield return new Paragraph(texts[to.Candidate ? "award.letter.not-selected" : "award.letter.out"]);
            yield return new Paragraph(why);
        }
        else if (decision.Winners.Count == 0)
            yield return new Paragraph(texts["award.letter.none.yours"]);
        else if (to.Wins)
            yield return new Paragraph(texts["award.letter.won"]);
        else if (to.Why is { } words)
        {
            yield return new Paragraph(words.Lead);
            yield return new Paragraph(texts["award.letter.advantages"]);
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

    private static string Wait(Decision decision, Texts texts) => decision switch
    {
        { Waived: { } waived } => waived,
        { Standstill: { End: { } end, Rule: { } rule } } => texts.Format("award.letter.until",
            ("sent", decision.Sent), ("days", rule.Value.Days), ("last", end.LastDay), ("source", rule.Source.Citation)),
        { Standstill.NotOwed: { } none } => texts.Format("award.letter.not-owed", ("source", none.Source.Citation)),
        _ => texts["award.letter.unknown"],
    };
}
