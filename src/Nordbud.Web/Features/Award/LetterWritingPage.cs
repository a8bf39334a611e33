using Nordbud.Adapters.Documents;
using Nordbud.Adapters.Identity;
using Nordbud.Core.Advice;
using Nordbud.Core.Cases;
using Nordbud.Core.Cases.Award;
using Nordbud.Core.Cases.Course;
using Nordbud.Core.Cases.Criteria;
using Nordbud.Core.Cases.Reporting;
using Nordbud.Core.Cases.Scoring;
using Nordbud.Core.Evaluation;
using Nordbud.Core.Law;
using Nordbud.Core.Values;
using Nordbud.Web.Features.Cases;
using Nordbud.Web.Features.Documents;
using Nordbud.Web.Features.Tenders;
using Nordbud.Web.Ui;

namespace Nordbud.Web.Features.Award;

/// <summary>A page that writes the letters: one to each tenderer, and to each candidate that is out and may not know it yet.</summary>
public abstract class LetterWritingPage(CaseRoom room, Memberships memberships) : AwardPage(room)
{
    /// <summary>Whether there is something to tell: a decision that stands, or one that was taken back.</summary>
    public bool HasLetters => Award.Decided is not null || Award.Declined is not null || !Award.Reversed.IsEmpty;

    internal IReadOnlyList<Language> Languages => DocumentLanguages.Of(Case);

    /// <summary>
    /// Whom a letter is for: every tenderer, and every contender that did not go by itself (Directive 89/665/EEC Art. 2a(2): also
    /// candidates that were not told of their rejection before). Who stands there as a tenderer too has one letter.
    /// </summary>
    public IReadOnlyList<(string Kind, Guid Id, string Name, bool Left)> Recipients
    {
        get
        {
            HashSet<string> named = [.. Scoring.Tenders.Select(CallOf)];
            return
            [
                .. Scoring.Tenders.Select(tender => ("tender", tender.Id.Value, CallOf(tender), false)),
                .. Case.Course.Contenders.Where(one => one.Left is not { Kind: LeavingKind.Withdrew } && (one.Left is not null || !named.Contains(CallOf(one))))
                    .Select(one => ("contender", one.Id.Value, CallOf(one), one.Left is not null)),
            ];
        }
    }

    /// <summary>The letter to one of them, in a language; null where there is none to write.</summary>
    internal async Task<Document?> LetterAsync(string kind, Guid id, Texts texts) =>
        Sworn && HasLetters && RecipientOf(kind, id, texts) is { } recipient
            ? AwardLetter.Write(recipient, Decision((await memberships.AuthorityAsync(Case.Authority, HttpContext.RequestAborted))?.Name ?? "", recipient, texts), texts, Room.Clock.GetLocalNow()) : null;

    /// <summary>How long a review can be asked for, by the law book; null where it does not know.</summary>
    internal LawValue<PeriodRule>? ReviewTime(bool candidate)
    {
        var id = candidate ? "review.qualification" : Award.Told?.Regime is AwardRegime.CallOff or AwardRegime.DynamicPurchasing ? "review.call-off" : IsFramework ? "review.framework" : "review.award";
        var on = Award.Told?.On ?? Today;
        return Room.Law.Period(Case.Country, id, on) ?? Room.Law.Period(Case.Country, "review.award", on);
    }

    private bool IsFramework => IndividualReport.InstrumentOf(Case) is Instrument.FrameworkAgreement && Award.Told?.Regime is not AwardRegime.CallOff;

    private AwardLetter.Decision Decision(string authority, AwardLetter.Recipient to, Texts texts)
    {
        var told = Award.Told;
        var sent = told?.On ?? Today;
        var electronic = told?.Electronic ?? true;
        var reversed = Award.Decided is null && Award.Declined is null;
        var (on, reasons) = (Award.Decided, Award.Declined) switch
        {
            ({ } decided, _) => (decided.On, decided.Reasons),
            (_, { } declined) => (declined.On, declined.Reasons),
            _ => (Award.Reversed[^1].Decision is AwardDecided was ? was.On : ((AwardDeclined)Award.Reversed[^1].Decision).On, Award.Reversed[^1].Reversed.Reason),
        };
        var standstill = Award.Decided is null ? null : Standstill.Of(Room.Law, Case.Country, told?.Regime ?? AwardRegime.Eu, sent, electronic);
        return new(Case.Title, Case.DiaryNumber, authority, on, reversed ? [] : Winners, TextOf(reasons) ?? texts["timeline.erased"],
            Award.Waived is { } waived ? $"{texts[$"award.ground.{Names.Of(waived.Ground)}"]} {TextOf(waived.Reason)}" : null)
        {
            Standstill = standstill,
            Sent = sent,
            Review = Room.Law.Text(Case.Country, "review-body", sent),
            Time = ReviewTime(to.Candidate),
            // In Finland an e-mail counts as received on the day it is sent, where it states that day (Act 1397/2016 s. 127).
            Received = Case.Country is Country.FI && electronic ? standstill?.Rule?.Source : null,
            Framework = IsFramework,
            Reversed = reversed,
            Upheld = reversed ? Award.Complaints.FindLast(one => one.Ended is { Outcome: ComplaintOutcome.Upheld }).Ended?.On : null,
        };
    }

    private AwardLetter.Recipient? RecipientOf(string kind, Guid id, Texts texts) => kind switch
    {
        "tender" when Scoring.Find(new TenderId(id)) is { } tender => Of(tender, texts),
        "contender" when Case.Course.Find(new ContenderId(id)) is { } contender =>
            new(CallOf(contender), Award.Wins(contender.Id), contender.Left is { } left ? TextOf(left.Reason) ?? texts["timeline.erased"] : null, null) { Candidate = contender.Left is not null },
        _ => null,
    };

    private AwardLetter.Recipient Of(EnteredTender tender, Texts texts)
    {
        var name = CallOf(tender);
        if (tender.Excluded is { } reason)
            return new(name, false, TextOf(reason) ?? texts["timeline.erased"], null);
        var wins = Award.Wins(tender.Id);
        var id = ScoredTenders.IdOf(tender);
        var ranking = SeesMarks ? (ScoredTenders.Evaluate(Case, CallOf, CallOf) ?? []).FirstOrDefault(one => one.Tenders.Any(ranked => ranked.Tender.Id == id) || one.LeftOut.Any(left => left.Tender.Id == id)) : null;
        if (ranking?.LeftOut.FirstOrDefault(left => left.Tender.Id == id) is { } left)
            return new(name, wins, texts.Format($"evaluation.left-out.{Names.Of(left.Reason)}", ("criterion", Leaves.FirstOrDefault(leaf => leaf.Code == left.Criterion) is { } leaf ? CallOf(leaf) : "")), null);
        // Only against the winner of the decision is anything compared: where another is first, nothing is.
        var why = wins || ranking?.Tenders.FirstOrDefault(one => one.Tender.Id == id) is not { } ranked ? null : Explanation.Of(ranking, ranked.Tender);
        if (why is not null && !Scoring.Tenders.Exists(one => Award.Wins(one.Id) && ScoredTenders.IdOf(one) == why.Winner.Tender.Id))
            why = null;
        return new(name, wins, null, why is null ? null : new ExplanationWords(why, ranking!.Model.Price.Formula.Kind, ranking.Model.Currency, texts))
        {
            Parts = why?.Parts ?? [],
            Reasons = SeesMarks ? [.. Leaves.SelectMany(leaf => ReasonsOf(tender, leaf).Select(text => (CallOf(leaf), text)))] : [],
        };
    }

    /// <summary>The reasons of the tender's own marks, without the names of those who gave them.</summary>
    private IEnumerable<string> ReasonsOf(EnteredTender tender, AwardCriterionSet leaf)
    {
        IEnumerable<KeptRef> refs = Scoring.Settled.GetValueOrDefault((tender.Id, leaf.Criterion)) is { } settled
            ? [settled.Reason] : ScoredTenders.Counting(Case, tender.Id, leaf.Criterion).Select(given => given.Reason);
        return refs.Select(TextOf).OfType<string>().Distinct();
    }
}
