using Microsoft.AspNetCore.Mvc;
using Nordbud.Core.Advice;
using Nordbud.Core.Cases.Criteria;
using Nordbud.Core.Cases.Weights;
using Nordbud.Core.People;
using Nordbud.Web.Features.Cases;
using Nordbud.Web.Ui;
using Nordbud.Web.Ui.Access;

namespace Nordbud.Web.Features.Weights;

/// <summary>
/// The weights of the case. Who comes: the procurement officer who needs numbers before publication and has heard that the
/// loudest decides; a member who wonders what was agreed. The questions: what weighs what, why, and what is still missing?
/// </summary>
[Needs(Permission.ReadCase)]
public sealed class IndexModel(CaseRoom room) : WeightPage(room)
{
    [BindProperty] public string? Method { get; set; }
    [BindProperty] public List<Guid>? Members { get; set; }

    /// <summary>The agreement of the past, by its place in the case, that the form begins with.</summary>
    [BindProperty(SupportsGet = true)] public long? From { get; set; }
    /// <summary>The family whose weights are put on record without a weighing.</summary>
    [BindProperty(SupportsGet = true)] public string? Agree { get; set; }

    /// <summary>The form of an agreement, where it was asked for.</summary>
    public AgreeSheet? Sheet { get; private set; }

    public IReadOnlyList<FamilyView> Families =>
    [
        .. Case.Criteria.Families.Select(family => new FamilyView(family, ThingsOf(family),
            [.. Case.Weighings.History.Where(one => one.Agreed.Family == family).Reverse()])),
    ];

    /// <summary>Families that a weighing can be opened for: with two things or more and none open.</summary>
    public IReadOnlyList<FamilyView> Openable =>
        [.. Families.Where(family => family.Things.Count > 1 && !Case.Weighings.All.Exists(one => !one.Closed && one.Opened.Family == family.Family))];

    /// <summary>The weighings of a family, the newest first.</summary>
    public IEnumerable<Weighing> Of(AwardCriterionId? family) => Case.Weighings.All.Where(one => one.Opened.Family == family).Reverse();

    /// <summary>The day a weighing was opened.</summary>
    public DateOnly DayOf(Weighing weighing) => DayOf(Whole.Entries.First(entry => entry.Event == weighing.Opened).At);

    /// <summary>The people who may give weights, all ticked unless others were.</summary>
    public Checks MemberBoxes => new("Members", T["weights.open.members"],
    [
        .. Case.Team.Values.Where(member => member.Roles.Any(Policy.RolesWith(Permission.Contribute).Contains))
            .Select(member => member.Person).OrderBy(person => NameOf(person), StringComparer.CurrentCulture)
            .Select(person => (person.ToString(), NameOf(person), Method is null || Members?.Contains(person.Value) is true)),
    ])
    { Id = "members", Error = ErrorAt("members"), Hint = T["weights.open.members.hint"] };

    /// <summary>Whether an agreement of the past can be the beginning of a new one.</summary>
    public bool CanReturn(WeightsAgreed agreed) => MayRun && Case.Criteria.Families.Contains(agreed.Family);

    public async Task OnGetAsync() => await ShowAsync();

    public Task<IActionResult> OnPostAsync()
    {
        var weighing = new WeighingId(Guid.CreateVersion7());
        if (!Knows(Family, out var family))
            Errors.Add(new("family", T["cases.problem.criterion-unknown"]));
        var method = Names.Parse<WeighingMethod>(Method ?? "");
        if (method is null)
            Errors.Add(new("method", T["weights.error.method"]));
        Method ??= "";
        return EndAsync(new OpenWeighing(weighing, family, method ?? default, [.. (Members ?? []).Select(member => new PersonId(member))]),
            "weights.said.opened", $"/weights/{weighing}", ShowAsync);
    }

    public Task<IActionResult> OnPostAgreeAsync()
    {
        Agree = Family;
        if (!Knows(Family, out var family))
            Errors.Add(new("main", T["cases.problem.criterion-unknown"]));
        return AgreeAsync(family, null, ShowAsync);
    }

    private async Task ShowAsync()
    {
        await LoadAsync();
        if (!MayRun)
            return;
        var past = Case.Weighings.History.Find(one => one.Position == From).Agreed;
        if (past is not null ? !CanReturn(past) : !Knows(Agree, out _))
            return;
        Knows(past is null ? Agree : WeightsAgreed.KeyOf(past.Family), out var family);
        var begin = past ?? Case.Weighings.Agreed.GetValueOrDefault(WeightsAgreed.KeyOf(family));
        Sheet = SheetOf(family, begin?.Weights ?? [], begin?.Form ?? WeightForm.Exact);
    }
}
