using Nordbud.Adapters.Store;
using Nordbud.Core.Advice;
using Nordbud.Core.Law;
using Nordbud.Core.Planning;
using Nordbud.Core.Values;

namespace Nordbud.Web.Features.Plan;

/// <summary>The plan of a draft, as its pages and downloads all show it: of the model wished for, else decided on, else advised.</summary>
/// <param name="Wish">The wishes that stand in the address.</param>
/// <param name="Planned">The plan by the wishes; without those that cannot be met.</param>
/// <param name="Usual">The steps whose days can be changed, with the days that hold when nothing is changed.</param>
/// <param name="Problems">What is wrong with the wishes.</param>
public sealed record DraftPlan(
    PlanWish Wish, PlannedNeed Planned, IReadOnlyList<PlanStep> Usual, IReadOnlyList<FieldProblem> Problems)
{
    public static DraftPlan Of(Draft draft, Facts facts, LawBook law, IQueryCollection wishes)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var advice = Adviser.Advise(facts, law);
        var wish = new PlanWish(wishes);
        var (model, instrument) = draft.Decision is { } decided && wish.Model is null
            ? (Names.Parse<Model>(decided.Model), decided.Instrument is { } by ? Names.Parse<Instrument>(by) : null)
            : (wish.Model, null);
        var usual = PlannedNeed.Of(facts, advice, model, PlanOptions.None, law, instrument);
        IReadOnlyList<PlanStep> steps = usual.Plan is { } plan ? [.. plan.Steps.Where(step => step is { Kind: not StepKind.Gate, Parallel: false })] : [];
        var options = wish.WithDays(steps);
        var planned = wishes.Count == 0 ? usual : PlannedNeed.Of(facts, advice, model, options, law, instrument);
        FieldProblem[] problems = [.. wish.Problems, .. planned.Problems];
        return new(wish, problems.Length == 0 ? planned : usual, steps, problems);
    }
}
