using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Nordbud.Adapters.Store.Cases;
using Nordbud.Core.Cases;
using Nordbud.Core.Cases.Contest;
using Nordbud.Core.Cases.Criteria;
using Nordbud.Core.Cases.Need;
using Nordbud.Core.People;
using Nordbud.Web.Ui;
using Nordbud.Web.Ui.Access;

namespace Nordbud.Web.Features.Cases;

/// <summary>
/// What the case is measured against. Who comes: the welfare-technology lead, with the needs analysis in hand. The
/// question: what do we want to be better afterwards, and from where do we start?
/// </summary>
[Needs(Permission.ReadCase)]
public sealed class BasisModel(CaseRoom room) : CasePage(room)
{
    [BindProperty] public string? TargetGroup { get; set; }
    [BindProperty] public string? People { get; set; }
    [BindProperty] public string? Process { get; set; }
    [BindProperty] public string? YearlyCost { get; set; }
    [BindProperty] public Guid? Indicator { get; set; }
    [BindProperty] public string? Name { get; set; }
    [BindProperty] public string? Unit { get; set; }
    [BindProperty] public string? Baseline { get; set; }
    [BindProperty] public string? BaselineOn { get; set; }
    [BindProperty] public string? Target { get; set; }
    [BindProperty] public string? Measured { get; set; }

    public bool MayPlan => Visit.May(Permission.PlanCase);

    /// <summary>The form that was sent and not accepted.</summary>
    public string? Sent { get; private set; }

    /// <summary>The indicator that is being changed, or null.</summary>
    public IndicatorSet? Changing { get; private set; }

    /// <summary>The indicator or requirement that an idea of the contest touches, by name.</summary>
    public string? Touches(IdeaTaken idea)
    {
        ArgumentNullException.ThrowIfNull(idea);
        return TextOf(Case.Basis.Indicators.Find(one => one.Indicator == idea.Indicator)?.Name) ?? TextOf(Case.Criteria.Terms.Find(one => one.Term == idea.Term)?.Text);
    }

    public Task OnGetAsync(Guid? change)
    {
        Changing = Case.Basis.Indicators.FirstOrDefault(indicator => indicator.Indicator.Value == change);
        return LoadAsync();
    }

    public Task<IActionResult> OnPostDescribeAsync()
    {
        Sent = "describe";
        int? people = null;
        if (!string.IsNullOrWhiteSpace(People))
            people = int.TryParse(People.Replace(" ", "", StringComparison.Ordinal), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
        return EndAsync(new DescribeNeed(Keeping.Text(TargetGroup?.Trim() ?? "")) { People = people, Process = Keeping.TextOrNone(Process), YearlyCost = Number(YearlyCost, "yearlyCost") },
            "cases.basis.said.described", "/need/basis", LoadAsync);
    }

    public Task<IActionResult> OnPostIndicatorAsync()
    {
        Sent = "indicator";
        DateOnly? on = null;
        if (!string.IsNullOrWhiteSpace(BaselineOn) && (on = DayInput.Read(BaselineOn)) is null)
            Errors.Add(new("baselineOn", T["cases.error.day"]));
        return EndAsync(new SetIndicator(new IndicatorId(Indicator ?? Guid.CreateVersion7()), Keeping.Text(Name?.Trim() ?? ""), Unit ?? "")
        {
            Baseline = Number(Baseline, "baseline"),
            BaselineOn = on,
            Target = Number(Target, "target"),
            Measured = Keeping.TextOrNone(Measured),
        }, "cases.basis.said.indicator", "/need/basis", LoadAsync);
    }

    public Task<IActionResult> OnPostRemoveAsync() =>
        EndAsync(new RemoveIndicator(new IndicatorId(Indicator ?? default)), "cases.basis.said.removed", "/need/basis", LoadAsync);

    private decimal? Number(string? typed, string field)
    {
        if (string.IsNullOrWhiteSpace(typed))
            return null;
        if (AmountInput.Parse(typed) is { } number)
            return number;
        Errors.Add(new(field, T["cases.basis.error.number"]));
        return null;
    }

    private Task LoadAsync() => KnowAsync(Whole.Entries.Where(entry => entry.Event is BasisEvent or IdeaTaken or TermSet));
}
