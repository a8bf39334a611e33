using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Nordbud.Adapters.Store.Cases;
using Nordbud.Core.Cases;
using Nordbud.Core.Cases.Dialogue;
using Nordbud.Core.Cases.Publication;
using Nordbud.Core.Cases.Questions;
using Nordbud.Core.Cases.Suppliers;
using Nordbud.Core.Law;
using Nordbud.Core.People;
using Nordbud.Web.Features.Cases;
using Nordbud.Web.Features.Public;
using Nordbud.Web.Ui;
using Nordbud.Web.Ui.Access;

namespace Nordbud.Web.Features.TakePart;

/// <summary>
/// A supplier's own page, opened by its link. Who comes: a supplier that wants to miss nothing. The questions: where does
/// it stand, what comes next, what do the others know that I do not, and what do they still want from me?
/// </summary>
[Needs(Permission.UsePublicPages)]
[ResponseCache(NoStore = true)]
public sealed class IndexModel(CaseDesk cases, KeptTexts kept, LawBook law, TimeProvider clock, Texts texts) : PageModel
{
    private byte[] _secret = [];

    [BindProperty] public string? Question { get; set; }
    [BindProperty] public Guid? Round { get; set; }
    [BindProperty] public Guid? Slot { get; set; }
    [BindProperty] public List<string?> Answers { get; set; } = [];
    [BindProperty] public Dictionary<string, string?> Marks { get; set; } = [];
    [BindProperty] public string? Opinion { get; set; }

    [TempData] public string? Said { get; set; }

    public PublicCase Shown { get; private set; } = null!;

    public PublicDialogue Told { get; private set; } = null!;

    public Supplier Own { get; private set; } = null!;

    public List<FieldError> Errors { get; } = [];

    public string ErrorAt(string field) => Errors.FirstOrDefault(error => error.Field == field)?.Text ?? "";

    /// <summary>Its own questions, the latest first, with their texts.</summary>
    public IReadOnlyList<(Question Question, string Text)> Asked { get; private set; } = [];

    /// <summary>Its own answers to questionnaires.</summary>
    public IReadOnlyDictionary<RoundId, string> Given { get; private set; } = new Dictionary<RoundId, string>();

    /// <summary>The steps of the plan that run or come, where the plan is public.</summary>
    public IEnumerable<Core.Cases.Need.PlannedStep> Next => Shown.Open.Contains(PublicPart.Plan)
        ? Shown.Need.SelectMany(part => part.Plan?.Steps ?? []).Where(step => step.To >= Told.Today).OrderBy(step => step.From).Take(5) : [];

    public bool MayRate => Shown.State.Phase >= Phase.Award;

    public async Task<IActionResult> OnGetAsync(Guid caseId, Guid supplierId, string? key, CancellationToken cancel)
    {
        if (!await FindAsync(caseId, supplierId, key, cancel))
            return NotFound();
        return key is null ? Page() : Redirect(OwnLink.Remember(HttpContext, key, TimeSpan.FromHours(12)));
    }

    public Task<IActionResult> OnPostAskAsync(Guid caseId, Guid supplierId, CancellationToken cancel) => SendAsync(caseId, supplierId,
        () => new AskQuestion(new QuestionId(Guid.CreateVersion7()), Own.Id, _secret, Keeping.Text(Question?.Trim() ?? "")), "take-part.said.asked", cancel);

    public Task<IActionResult> OnPostTakeAsync(Guid caseId, Guid supplierId, CancellationToken cancel) => SendAsync(caseId, supplierId,
        () => new TakeSlot(new SlotId(Slot ?? default), Own.Id, _secret), "take-part.said.taken", cancel);

    public Task<IActionResult> OnPostBackAsync(Guid caseId, Guid supplierId, CancellationToken cancel) => SendAsync(caseId, supplierId,
        () => new GiveSlotBack(new SlotId(Slot ?? default), Own.Id, _secret), "take-part.said.back", cancel);

    public Task<IActionResult> OnPostAnswerAsync(Guid caseId, Guid supplierId, CancellationToken cancel) => SendAsync(caseId, supplierId,
        () => new AnswerQuestionnaire(new RoundId(Round ?? default), Own.Id, _secret, Keeping.Text(Joined())), "take-part.said.answered", cancel);

    public Task<IActionResult> OnPostRateAsync(Guid caseId, Guid supplierId, CancellationToken cancel) => SendAsync(caseId, supplierId,
        () => new RateAuthority(Own.Id, _secret, Marks.Where(mark => int.TryParse(mark.Value, out _)).ToDictionary(mark => mark.Key, mark => int.Parse(mark.Value!, System.Globalization.CultureInfo.InvariantCulture)))
        {
            Text = Keeping.TextOrNone(Opinion),
        }, "take-part.said.rated", cancel);

    private async Task<IActionResult> SendAsync(Guid caseId, Guid supplierId, Func<CaseCommand> command, string said, CancellationToken cancel)
    {
        if (!await FindAsync(caseId, supplierId, null, cancel))
            return NotFound();
        switch (await cases.DoAsync(Shown.State.Id, command(), new Doer(null, Standing.Nobody), null, cancel))
        {
            case DeskAnswer.Done:
                Said = texts[said];
                return Redirect(Request.Path);
            case DeskAnswer.Refused refused:
                Errors.AddRange(refused.Problems.Select(problem => ProblemText.Of(problem, texts)));
                return Page();
            case var other:
                throw new InvalidOperationException($"A supplier's command cannot end as {other.GetType().Name}.");
        }
    }

    /// <summary>The answers as one text, each below the number of its question.</summary>
    private string Joined() => Answers.All(string.IsNullOrWhiteSpace) ? ""
        : string.Join("\n\n", Answers.Select((answer, at) => $"{at + 1}. {answer?.Trim()}"));

    private async Task<bool> FindAsync(Guid caseId, Guid supplierId, string? key, CancellationToken cancel)
    {
        if (OwnLink.Secret(HttpContext, key) is not { } secret)
            return false;
        _secret = secret;
        Shown = PublicCase.Of(await cases.ReadAsync(new CaseId(caseId), cancel), law, clock, texts)!;
        if (Shown is null || !Shown.Open.Contains(PublicPart.Dialogue))
            return false;
        Own = Shown.State.Suppliers.GetValueOrDefault(new SupplierId(supplierId))!;
        if (Own is null || !Own.Opens(_secret))
            return false;
        Told = await PublicDialogue.ReadAsync(Shown.State, kept, law, texts, clock, cancel);
        var asked = Shown.State.Questions.Values.Where(question => question.Asker == Own.Id).OrderByDescending(question => question.At).ToList();
        var answered = Shown.State.Dialogue.Rounds.Values.Where(round => round.Answers.ContainsKey(Own.Id)).ToDictionary(round => round.Id, round => round.Answers[Own.Id]);
        var own = await kept.ReadAsync(Shown.State.Id, [.. asked.Select(question => question.Text), .. answered.Values], cancel);
        Asked = [.. asked.Select(question => (question, own.GetValueOrDefault(question.Text!.Id) ?? texts["timeline.erased"]))];
        Given = answered.ToDictionary(pair => pair.Key, pair => own.GetValueOrDefault(pair.Value.Id) ?? texts["timeline.erased"]);
        return true;
    }
}
