using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OutputCaching;
using Nordbud.Adapters.Store;
using Nordbud.Adapters.Store.Cases;
using Nordbud.Core.Advice;
using Nordbud.Core.Cases.Experience;
using Nordbud.Core.Law;
using Nordbud.Web.Features.Plan;
using Nordbud.Web.Ui;

namespace Nordbud.Web.Features.Advice;

/// <summary>
/// The advice: a pure page of what is known, so that it can be kept and shown again. The numbers of cases on it may be as
/// old as a kept page may be.
/// </summary>
[OutputCache(PolicyName = nameof(DraftCachePolicy))]
public sealed class ResultModel(NordbudContext db, ExperienceBoard board, LawBook law, TimeProvider clock, Texts texts)
    : DraftPage(db, clock, texts)
{
    private PlannedNeed Planned { get; set; } = null!;

    public AdviceAnswer Advice => Planned.Advice;

    /// <summary>The plan of the model decided on, else of the one advised, or null.</summary>
    public PlanView? Plan => Planned.Plan is { } plan ? new PlanView(plan, Planned.Compared) : null;

    /// <summary>The recommended model with its reasons, or null.</summary>
    public ModelAdvice? Best => Advice.Recommended?.Model is not null ? Advice.Models[0] : null;

    public IEnumerable<ModelAdvice> Others => Advice.Models.Where(m => m.Status is not ModelStatus.Recommended);

    public Technology? Technology { get; private set; }

    /// <summary>How cases of this installation went that took the recommended model; null where none is recommended.</summary>
    public Tally? Experience { get; private set; }

    public string Heading => Need.IndexModel.Advised(Advice.Recommended, T);

    public async Task<IActionResult> OnGetAsync(string id, string? v)
    {
        if (!await LoadAsync(id))
            return NotFound();
        var version = Version(Draft, law.Edition);
        if (v != version)
            return Redirect($"/advice/{id}/result?v={version}");
        Planned = DraftPlan.Of(Draft, Facts, law, QueryCollection.Empty).Planned;
        Technology = TechnologyCatalogue.All.FirstOrDefault(t => t.Id == Facts.Technology);
        if (Best is { Model: var model })
            Experience = await board.OfAsync(model, HttpContext.RequestAborted);
        return Page();
    }

    /// <summary>What a change of the fact leads to, in words.</summary>
    public string Leads(Counterfactual change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return change.Route is { } route ? T[$"adviser.route-name.{Names.Of(route)}"] : T.Value(change.Model);
    }

    public string? QuestionFor(string fact) =>
        Questions.Of(fact) is { } question ? $"/advice/{Draft.Id}/question/{question.Id}?from=result" : null;

    public static string StatusColour(ModelStatus status) => status switch
    {
        ModelStatus.Recommended => "accent",
        ModelStatus.Possible => "success",
        ModelStatus.NeedsFacts => "warning",
        _ => "neutral",
    };

    /// <summary>A short mark of everything the page shows: another mark, another page.</summary>
    public static string Version(Draft draft, string lawBookEdition)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var content = $"{draft.Facts}\n{draft.Decision?.RecordedAt.Ticks}\n{lawBookEdition}";
        return Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(content))
            .AsSpan(0, 6));
    }
}
