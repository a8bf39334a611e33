using Nordbud.Core.Advice;
using Nordbud.Core.Cases.Criteria;
using Nordbud.Core.Cases.Scoring;
using Nordbud.Core.Evaluation;
using Nordbud.Core.People;
using Nordbud.Web.Features.Cases;
using Nordbud.Web.Ui.Access;

namespace Nordbud.Web.Features.Tenders;

/// <summary>
/// The result. Who comes: the group, the decision-maker, an auditor. The questions: who is first, by how much, from what, and
/// can I compute it myself?
/// </summary>
[Needs(Permission.ReadCase)]
public sealed class ResultModel(CaseRoom room) : TenderPage(room)
{
    public IReadOnlyList<Ranking>? Rankings { get; private set; }

    public IReadOnlyList<(EnteredTender Tender, AwardCriterionSet Criterion)> Missing { get; private set; } = [];

    public async Task OnGetAsync()
    {
        await LoadAsync();
        if (!SeesMarks)
            return;
        Missing = ScoredTenders.Missing(Case);
        Rankings = ScoredTenders.Evaluate(Case, CallOf, CallOf);
    }

    /// <summary>What the model finds wrong although every mark is there, such as a quality of nought to divide by.</summary>
    public IReadOnlyList<string> Wrong => CaseModel.Of(Case, CallOf).Model is not { } model ? []
        : [.. ModelRules.Check(model, ScoredTenders.Of(Case, CallOf)).Select(wrong => T.Format($"evaluation.problem.{wrong.Code}", ("field", wrong.Field), ("given", wrong.Given), ("allowed", wrong.Allowed)))];

    public EnteredTender Of(Tender tender) => Scoring.Tenders.First(one => ScoredTenders.IdOf(one) == tender?.Id);

    /// <summary>Why a tender is not ranked, in words.</summary>
    public string WhyOut(LeftOut left)
    {
        ArgumentNullException.ThrowIfNull(left);
        var criterion = Leaves.FirstOrDefault(leaf => leaf.Code == left.Criterion);
        return T.Format($"evaluation.left-out.{Names.Of(left.Reason)}", ("criterion", criterion is null ? "" : CallOf(criterion)));
    }

    /// <summary>The roundings that were published, in words.</summary>
    public string RoundingOf(EvaluationModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        return model.Roundings.Count == 0 ? T["tenders.rounding.none"] : T.Format("tenders.rounding", ("what", T.Language.List(
            [.. model.Roundings.Select(one => T.Format("tenders.rounding.one", ("stage", T[$"evaluation.stage.{Names.Of(one.Stage)}"]), ("step", one.Step), ("mode", T[$"evaluation.mode.{Names.Of(one.Mode)}"])))])));
    }
}
