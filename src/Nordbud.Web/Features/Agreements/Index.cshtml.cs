using Microsoft.AspNetCore.Mvc;
using Nordbud.Adapters.Store.Cases;
using Nordbud.Core.Cases.Agreements;
using Nordbud.Core.People;
using Nordbud.Web.Features.Cases;
using Nordbud.Web.Ui;
using Nordbud.Web.Ui.Access;

namespace Nordbud.Web.Features.Agreements;

/// <summary>
/// The agreements with the partners in development, each apart. Who comes: the project leader before an invoice is paid or a
/// trial is over, a little uneasy. The questions: what did we agree with this one, what is left to pay, did it reach it?
/// </summary>
[Needs(Permission.ReadCase)]
public sealed class IndexModel(CaseRoom room) : AgreementPage(room)
{
    [BindProperty] public Guid? Contender { get; set; }
    [BindProperty] public Guid? Performance { get; set; }
    [BindProperty] public string? Value { get; set; }
    [BindProperty] public string? On { get; set; }
    [BindProperty] public string? How { get; set; }

    public Task OnGetAsync() => LoadAgreementsAsync();

    public Task<IActionResult> OnPostAsync()
    {
        Sent = $"{Contender}-{Performance}";
        if (string.IsNullOrWhiteSpace(Value))
            Errors.Add(new($"value-{Sent}", T["cases.error.number"]));
        return EndAsync(new MeasurePerformance(new(Contender ?? default), new(Performance ?? default), DayAt(On, $"on-{Sent}"), NumberAt(Value, $"value-{Sent}", NumberInput.Read) ?? 0, Keeping.Text(How?.Trim() ?? "")),
            "agreements.said.measured", "/agreements", LoadAgreementsAsync, ("value", $"value-{Sent}"), ("on", $"on-{Sent}"), ("how", $"how-{Sent}"));
    }
}
