using Microsoft.AspNetCore.Mvc;
using Nordbud.Adapters.Store;
using Nordbud.Core.Advice;
using Nordbud.Core.Law;
using Nordbud.Web.Ui;

namespace Nordbud.Web.Features.Advice;

/// <summary>Records what was decided. Departing from the advice is allowed and asks for a reason.</summary>
public sealed class DecisionModel(NordbudContext db, LawBook law, TimeProvider clock, Texts texts)
    : DraftPage(db, clock, texts)
{
    private const int MaxReason = 4000;
    private const int MaxBy = 200;

    [BindProperty] public string? Decided { get; set; }
    [BindProperty] public string? Instrument { get; set; }
    [BindProperty] public string? Reason { get; set; }
    [BindProperty] public string? By { get; set; }

    private Recommendation? _advice;

    /// <summary>What can be decided: a route that needs no new procurement, or a model.</summary>
    public static IReadOnlyList<string> Choices { get; } = [.. Names.All<Model>(), .. Names.All<Core.Advice.Route>()];

    /// <summary>A choice in words.</summary>
    public static string NameOf(string choice, Texts texts)
    {
        ArgumentNullException.ThrowIfNull(choice);
        ArgumentNullException.ThrowIfNull(texts);
        return texts[Names.Parse<Core.Advice.Route>(choice) is null ? $"models.{choice}.name" : $"adviser.route-name.{choice}"];
    }

    /// <summary>What was advised, in words.</summary>
    public string Advised => Need.IndexModel.Advised(_advice, T);

    public string ErrorAt(string field) => ErrorOf(field);

    public async Task<IActionResult> OnGetAsync(string id)
    {
        if (!await LoadAsync(id))
            return NotFound();
        _advice = Adviser.Advise(Facts, law).Recommended;
        (Decided, Instrument, Reason, By) = Draft.Decision is { } decision
            ? (decision.Model, decision.Instrument, decision.Reason, decision.DecidedBy)
            : (AdvisedName,
                _advice?.Instrument is { } instrument ? Names.Of(instrument) : null, null, null);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string id)
    {
        if (!await LoadAsync(id))
            return NotFound();
        _advice = Adviser.Advise(Facts, law).Recommended;
        Check();
        if (Errors.Count > 0)
            return Page();
        Draft.Decision = new Decision
        {
            Model = Decided!,
            Instrument = Instrument is { Length: > 0 } ? Instrument : null,
            Advised = AdvisedName,
            Reason = string.IsNullOrWhiteSpace(Reason) ? null : Reason.Trim(),
            DecidedBy = string.IsNullOrWhiteSpace(By) ? null : By.Trim(),
            RecordedAt = Clock.GetUtcNow(),
            LawBookEdition = law.Edition,
        };
        Draft.Updated = Clock.GetUtcNow();
        await SaveAsync();
        return Redirect($"/advice/{Draft.Id}/result");
    }

    private string? AdvisedName => _advice switch
    {
        { Model: { } model } => Names.Of(model),
        { Route: { } route } => Names.Of(route),
        _ => null,
    };

    private void Check()
    {
        if (Decided is null || !Choices.Contains(Decided))
            Errors.Add(new FieldError("decided", T["advice.decision.error.model"]));
        else if (Decided != AdvisedName && string.IsNullOrWhiteSpace(Reason))
            Errors.Add(new FieldError("reason", T["advice.decision.error.reason"]));
        if (Instrument is { Length: > 0 } && Names.Parse<Instrument>(Instrument) is null)
            Instrument = null;
        if (Reason?.Length > MaxReason)
            Errors.Add(new FieldError("reason", T.Format("advice.decision.error.long", ("most", MaxReason))));
        if (By?.Length > MaxBy)
            Errors.Add(new FieldError("by", T.Format("advice.decision.error.long", ("most", MaxBy))));
    }
}
