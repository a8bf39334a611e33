using Nordbud.Core.Advice;
using Nordbud.Core.Cases;
using Nordbud.Core.Cases.Criteria;
using Nordbud.Core.Cases.Scoring;
using Nordbud.Core.Cases.Weights;
using Nordbud.Core.People;
using Nordbud.Web.Ui;

namespace Nordbud.Web.Features.Timeline;

/// <summary>What the sentences on criteria, weights, tenders and marks name, and the texts that their entries keep.</summary>
internal static class EvaluationHappenings
{
    public static IEnumerable<(string Key, KeptRef Ref)> Refs(CaseEvent happened) => happened switch
    {
        TermSet set => Given(("timeline.note.text", set.Text), ("timeline.note.verified", set.Verified), ("timeline.note.for-whom", set.ForWhom)),
        TermMet met => Given(("timeline.note.evidence", met.From)),
        AwardCriterionSet set =>
        [
            .. Given(("timeline.note.name", set.Name), ("timeline.note.text", set.Text)),
            .. Given([.. (set.Scale?.Levels ?? []).Select(level => ("timeline.note.level", level.Text))]),
        ],
        EvaluationModelSet set => Given(("timeline.note.reason", set.Reason)),
        OwnWeightsGiven given => Given(("timeline.note.reason", given.Reason)),
        WeightsAgreed agreed => [("timeline.note.reason", agreed.Reason)],
        TenderEntered entered => [("timeline.note.name", entered.Name)],
        TenderExcluded excluded => [("timeline.note.reason", excluded.Reason)],
        TenderReadmitted readmitted => [("timeline.note.reason", readmitted.Reason)],
        MarkGiven given => [("timeline.note.reason", given.Reason)],
        MarksOpened opened => Given(("timeline.note.reason", opened.Reason)),
        MarkSettled settled => [("timeline.note.reason", settled.Reason)],
        _ => [],
    };

    public static (string Name, object Value)[] Arguments(CaseEvent happened, Texts texts, Func<PersonId, string> nameOf) => happened switch
    {
        TermSet set => [("kind", texts[$"criteria.kind.{Names.Of(set.Kind)}"])],
        TermMet met => [("state", Names.Of(met.Meets))],
        AwardCriterionSet set => [("code", set.Code), ("state", set.Scale is null ? "branch" : "leaf")],
        EvaluationModelSet set => [("formula", texts[$"evaluation.formula.{set.Formula}"])],
        EvaluationModelTried tried => [("n", tried.Found.Count)],
        WeighingOpened opened => [("n", opened.Members.Count), ("method", texts[$"weights.method.{Names.Of(opened.Method)}"])],
        OwnWeightsGiven given => [("member", nameOf(given.Member))],
        WeightsAgreed agreed => [("form", Names.Of(agreed.Form))],
        TenderEntered entered => [("n", entered.Number)],
        MarkGiven given => [("mark", given.Mark)],
        MarkSettled settled => [("mark", settled.Mark), ("before", texts.Language.List([.. settled.Before.Select(texts.Language.Number)])), ("state", settled.Before.Count == 0 ? "alone" : "moved")],
        UserMarkTaken taken => [("n", taken.People), ("mean", decimal.Round(taken.Mean, 2))],
        _ => [],
    };

    private static IEnumerable<(string, KeptRef)> Given(params (string Key, KeptRef? Ref)[] notes) =>
        notes.Where(note => note.Ref is not null).Select(note => (note.Key, note.Ref!));
}
