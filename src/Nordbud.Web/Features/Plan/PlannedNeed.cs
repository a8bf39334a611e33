using Nordbud.Core.Advice;
using Nordbud.Core.Law;
using Nordbud.Core.Planning;
using Nordbud.Core.Values;

namespace Nordbud.Web.Features.Plan;

/// <summary>One need with its advice and either a plan, the reason why there is none, or problems with the wishes.</summary>
/// <param name="Facts">The need.</param>
/// <param name="Advice">The advice on it.</param>
/// <param name="Model">The model that was asked for or advised; null where there is none.</param>
public sealed record PlannedNeed(Facts Facts, AdviceAnswer Advice, Model? Model)
{
    /// <summary>The plan, or null.</summary>
    public Core.Planning.Plan? Plan { get; private init; }
    public IReadOnlyList<Comparison> Compared { get; private init; } = [];
    public IReadOnlyList<FieldProblem> Problems { get; private init; } = [];
    /// <summary>The reasons that bar the model that was asked for.</summary>
    public IReadOnlyList<Reason> BlockedBy { get; private init; } = [];

    /// <summary>Plans the asked model, or the advised one, by the asked instrument, or the advised one.</summary>
    public static PlannedNeed Of(
        Facts facts, AdviceAnswer advice, Model? asked, PlanOptions options, LawBook law, Instrument? by = null)
    {
        ArgumentNullException.ThrowIfNull(advice);
        if ((asked ?? advice.Recommended?.Model) is not { } model)
            return new(facts, advice, null);
        var advised = advice.Models.First(one => one.Model == model);
        if (advised.Status is ModelStatus.Blocked)
            return new(facts, advice, model) { BlockedBy = advised.BlockedBy };
        var answer = Planner.Plan(model, by ?? advised.Instrument, advice.Regime.Regime, facts, law, options);
        if (answer.Plan is not { } plan)
            return new(facts, advice, model) { Problems = answer.Problems };
        return new(facts, advice, model)
        {
            Plan = advised.Status is not ModelStatus.NeedsFacts ? plan : plan with
            {
                Warnings = [.. plan.Warnings, new Message("plan.warning.needs-facts",
                    ("facts", advised.Needs.Select(fact => new Message($"adviser.fact.{fact}")).ToArray()))],
            },
            Compared = Planner.Compare(advice, facts, law, options, plan.Start),
        };
    }
}
