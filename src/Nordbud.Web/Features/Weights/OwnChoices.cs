using Nordbud.Core.Cases;
using Nordbud.Core.Cases.Weights;
using Nordbud.Core.Evaluation;
using Nordbud.Core.Evaluation.Laboratory;
using Nordbud.Core.People;

namespace Nordbud.Web.Features.Weights;

/// <summary>Whom each member's own weights would choose among made-up tenders, beside the proposal.</summary>
/// <param name="Model">The model with the proposal.</param>
/// <param name="Tenders">The tenders of the first made-up competition.</param>
/// <param name="Proposed">The first of them by the proposal, or null where several share the place.</param>
/// <param name="Rows">Each member's first of them, and in how many competitions another wins than by the proposal.</param>
internal sealed record OwnChoices(
    EvaluationModel Model, IReadOnlyList<Tender> Tenders, Tender? Proposed, IReadOnlyList<(PersonId Member, Tender? First, int Differing)> Rows)
{
    /// <summary>How many competitions are made up.</summary>
    public const int Competitions = 20;

    /// <summary>The choices, or null as long as the model cannot be computed.</summary>
    public static OwnChoices? Of(Case state, Weighing weighing, IReadOnlyList<decimal> proposal)
    {
        if (OwnWinners.ModelWith(state, weighing, proposal) is not { } model)
            return null;
        var field = TenderField.For(model);
        var made = Enumerable.Range(1, Competitions).Select(seed => (field with { Seed = (ulong)seed }).Make(model, model.Lots.Count > 0 ? model.Lots[0] : null)).ToList();
        if (made.Exists(tenders => tenders.Count == 0 || ModelRules.Check(model, tenders).Count > 0))
            return null;
        var proposed = made.ConvertAll(tenders => Evaluator.Rank(model, tenders).Winner?.Tender);
        var own = made.ConvertAll(tenders => OwnWinners.Of(state, weighing, tenders));
        return own.Exists(winners => winners.Count == 0) ? null : new(model, made[0], proposed[0],
        [
            .. weighing.Weighers.Select(member =>
                (member, own[0][member], Enumerable.Range(0, Competitions).Count(at => own[at][member]?.Id != proposed[at]?.Id))),
        ]);
    }
}
