using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Nordbud.Adapters.Store.Cases;
using Nordbud.Core.Advice;
using Nordbud.Core.Cases.Partnership;
using Nordbud.Core.People;
using Nordbud.Core.Values;
using Nordbud.Web.Features.Cases;
using Nordbud.Web.Ui;
using Nordbud.Web.Ui.Access;

namespace Nordbud.Web.Features.Partnership;

/// <summary>
/// Whether a public-private partnership suits the project. Who comes: the economist and the politician who will answer for
/// thirty years of payments. The questions: who bears what, and what does it do to the budget each year?
/// </summary>
[Needs(Permission.ReadCase)]
public sealed class IndexModel(CaseRoom room) : CasePage(room)
{
    [BindProperty] public Guid? Risk { get; set; }
    [BindProperty] public string? What { get; set; }
    [BindProperty] public string? Bearer { get; set; }
    [BindProperty] public int Likelihood { get; set; } = 3;
    [BindProperty] public int Consequence { get; set; } = 3;
    [BindProperty] public string? Reason { get; set; }
    [BindProperty] public string? Years { get; set; }

    public string? Sent { get; private set; }

    public PartnershipPart Part => Case.Partnership;

    public bool MayRun => Visit.May(Permission.RunCase);

    public bool IsSent(string form) => Errors.Count > 0 && Sent == form;

    public string Money(decimal amount) => T.Value(new Money(amount, RegimeFinder.CurrencyOf(Case.Country)));

    /// <summary>How much the partnership has cost more by the end of each year.</summary>
    public IEnumerable<(YearEffect Year, decimal Sum)> Running
    {
        get
        {
            var sum = 0m;
            foreach (var year in Part.Years)
                yield return (year, sum += year.More);
        }
    }

    public Task OnGetAsync() => LoadAsync();

    public Task<IActionResult> OnPostRiskAsync()
    {
        Sent = "risk";
        return EndAsync(new AllocateRisk(new(Guid.CreateVersion7()), Keeping.Text(What?.Trim() ?? ""), Names.Parse<RiskBearer>(Bearer ?? "") ?? RiskBearer.Shared, Likelihood, Consequence, Keeping.Text(Reason?.Trim() ?? "")),
            "partnership.said.risk", "/partnership", LoadAsync);
    }

    public Task<IActionResult> OnPostRemoveAsync() => EndAsync(new RemoveRisk(new(Risk ?? default)), "partnership.said.removed", "/partnership", LoadAsync);

    public Task<IActionResult> OnPostBudgetAsync()
    {
        Sent = "budget";
        List<YearEffect> years = [];
        foreach (var line in (Years ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var parts = line.Split(['=', ';'], StringSplitOptions.TrimEntries);
            if (parts.Length == 3 && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var year)
                && AmountInput.Parse(parts[1]) is { } paid && AmountInput.Parse(parts[2]) is { } otherwise)
            {
                years.Add(new(year, paid, otherwise));
                continue;
            }
            Errors.Add(new("years", T.Format("partnership.error.line", ("line", line))));
            break;
        }
        return EndAsync(new SetBudgetEffects(years), "partnership.said.budget", "/partnership", LoadAsync);
    }

    private Task LoadAsync() => KnowAsync(Whole.Entries.Where(entry => entry.Event is PartnershipEvent));
}
