using Microsoft.AspNetCore.Mvc;
using Nordbud.Adapters.Store.Cases;
using Nordbud.Core.Cases.Criteria;
using Nordbud.Core.Cases.Scoring;
using Nordbud.Core.Cases.Users;
using Nordbud.Core.Evaluation;
using Nordbud.Core.People;
using Nordbud.Web.Features.Cases;
using Nordbud.Web.Ui;
using Nordbud.Web.Ui.Access;

namespace Nordbud.Web.Features.Tenders;

/// <summary>
/// From marks given alone to one mark. Who comes: the chair with the evaluators around a table. The question: where do we
/// differ, why, and what do we say together?
/// </summary>
[Needs(Permission.ReadCase)]
public sealed class ConsensusModel(CaseRoom room) : TenderPage(room)
{
    [BindProperty] public Guid Tender { get; set; }
    [BindProperty] public Guid Criterion { get; set; }
    [BindProperty] public string? Mark { get; set; }
    [BindProperty] public string? Reason { get; set; }
    [BindProperty] public string? Source { get; set; }

    /// <summary>One tender in one criterion, with what each gave.</summary>
    public sealed record Row(EnteredTender Tender, AwardCriterionSet Criterion, IReadOnlyList<MarkGiven> Alone, Score? Score)
    {
        /// <summary>How far apart the marks given alone lie.</summary>
        public decimal Range => Alone.Count == 0 ? 0 : Alone.Max(one => one.Mark) - Alone.Min(one => one.Mark);

        public string Id => $"{Criterion.Code}-{Tender.Entered.Number}".Replace('.', '-');
    }

    public bool MayLead => Visit.May(Permission.LeadScoring) && Sworn;

    public ScoreRule Rule => Case.Criteria.Model?.Scores ?? ScoreRule.Consensus;

    /// <summary>What is to be settled, the largest disagreements first, and what is missing before what stands.</summary>
    public IReadOnlyList<Row> Rows => !SeesMarks ? [] :
    [
        .. from tender in Scoring.Admitted
           from leaf in Leaves
           let row = new Row(tender, leaf, [.. ScoredTenders.Counting(Case, tender.Id, leaf.Criterion)], ScoredTenders.ScoreOf(Case, tender.Id, leaf))
           orderby row.Score?.Under(Rule) is null ? 0 : 1, row.Range / (leaf.Scale!.Highest - leaf.Scale.Lowest) descending, leaf.Code, tender.Entered.Number
           select row,
    ];

    public MarkSettled? SettledOf(Row row) => row is null ? null : Scoring.Settled.GetValueOrDefault((row.Tender.Id, row.Criterion.Criterion));

    /// <summary>Locked results of end users that can be taken: the value sent and the words.</summary>
    public IReadOnlyList<(string Value, string Words)> Sources =>
    [
        .. from activity in Case.Users.Values
           where activity.Locked is not null
           from option in Enumerable.Range(0, activity.Options)
           let scores = activity.Locked!.Scores.Where(score => score.Option == option).Select(score => score.Score).ToList()
           where scores.Count >= Activity.Fewest
           select ($"{activity.Id}/{option}", T.Format("tenders.take.of",
               ("name", T.Language.List([.. new[] { TextOf(activity.Planned.Name), activity.Planned.Options.Count > option ? TextOf(activity.Planned.Options[option]) : null }.OfType<string>()])),
               ("n", scores.Count), ("mean", decimal.Round(scores.Average(), 1)), ("best", activity.Questionnaire!.Best))),
    ];

    /// <summary>The marks that levels allow, in words; null where any mark between the ends can be given.</summary>
    public string? LevelsOf(Row row) => row?.Criterion.Scale?.Levels is { Count: > 0 } levels
        ? T.Format("tenders.levels", ("marks", T.Language.List([.. levels.Select(level => T.Value(level.Mark))]))) : null;

    /// <summary>Whether this row's form was sent and refused.</summary>
    public bool IsSent(Row row) => Errors.Count > 0 && row?.Tender.Id.Value == Tender && row.Criterion.Criterion.Value == Criterion;

    public Task OnGetAsync() => LoadAsync();

    public Task<IActionResult> OnPostSettleAsync()
    {
        if (NumberInput.Read(Mark) is not { } mark)
        {
            Errors.Add(new("mark", T["tenders.error.mark"]));
            mark = 0;
        }
        return EndAsync(new SettleMark(new(Tender), new(Criterion), mark, Keeping.Text(Reason?.Trim() ?? "")), "tenders.said.settled", "/tenders/consensus", LoadAsync,
            ("mark", $"mark-{Place}"), ("reason", $"reason-{Place}"));
    }

    public Task<IActionResult> OnPostTakeAsync()
    {
        var parts = (Source ?? "").Split('/');
        var known = parts.Length == 2 && Guid.TryParse(parts[0], out _) && int.TryParse(parts[1], out _);
        return EndAsync(new TakeUserMark(new(Tender), new(Criterion), new ActivityId(known ? Guid.Parse(parts[0]) : default), known ? int.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture) : 0),
            "tenders.said.taken", "/tenders/consensus", LoadAsync, ("activity", $"source-{Place}"), ("mark", $"source-{Place}"), ("option", $"source-{Place}"));
    }

    private string Place => Scoring.Find(new(Tender)) is { } tender && Case.Criteria.Find(new(Criterion)) is { } criterion ? new Row(tender, criterion, [], null).Id : "";
}
