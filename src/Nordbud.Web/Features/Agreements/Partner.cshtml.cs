using Microsoft.AspNetCore.Mvc;
using Nordbud.Adapters.Store.Cases;
using Nordbud.Core.Cases.Agreements;
using Nordbud.Core.Cases.Course;
using Nordbud.Core.People;
using Nordbud.Web.Features.Cases;
using Nordbud.Web.Ui;
using Nordbud.Web.Ui.Access;

namespace Nordbud.Web.Features.Agreements;

/// <summary>
/// The agreement with one partner. Who comes: the officer with a signed paper, or with a change of it. The question: what of
/// it does Nordbud have to know, and what may it not say?
/// </summary>
[Needs(Permission.ReadCase)]
public sealed class PartnerModel(CaseRoom room) : AgreementPage(room)
{
    [BindProperty(SupportsGet = true, Name = "partner")] public Guid Id { get; set; }
    [BindProperty] public string? Signed { get; set; }
    [BindProperty] public string? From { get; set; }
    [BindProperty] public string? To { get; set; }
    [BindProperty] public string? Roles { get; set; }
    [BindProperty] public string? Costs { get; set; }
    [BindProperty] public string? Rights { get; set; }
    [BindProperty] public string? Exit { get; set; }
    [BindProperty] public bool Promise { get; set; }
    [BindProperty] public string? Maximum { get; set; }
    [BindProperty] public Dictionary<string, string?> Prices { get; set; } = [];
    [BindProperty] public string? Performances { get; set; }
    [BindProperty] public string? Reason { get; set; }
    [BindProperty] public bool Yields { get; set; }

    public Contender Partner => Case.Course.Find(new(Id))!;

    public PartnerAgreement? Agreement => Case.Agreements.With(new(Id));

    public async Task<IActionResult> OnGetAsync()
    {
        await LoadAgreementsAsync();
        if (!Sworn || !(MayRun || MayDecide) || Case.Course.Find(new(Id)) is not { Left: null })
            return Redirect($"/cases/{Case.Id}/agreements");
        Fill();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await LoadAgreementsAsync();
        if (Case.Course.Find(new(Id)) is not { Left: null })
            return NotFound();
        return await EndAsync(new AgreeWithPartner(new(Id), DayAt(Signed, "signed"), DayAt(From, "from"), Text(Roles), Text(Costs), Text(Rights), Text(Exit))
        {
            To = DayOrNone(To, "to"),
            PromisesNothing = Promise,
            MaximumCost = NumberAt(Maximum, "maximum", AmountInput.Parse),
            Prices = [.. Prices.Select(price => (price.Key, Amount: NumberAt(price.Value, $"price-{price.Key}", AmountInput.Parse))).Where(price => price.Amount is not null).Select(price => new PhasePrice(price.Key, price.Amount!.Value))],
            Performances = [.. Read()],
            Reason = Keeping.TextOrNone(Reason),
            Yields = Yields,
        }, "agreements.said.agreed", "/agreements", LoadAgreementsAsync);
    }

    private static Core.Cases.Kept Text(string? typed) => Keeping.Text(typed?.Trim() ?? "");

    /// <summary>The form as the agreement stands.</summary>
    private void Fill()
    {
        var agreed = Agreement?.Agreed;
        (Signed, From, To) = (DayInput.Write(agreed?.On ?? Today), DayInput.Write(agreed?.From ?? Today), agreed?.To is { } to ? DayInput.Write(to) : null);
        (Roles, Costs, Rights, Exit) = (TextOf(agreed?.Roles), TextOf(agreed?.Costs), TextOf(agreed?.Rights), TextOf(agreed?.Exit));
        (Promise, Maximum) = (agreed?.PromisesNothing ?? false, NumberInput.Write(agreed?.MaximumCost));
        Prices = (agreed?.Prices ?? []).ToDictionary(price => price.Phase, price => NumberInput.Write(price.Amount));
        Performances = string.Join("\n", (agreed?.Performances ?? []).Select(one => $"{TextOf(one.Name)} ; {one.Unit} ; {(one.Better is Better.More ? ">=" : "<=")} {NumberInput.Write(one.Value)}"));
    }

    /// <summary>The performances as they were typed, one a line; whoever keeps its name keeps its measurements.</summary>
    private List<PerformanceTerm> Read()
    {
        List<PerformanceTerm> read = [];
        foreach (var line in (Performances ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var parts = line.Split(';', StringSplitOptions.TrimEntries);
            var limit = parts.Length == 3 ? parts[2].Replace("≥", ">=", StringComparison.Ordinal).Replace("≤", "<=", StringComparison.Ordinal) : "";
            if (limit.Length > 2 && limit[..2] is ">=" or "<=" && NumberInput.Read(limit[2..]) is { } value)
            {
                var known = Agreement?.Agreed.Performances.FirstOrDefault(one => string.Equals(TextOf(one.Name), parts[0], StringComparison.OrdinalIgnoreCase) && read.All(other => other.Id != one.Id));
                read.Add(new(known?.Id ?? new(Guid.CreateVersion7()), Keeping.Text(parts[0]), parts[1], value, limit[0] == '>' ? Better.More : Better.Less));
                continue;
            }
            Errors.Add(new("performances", T.Format("agreements.error.line", ("line", line))));
            break;
        }
        return read;
    }
}
