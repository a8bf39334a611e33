using Microsoft.AspNetCore.Mvc;
using Nordbud.Adapters.Store.Cases;
using Nordbud.Core.Cases.Criteria;
using Nordbud.Core.Cases.Weights;
using Nordbud.Core.Criteria.Weighing;
using Nordbud.Core.People;
using Nordbud.Web.Features.Cases;
using Nordbud.Web.Ui.Access;

namespace Nordbud.Web.Features.Weights;

/// <summary>
/// One weighing. Who comes: a nurse with ten minutes who never set a weight before; the officer who leads the talk when all
/// are done. The questions: what matters most to me, where do we differ, and what do we agree on?
/// </summary>
[Needs(Permission.ReadCase)]
public sealed class WeighingModel(CaseRoom room) : WeightPage(room)
{
    /// <summary>The own numbers as typed, in the order of the weighing.</summary>
    [BindProperty] public List<string?> Numbers { get; set; } = [];

    public Weighing Weighing { get; private set; } = null!;

    /// <summary>What was weighed, and null for the price.</summary>
    public IReadOnlyList<AwardCriterionId?> Weighed => ThingsOf(Weighing);

    /// <summary>What the visitor gave, or null.</summary>
    public OwnWeightsGiven? Mine => Visit.Person is { } person ? Weighing.Given.GetValueOrDefault(person) : null;

    /// <summary>Whether the visitor gives weights here.</summary>
    public bool Asked => !Weighing.Closed && !Frozen && Visit.May(Permission.Contribute) && Visit.Person is { } person && Weighing.Opened.Members.Contains(person);

    /// <summary>What all gave is together, once it is closed.</summary>
    public GroupWeights? Together => Weighing.Closed ? Weighing.Together() : null;

    /// <summary>Whether the criteria are still those that were weighed.</summary>
    public bool Current => Weighed.ToHashSet().SetEquals(ThingsOf(Weighing.Opened.Family));

    /// <summary>The judgments of all as one, where they compared in pairs.</summary>
    public Judgments? OfGroup => Weighing.Weighers.Select(Weighing.JudgmentsOf).OfType<Judgments>().ToList() is { Count: > 0 } all ? Judgments.OfGroup(all) : null;

    /// <summary>The pairs that are compared, by their places.</summary>
    public IReadOnlyList<(int First, int Second)> Pairs =>
        [.. Enumerable.Range(0, Weighing.Count).SelectMany(first => Enumerable.Range(first + 1, Weighing.Count - first - 1).Select(second => (first, second)))];

    /// <summary>The form of the agreement, once the weighing is closed.</summary>
    public AgreeSheet? Sheet { get; private set; }

    internal OwnChoices? Choices { get; private set; }

    /// <summary>What keeps the model from being computed, apart from weights.</summary>
    public IReadOnlyList<string> Missing => [.. CaseModel.Of(Case).Problems.Where(problem => problem.Code != "weights-missing").Select(problem => ProblemText.Of(problem, T).Text)];

    /// <summary>What stands in a field: as typed, else as given before.</summary>
    public string? Typed(int at) => Numbers.Count > 0 ? Numbers.ElementAtOrDefault(at)
        : Mine is not { } mine ? null
        : Weighing.Opened.Method is WeighingMethod.Pairs ? Choice(mine.Numbers[at]) : WeightNumber.Write(mine.Numbers[at], T);

    /// <summary>The own reason: as typed, else as given before.</summary>
    public string? OwnReason => Numbers.Count > 0 ? Reason : TextOf(Mine?.Reason);

    /// <summary>A judgment as its choice is called: 1 to 9, or 1/2 to 1/9.</summary>
    public static string Choice(decimal judgment) => judgment >= 1 ? $"{decimal.Round(judgment):0}" : $"1/{decimal.Round(1 / judgment):0}";

    /// <summary>The weights of a member as they are drawn.</summary>
    public IReadOnlyList<AgreedWeight> Drawn(PersonId member) =>
        [.. Percentages.Of(Weighing.Of(member)).Select((weight, at) => new AgreedWeight(Weighed[at], weight))];

    /// <summary>The random index that judges of so many criteria are held against; null where no table reaches.</summary>
    public static RandomIndex? TableFor(Judgments judgments)
    {
        ArgumentNullException.ThrowIfNull(judgments);
        return RandomIndex.All.FirstOrDefault(table => table.For(judgments.Count) is not null);
    }

    public async Task<IActionResult> OnGetAsync(Guid weighingId)
    {
        if (!Find(weighingId))
            return NotFound();
        await ShowAsync();
        return Page();
    }

    public async Task<IActionResult> OnPostOwnAsync(Guid weighingId)
    {
        if (!Find(weighingId) || Visit.Person is not { } person)
            return NotFound();
        var numbers = Numbers.Select(WeightNumber.Parse).ToList();
        for (var at = 0; at < numbers.Count; at++)
        {
            if (numbers[at] is null)
                Errors.Add(new($"number-{at + 1}", T[Weighing.Opened.Method is WeighingMethod.Pairs or WeighingMethod.Order ? "weights.error.choose" : "weights.error.number"]));
        }
        return await EndAsync(new GiveOwnWeights(Weighing.Id, person, [.. numbers.Select(number => number ?? 0)]) { Reason = Keeping.TextOrNone(Reason) },
            "weights.said.own", $"/weights/{Weighing.Id}", AgainAsync, ("reason", "own-reason"));
    }

    public async Task<IActionResult> OnPostCloseAsync(Guid weighingId) => Find(weighingId)
        ? await EndAsync(new CloseWeighing(Weighing.Id), "weights.said.closed", $"/weights/{Weighing.Id}", AgainAsync) : NotFound();

    public async Task<IActionResult> OnPostAgreeAsync(Guid weighingId) =>
        Find(weighingId) ? await AgreeAsync(Weighing.Opened.Family, Weighing.Id, AgainAsync) : NotFound();

    private bool Find(Guid weighingId) => (Weighing = Case.Weighings.Find(new WeighingId(weighingId))!) is not null;

    private Task AgainAsync()
    {
        Find(Weighing.Id.Value);
        return ShowAsync();
    }

    private async Task ShowAsync()
    {
        await LoadAsync();
        if (Together is not { } together)
            return;
        Choices = OwnChoices.Of(Case, Weighing, together.Proposal);
        var proposal = Percentages.Of(together.Proposal);
        if (MayRun)
            Sheet = SheetOf(Weighing.Opened.Family, [.. proposal.Select((weight, at) => new AgreedWeight(Weighed[at], weight))], WeightForm.Exact);
    }
}
