using Microsoft.AspNetCore.Mvc;
using Nordbud.Adapters.Documents;
using Nordbud.Adapters.Identity;
using Nordbud.Core.Advice;
using Nordbud.Core.Cases;
using Nordbud.Core.Cases.Award;
using Nordbud.Core.Cases.Course;
using Nordbud.Core.Cases.Criteria;
using Nordbud.Core.Cases.Scoring;
using Nordbud.Core.Evaluation;
using Nordbud.Core.People;
using Nordbud.Web.Features.Cases;
using Nordbud.Web.Features.Tenders;
using Nordbud.Web.Ui.Access;

namespace Nordbud.Web.Features.Award;

/// <summary>
/// The letter to one tenderer. Who comes: the officer with many letters to send before the day is over; who reads it: a
/// tenderer that lost and wants to know why. Everything statutory is in it, and nothing about others.
/// </summary>
[Needs(Permission.ReadCase)]
public sealed class LetterModel(CaseRoom room, Memberships memberships) : AwardPage(room)
{
    public Document Letter { get; private set; } = null!;

    /// <summary>Whether the letter counts with today, since nobody has registered yet that it was sent.</summary>
    public bool IsDraft => Award.Told is null && Award.Waived is null;

    public Task<IActionResult> OnGetAsync(string kind, Guid id) => AnswerAsync(kind, id, _ => Page());

    public Task<IActionResult> OnGetDocxAsync(string kind, Guid id) =>
        AnswerAsync(kind, id, letter => File(DocxFile.Write(letter), DocxFile.MediaType, "letter.docx"));

    private async Task<IActionResult> AnswerAsync(string kind, Guid id, Func<Document, IActionResult> answer)
    {
        await LoadAwardAsync();
        if (!Sworn || Award.Decided is null && Award.Declined is null || Recipient(kind, id) is not { } recipient)
            return NotFound();
        var authority = (await memberships.AuthorityAsync(Case.Authority, HttpContext.RequestAborted))?.Name ?? "";
        Letter = AwardLetter.Write(recipient, Decision(authority), T, Room.Clock.GetLocalNow());
        return answer(Letter);
    }

    private AwardLetter.Decision Decision(string authority)
    {
        var told = Award.Told;
        var sent = told?.On ?? Today;
        return new(Case.Title, Case.DiaryNumber, authority, Award.Decided?.On ?? Award.Declined!.On, Winners,
            TextOf(Award.Decided?.Reasons ?? Award.Declined!.Reasons) ?? T["timeline.erased"],
            Award.Waived is { } waived ? $"{T[$"award.ground.{Names.Of(waived.Ground)}"]} {TextOf(waived.Reason)}" : null)
        {
            Standstill = Award.Decided is null ? null : Standstill.Of(Room.Law, Case.Country, told?.Regime ?? AwardRegime.Eu, sent, told?.Electronic ?? true),
            Sent = sent,
            Review = Room.Law.Text(Case.Country, "review-body", sent),
        };
    }

    private AwardLetter.Recipient? Recipient(string kind, Guid id) => kind switch
    {
        "tender" when Scoring.Find(new TenderId(id)) is { } tender => Of(tender),
        "contender" when Case.Course.Find(new ContenderId(id)) is { } contender =>
            new(CallOf(contender), Award.Wins(contender.Id), contender.Left is { } left ? TextOf(left.Reason) ?? T["timeline.erased"] : null, null),
        _ => null,
    };

    private AwardLetter.Recipient Of(EnteredTender tender)
    {
        var name = CallOf(tender);
        if (tender.Excluded is { } reason)
            return new(name, false, TextOf(reason) ?? T["timeline.erased"], null);
        var wins = Award.Wins(tender.Id);
        var id = ScoredTenders.IdOf(tender);
        var ranking = SeesMarks ? (ScoredTenders.Evaluate(Case, CallOf, CallOf) ?? []).FirstOrDefault(one => one.Tenders.Any(ranked => ranked.Tender.Id == id) || one.LeftOut.Any(left => left.Tender.Id == id)) : null;
        if (ranking?.LeftOut.FirstOrDefault(left => left.Tender.Id == id) is { } left)
            return new(name, wins, T.Format($"evaluation.left-out.{Names.Of(left.Reason)}", ("criterion", Leaves.FirstOrDefault(leaf => leaf.Code == left.Criterion) is { } leaf ? CallOf(leaf) : "")), null);
        var why = wins || ranking?.Tenders.FirstOrDefault(one => one.Tender.Id == id) is not { } ranked ? null : Explanation.Of(ranking, ranked.Tender);
        return new(name, wins, null, why is null ? null : new ExplanationWords(why, ranking!.Model.Price.Formula.Kind, ranking.Model.Currency, T))
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
