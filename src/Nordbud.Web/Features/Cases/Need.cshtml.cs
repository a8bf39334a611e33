using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Nordbud.Adapters.Store;
using Nordbud.Adapters.Store.Cases;
using Nordbud.Core.Cases.Need;
using Nordbud.Core.People;
using Nordbud.Core.Planning;
using Nordbud.Web.Features.Advice;
using Nordbud.Web.Ui;
using Nordbud.Web.Ui.Access;

namespace Nordbud.Web.Features.Cases;

/// <summary>
/// The need of a case: for each technology the answers, the advice, the decision and the plan. Who comes: the officer,
/// to decide or to move dates; the group, to read why. The question: what was chosen, on what grounds, and until when?
/// </summary>
[Needs(Permission.ReadCase)]
public sealed class NeedModel(CaseRoom room, NordbudContext db) : CasePage(room)
{
    [BindProperty] public int Part { get; set; }
    [BindProperty] public string? Decided { get; set; }
    [BindProperty] public string? Instrument { get; set; }
    [BindProperty] public string? Reason { get; set; }
    [BindProperty] public string? By { get; set; }
    [BindProperty] public string? Keep { get; set; }
    [BindProperty] public string? Why { get; set; }
    [BindProperty] public string? Start { get; set; }
    [BindProperty] public string? Contract { get; set; }

    /// <summary>The form that was sent and not accepted: <c>decide</c> or <c>plan</c>.</summary>
    public string? Sent { get; private set; }

    public bool MayPlan => Visit.May(Permission.PlanCase);

    /// <summary>What was answered about a part, in words.</summary>
    public IEnumerable<(string Question, string Answer)> Answers(NeedPart part)
    {
        ArgumentNullException.ThrowIfNull(part);
        var facts = part.Facts;
        return from question in Questions.All
               let answer = AnswerText.Of(question, facts, T)
               where answer is not null
               select (T[$"advice.q.{question.Id}.title"], answer);
    }

    /// <summary>What the last change of answers did to the advice of a part.</summary>
    /// <param name="Answers">The answers that changed: the question, before and after; null where there was none.</param>
    /// <param name="Before">The advice before, in words, or null where it named no model.</param>
    /// <param name="Undecided">Whether the advice now names another model than the one that was decided before the change.</param>
    public sealed record AdviceChange(IReadOnlyList<(string Question, string? Before, string? After)> Answers, string? Before, bool Undecided);

    /// <summary>What changed since the advice before the last one; null where there was only one.</summary>
    public AdviceChange? ChangeOf(NeedPart part)
    {
        ArgumentNullException.ThrowIfNull(part);
        var events = Whole.Entries.Select(entry => entry.Event).ToList();
        var facts = events.OfType<FactsEntered>().Where(one => one.Part == part.Number).ToList();
        var advice = events.OfType<AdviceGiven>().Where(one => one.Part == part.Number).ToList();
        if (facts.Count < 2 || advice.Count < 2)
            return null;
        var (before, after) = (new NeedPart(part.Number, facts[^2].Facts).Facts, part.Facts);
        var answers = Questions.All.Select(question => (T[$"advice.q.{question.Id}.title"], Before: AnswerText.Of(question, before, T), After: AnswerText.Of(question, after, T)))
            .Where(one => one.Before != one.After).ToList();
        var decidedBefore = part.Decision is { } decision && events.LastIndexOf(decision) < events.LastIndexOf(facts[^1]);
        return new(answers, NeedWords.AdvisedOf(part with { Advice = advice[^2] }, T),
            decidedBefore && (part.Advice?.Model ?? part.Advice?.Route) is { } way && way != part.Decision!.Model);
    }

    /// <summary>A recommendation in words: the model and the instrument, or the way.</summary>
    public string AdviceIn(Core.Advice.Recommendation? advised) => advised switch
    {
        { Model: { } model, Instrument: { } instrument } => T.Format("cases.need.review.by", ("model", DecisionModel.NameOf(Core.Advice.Names.Of(model), T)), ("instrument", T[$"instruments.{Core.Advice.Names.Of(instrument)}.name"])),
        { Model: { } model } => DecisionModel.NameOf(Core.Advice.Names.Of(model), T),
        { Route: { } route } => DecisionModel.NameOf(Core.Advice.Names.Of(route), T),
        _ => T["cases.need.no-advice"],
    };

    /// <summary>A fact in words.</summary>
    public string FactIn(string fact) => T[$"adviser.fact.{fact}"];

    /// <summary>The advice on a part looked at again, with what is another since the last decision.</summary>
    public AdviceReview ReviewOf(NeedPart part) => AdviceReview.Of(Case, part, Room.Law);

    /// <summary>The value of a field: what was typed and refused, else what holds.</summary>
    public string? Shown(NeedPart part, string form, string? typed, string? holds)
    {
        ArgumentNullException.ThrowIfNull(part);
        return Sent == form && Part == part.Number ? typed : holds;
    }

    /// <summary>The error at a field of a part's form.</summary>
    public string ErrorAt(NeedPart part, string field)
    {
        ArgumentNullException.ThrowIfNull(part);
        return Part == part.Number ? ErrorAt($"{field}-{part.Number.ToString(CultureInfo.InvariantCulture)}") : "";
    }

    public Task OnGetAsync() => KnowAsync(Whole.Entries.Where(entry => entry.Event is NeedEvent));

    public async Task<IActionResult> OnPostDecideAsync() => await SendAsync("decide", new DecideModel(Decided ?? "")
    {
        Part = Part,
        Instrument = string.IsNullOrEmpty(Instrument) ? null : Instrument,
        Reason = Keeping.TextOrNone(Reason),
        DecidedBy = Keeping.TextOrNone(By),
    });

    public async Task<IActionResult> OnPostReviewAsync()
    {
        if (Keep is not ("yes" or "no"))
            Errors.Add(new($"keep-{Part.ToString(CultureInfo.InvariantCulture)}", T["cases.need.review.error"]));
        return await SendAsync("review", new ReviewAdvice(Keep is "yes", Keeping.Text(Why?.Trim() ?? "")) { Part = Part });
    }

    public async Task<IActionResult> OnPostPlanAsync()
    {
        foreach (var (field, given) in new[] { ("start", Start), ("contract", Contract) })
        {
            if (given is { Length: > 0 } && DayInput.Read(given) is null)
                Errors.Add(new($"{field}-{Part.ToString(CultureInfo.InvariantCulture)}", T["cases.error.day"]));
        }
        return await SendAsync("plan", new MakePlan(new PlanOptions { Start = DayInput.Read(Start), ContractBy = DayInput.Read(Contract) }) { Part = Part });
    }

    /// <summary>Takes the answers of a part out into a draft, where they are changed and advised on anew.</summary>
    public async Task<IActionResult> OnPostChangeAsync(CancellationToken cancel)
    {
        if (!MayPlan || !Case.Need.TryGetValue(Part, out var part))
            return NotFound();
        var now = Room.Clock.GetUtcNow();
        var draft = new Draft
        {
            Id = Draft.NewId(),
            NeedId = Draft.NewId(),
            Facts = DraftPage.Write(part.Facts),
            Language = T.Language.Code,
            CaseId = Case.Id.Value,
            Part = Part,
            Created = now,
            Updated = now,
        };
        db.Drafts.Add(draft);
        await db.SaveChangesAsync(cancel);
        return Redirect($"/advice/{draft.Id}/check");
    }

    private async Task<IActionResult> SendAsync(string form, NeedCommand command)
    {
        if (Errors.Count == 0 && await DoAsync(command))
            return Say(T[$"cases.need.said.{form}"], string.Create(CultureInfo.InvariantCulture, $"/cases/{Case.Id}/need"));
        Sent = form;
        // The problems of the rules name a field; the page has it once for each part.
        for (var at = 0; at < Errors.Count; at++)
            Errors[at] = Errors[at] with { Field = FieldOf(Errors[at].Field) };
        await OnGetAsync();
        return Page();
    }

    private string FieldOf(string field)
    {
        var number = Part.ToString(CultureInfo.InvariantCulture);
        var name = field switch { "model" => "decided", "--start" => "start", "--contract-by" => "contract", "reason" when Sent is "review" => "why", _ => field };
        return name.EndsWith($"-{number}", StringComparison.Ordinal) || name == "main" ? name : $"{name}-{number}";
    }
}
