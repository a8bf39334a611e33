using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Nordbud.Adapters.Store.Cases;
using Nordbud.Core.Cases.Criteria;
using Nordbud.Core.Cases.Scoring;
using Nordbud.Core.Evaluation;
using Nordbud.Core.People;
using Nordbud.Web.Features.Cases;
using Nordbud.Web.Ui;
using Nordbud.Web.Ui.Access;

namespace Nordbud.Web.Features.Tenders;

/// <summary>
/// The tenders of a case and how far their evaluation is. Who comes: the officer with a pile of tenders from another system,
/// evaluators and their chair. The question: what is to be done next, and by whom?
/// </summary>
[Needs(Permission.ReadCase)]
public sealed class IndexModel(CaseRoom room) : TenderPage(room)
{
    private CaseModel? _made;
    private IReadOnlyDictionary<string, Tender>? _compared;

    [BindProperty] public Guid? Which { get; set; }
    [BindProperty] public string? Name { get; set; }
    [BindProperty] public string? Lot { get; set; }
    [BindProperty] public string? Price { get; set; }
    [BindProperty] public Dictionary<string, string?> Units { get; set; } = [];
    [BindProperty] public string? Costs { get; set; }
    [BindProperty] public string? Reason { get; set; }
    [BindProperty] public bool Low { get; set; }
    [BindProperty] public bool Admitted { get; set; }
    /// <summary>The tender that is excluded or taken in again; never the one that the form of entering corrects.</summary>
    [BindProperty] public Guid? Tender { get; set; }
    [BindProperty] public IFormFile? Table { get; set; }

    public CaseModel Made => _made ??= CaseModel.Of(Case);

    public bool MayEnter => Visit.May(Permission.RunCase) && Sworn;

    public bool MayMark => Visit.May(Permission.Score);

    public bool MayLead => Visit.May(Permission.LeadScoring) && Sworn;

    /// <summary>Whether the visitor has work with the tenders and has to declare interests before it: then nothing else comes next.</summary>
    public bool MustDeclare => !Sworn && Made.Model is not null
        && (Visit.May(Permission.RunCase) || Visit.May(Permission.Score) || Visit.May(Permission.LeadScoring));

    public IReadOnlyList<PersonId> Evaluators => ScoredTenders.Evaluators(Case);

    /// <summary>How many of the marks an evaluator has given.</summary>
    public (int Given, int All) ProgressOf(PersonId person)
    {
        var due = ScoredTenders.ToMark(Case).ToList();
        return (due.Count(one => Scoring.Given.ContainsKey((one.Tender.Id, one.Criterion.Criterion, person))), due.Count);
    }

    /// <summary>Whether evaluators mark anything at all.</summary>
    public bool HasExperts => Leaves.Any(leaf => leaf.ScoredBy is Scorer.Experts);

    /// <summary>Whether somebody who has not locked would not be waited for.</summary>
    public bool SomebodyWaits => HasExperts && Evaluators.Any(person => !Scoring.Locked.Contains(person));

    /// <summary>What comes next: the key of a sentence.</summary>
    public string Next => Scoring.Tenders.IsEmpty ? (Made.Model is null ? "model" : "enter")
        : Scoring.Opened ? (ScoredTenders.Missing(Case).Count > 0 ? "settle" : "result")
        : HasExperts && Evaluators.Count == 0 ? "evaluators"
        : SomebodyWaits ? "mark"
        : Case.Team.Values.All(member => !member.Roles.Contains(Role.Chair)) ? "chair"
        : HasExperts ? "open" : "open-without";

    private IReadOnlyDictionary<string, Tender> Compared => _compared ??= ScoredTenders.Of(Case).ToDictionary(one => one.Id);

    /// <summary>The amount of a tender, for those who see prices.</summary>
    public string AmountOf(EnteredTender tender)
    {
        ArgumentNullException.ThrowIfNull(tender);
        return !SeesPrices ? T["tenders.price.hidden"]
            : Made.Model is { } model && Compared[ScoredTenders.IdOf(tender)].AmountUnder(model.Price) is { } amount
            ? T.Value(new Core.Values.Money(decimal.Round(amount, 2), model.Currency)) : "–";
    }

    public async Task<IActionResult> OnGetAsync(Guid? correct)
    {
        await LoadAsync();
        if (correct is { } id && Scoring.Find(new(id)) is { } tender && MayEnter)
        {
            (Which, Name, Lot) = (id, TextOf(tender.Entered.Name), tender.Entered.Lot);
            Price = NumberInput.Write(tender.Entered.Price);
            Units = tender.Entered.UnitPrices.ToDictionary(one => one.Key, one => NumberInput.Write(one.Value));
            Costs = string.Join("\n", tender.Entered.Costs.Select(cost => $"{cost.Year} = {NumberInput.Write(cost.Amount)}"));
        }
        return Page();
    }

    public Task<IActionResult> OnPostEnterAsync()
    {
        var units = new Dictionary<string, decimal>();
        // Without a price list the form has no such fields, and the binder would take all it has for them.
        foreach (var item in Case.Criteria.Model?.Items ?? [])
        {
            if (NumberAt(Units.GetValueOrDefault(item.Id), item.Id, AmountInput.Parse) is { } amount)
                units[item.Id] = amount;
        }
        return EndAsync(new EnterTender(new TenderId(Which ?? Guid.CreateVersion7()), Keeping.Text(Name?.Trim() ?? ""))
        {
            Lot = string.IsNullOrEmpty(Lot) ? null : Lot,
            Price = NumberAt(Price, "price", AmountInput.Parse),
            UnitPrices = units,
            Costs = ReadCosts(),
        }, "tenders.said.entered", "/tenders", LoadAsync, Case.Criteria.Model?.Items is [var first, ..] ? [("price", first.Id)] : []);
    }

    /// <summary>An empty table with the columns that this case asks for.</summary>
    public IActionResult OnGetTemplate() => Made.Model is null ? NotFound() : File(TenderTable.Columns(Made, Case).Empty, "text/csv", "tenders.csv");

    public Task<IActionResult> OnPostImportAsync() => ImportAsync(Table, "table",
        rows => TenderTable.Read(rows, Case, new(Visit.Doer, Room.Clock.GetUtcNow(), Room.Law), T), "tenders.said.imported", "/tenders", LoadAsync);

    public Task<IActionResult> OnPostAdmitAsync() =>
        EndAsync(new AdmitTender(new(Tender ?? default), Admitted, Keeping.Text(Reason?.Trim() ?? "")) { AbnormallyLow = Low }, Admitted ? "tenders.said.readmitted" : "tenders.said.excluded", "/tenders", LoadAsync, ("reason", $"reason-{Tender}"));

    public Task<IActionResult> OnPostOpenAsync() =>
        EndAsync(new OpenMarks { Reason = Keeping.TextOrNone(Reason) }, "tenders.said.opened", "/tenders/consensus", LoadAsync, ("reason", "open-reason"));

    /// <summary>The costs over the years: a line for each, the year and after an equals sign the amount.</summary>
    private List<YearCost> ReadCosts()
    {
        List<YearCost> costs = [];
        foreach (var line in (Costs ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var parts = line.Split('=', 2, StringSplitOptions.TrimEntries);
            var negative = parts.Length > 1 && parts[1].StartsWith('-');
            if (parts.Length < 2 || !int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var year) || AmountInput.Parse(parts[1].TrimStart('-')) is not { } amount)
            {
                Errors.Add(new("costs", T.Format("tenders.error.cost", ("line", line))));
                break;
            }
            costs.Add(new(year, negative ? -amount : amount));
        }
        return costs;
    }
}
