using Nordbud.Adapters.Store.Cases;
using Nordbud.Core.Cases;
using Nordbud.Core.Cases.Criteria;
using Nordbud.Core.Cases.Weights;
using Nordbud.Core.Evaluation;
using Nordbud.Core.People;
using Nordbud.Web.Ui;

namespace Nordbud.Web.Features.Demo;

/// <summary>
/// Requirements, criteria and weights of a demonstration case, with a price model that many use and the laboratory warns of:
/// whoever tries it finds out why, and changes it.
/// </summary>
internal sealed class DemoCriteria(CaseDesk desk, CaseId id, IReadOnlyDictionary<Role, PersonId> who, Texts texts)
{
    public async Task FillAsync(CancellationToken cancel)
    {
        var state = (await desk.ReadAsync(id, cancel))!.State;
        var indicator = state.Basis.Indicators.Select(one => one.Indicator).ToList();
        await DoAsync(new SetTerm(new(Guid.CreateVersion7()), TermKind.Requirement, Text("demo.requirement.1"))
        {
            Verified = Text("demo.requirement.1.verified"), ForWhom = Text("demo.requirement.1.whom"), Indicators = indicator,
            Findings = [.. state.Dialogue.Findings.Select(one => one.Finding)],
        }, cancel);
        await DoAsync(new SetTerm(new(Guid.CreateVersion7()), TermKind.Requirement, Text("demo.requirement.2")) { Verified = Text("demo.requirement.2.verified") }, cancel);
        await DoAsync(new SetTerm(new(Guid.CreateVersion7()), TermKind.ExclusionGround, Text("demo.exclusion")) { Article = "57-2" }, cancel);
        await DoAsync(new SetTerm(new(Guid.CreateVersion7()), TermKind.SelectionCriterion, Text("demo.selection")) { Article = "58-4", Verified = Text("demo.selection.verified") }, cancel);
        await DoAsync(new SetTerm(new(Guid.CreateVersion7()), TermKind.Condition, Text("demo.condition")), cancel);
        var (reach, ease, support) = (New(), New(), New());
        Kept[] levels = [Text("demo.criterion.1.0"), Text("demo.criterion.1.3"), Text("demo.criterion.1.5")];
        await DoAsync(new SetAwardCriterion(reach, Text("demo.criterion.1"))
        {
            Text = Text("demo.criterion.1.text"),
            Scale = new MarkScale(0, 5) { Levels = [new(0, levels[0].Ref), new(3, levels[1].Ref), new(5, levels[2].Ref)] },
            LevelTexts = levels,
            Indicators = indicator,
        }, cancel);
        await DoAsync(new SetAwardCriterion(ease, Text("demo.criterion.2")) { Text = Text("demo.criterion.2.text"), Scale = new MarkScale(0, 100), ScoredBy = Scorer.Instrument }, cancel);
        await DoAsync(new SetAwardCriterion(support, Text("demo.criterion.3")) { Text = Text("demo.criterion.3.text"), Scale = new MarkScale(0, 5) }, cancel);
        await DoAsync(new SetEvaluationModel("linear-lowest-to-highest", 100) { PricesHidden = true }, cancel);
        await DoAsync(new AgreeWeights(null, [new(reach, 30), new(ease, 20), new(support, 10), new(null, 40)], WeightForm.Exact, Text("demo.weights")), cancel);
    }

    private static AwardCriterionId New() => new(Guid.CreateVersion7());

    private Kept Text(string key) => Keeping.Text(texts[key]);

    private async Task DoAsync(CaseCommand command, CancellationToken cancel)
    {
        if (await desk.DoAsync(id, command, new Doer(who[Role.ProcurementOfficer], Standing.AuthorityMember), null, cancel) is not DeskAnswer.Done)
            throw new InvalidOperationException($"{command.GetType().Name} was refused.");
    }
}
