using Microsoft.AspNetCore.Mvc;
using Nordbud.Adapters.Store.Cases;
using Nordbud.Core.Advice;
using Nordbud.Core.Cases;
using Nordbud.Core.Cases.Criteria;
using Nordbud.Core.Cases.Weights;
using Nordbud.Core.People;
using Nordbud.Web.Features.Cases;

namespace Nordbud.Web.Features.Weights;

/// <summary>A page on weights: it calls criteria by code and name, and puts on record what a group agreed on.</summary>
public abstract class WeightPage(CaseRoom room) : CasePage(room)
{
    private IReadOnlyDictionary<AwardCriterionId, AwardCriterionSet> _called = new Dictionary<AwardCriterionId, AwardCriterionSet>();

    /// <summary>The family as it is kept: its branch, or the top.</summary>
    [BindProperty] public string? Family { get; set; }
    /// <summary>The criteria of the lines of the agreement; empty for the price.</summary>
    [BindProperty] public List<string?> Things { get; set; } = [];
    [BindProperty] public List<string?> Weights { get; set; } = [];
    [BindProperty] public List<string?> Lowest { get; set; } = [];
    [BindProperty] public List<string?> Highest { get; set; } = [];
    [BindProperty] public string? Form { get; set; }
    [BindProperty] public string? Reason { get; set; }

    /// <summary>Whether weights stand as they are, since a tender was entered.</summary>
    public bool Frozen => !Case.Scoring.Tenders.IsEmpty;

    /// <summary>Whether the visitor may open and close weighings and put weights on record.</summary>
    public bool MayRun => Visit.May(Permission.RunCase) && !Frozen;

    /// <summary>What readers call a criterion: its code and name; also one that was taken away. Null is the price.</summary>
    public string Called(AwardCriterionId? criterion) => criterion is not { } id ? T["weights.price"]
        : _called.GetValueOrDefault(id) is { } set ? $"{set.Code} {TextOf(set.Name) ?? T["timeline.erased"]}" : T["timeline.erased"];

    /// <summary>The code of a criterion, where there is little room.</summary>
    public string CodeOf(AwardCriterionId? criterion) => criterion is { } id && _called.GetValueOrDefault(id) is { } set ? set.Code : Called(criterion);

    /// <summary>What readers call a family.</summary>
    public string CalledFamily(AwardCriterionId? family) => family is null ? T["weights.top"] : Called(family);

    /// <summary>A share from 0 to 1 as per cent.</summary>
    public string Percent(decimal share) => T.Value(decimal.Round(100 * share, 1)) + "\u00a0%";

    /// <summary>What is weighed in a family: its criteria, and null for the price.</summary>
    public IReadOnlyList<AwardCriterionId?> ThingsOf(AwardCriterionId? family) =>
    [
        .. Case.Criteria.Below(family).Select(one => (AwardCriterionId?)one.Criterion),
        .. family is null && CaseModel.WeighsPrice(Case) ? new AwardCriterionId?[] { null } : [],
    ];

    /// <summary>What was weighed in a weighing, in the order of its numbers.</summary>
    public static IReadOnlyList<AwardCriterionId?> ThingsOf(Weighing weighing)
    {
        ArgumentNullException.ThrowIfNull(weighing);
        return [.. weighing.Opened.Criteria.Select(one => (AwardCriterionId?)one), .. weighing.Opened.Price ? new AwardCriterionId?[] { null } : []];
    }

    /// <summary>Reads the names of people and criteria and the reasons that the visitor may read.</summary>
    protected async Task LoadAsync()
    {
        _called = Whole.Entries.Select(entry => entry.Event).OfType<AwardCriterionSet>().GroupBy(set => set.Criterion).ToDictionary(sets => sets.Key, sets => sets.Last());
        await KnowAsync(Whole.Entries.Where(entry => entry.Event is CriteriaEvent or WeightEvent));
    }

    /// <summary>The form of an agreement with what was typed, or else with these weights.</summary>
    protected AgreeSheet SheetOf(AwardCriterionId? family, IReadOnlyList<AgreedWeight> proposed, WeightForm form) => new(this, family,
    [
        .. ThingsOf(family).Select(thing => (Id: thing?.ToString() ?? "", Thing: thing)).Select(line =>
        {
            if (Things.FindIndex(id => (id ?? "") == line.Id) is >= 0 and var at)
                return (line.Id, Called(line.Thing), Weights.ElementAtOrDefault(at), Lowest.ElementAtOrDefault(at), Highest.ElementAtOrDefault(at));
            var one = proposed.FirstOrDefault(weight => weight.Criterion == line.Thing);
            return (line.Id, Called(line.Thing), Written(one?.Weight), Written(one?.From), Written(one?.To));
        }),
    ])
    { Form = Names.Parse<WeightForm>(Form ?? "") ?? form };

    /// <summary>Puts the weights of the form on record.</summary>
    protected async Task<IActionResult> AgreeAsync(AwardCriterionId? family, WeighingId? weighing, Func<Task> load)
    {
        var form = Names.Parse<WeightForm>(Form ?? "") ?? WeightForm.Exact;
        List<AgreedWeight> weights = [];
        for (var at = 0; at < Things.Count; at++)
        {
            var share = Number(Weights, at, "weight", true);
            var (from, to) = (Number(Lowest, at, "lowest", form is WeightForm.Range), Number(Highest, at, "highest", form is WeightForm.Range));
            weights.Add(new(IdOf(Things[at]), share ?? 0, from, to));
        }
        return await EndAsync(new AgreeWeights(family, weights, form, Keeping.Text(Reason?.Trim() ?? "")) { Weighing = weighing },
            "weights.said.agreed", "/weights", load, ("reason", "agree-reason"));
    }

    /// <summary>The family of a key, where the case has it.</summary>
    protected bool Knows(string? key, out AwardCriterionId? family)
    {
        family = IdOf(key);
        var asked = key;
        return Case.Criteria.Families.Any(one => WeightsAgreed.KeyOf(one) == asked);
    }

    private static AwardCriterionId? IdOf(string? typed) => Guid.TryParse(typed, out var id) ? new AwardCriterionId(id) : null;

    private string? Written(decimal? number) => number is { } known ? WeightNumber.Write(known, T) : null;

    /// <summary>A number of a line; where it counts and is none, that is said at its field.</summary>
    private decimal? Number(List<string?> typed, int at, string field, bool counts)
    {
        var number = WeightNumber.Parse(typed.ElementAtOrDefault(at));
        if (number is null && counts)
            Errors.Add(new($"{field}-{at + 1}", T["weights.error.number"]));
        return number;
    }
}
