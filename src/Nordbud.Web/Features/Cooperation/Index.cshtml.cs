using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Nordbud.Adapters.Store.Cases;
using Nordbud.Core.Advice;
using Nordbud.Core.Cases;
using Nordbud.Core.Cases.Cooperation;
using Nordbud.Core.Cases.Files;
using Nordbud.Core.People;
using Nordbud.Core.Values;
using Nordbud.Web.Features.Cases;
using Nordbud.Web.Ui;
using Nordbud.Web.Ui.Access;

namespace Nordbud.Web.Features.Cooperation;

/// <summary>
/// Buying together. Who comes: a small municipality's lead, who cannot carry this alone; a partner, who wants its own
/// needs in it. The questions: who is in, with how much, who pays what, and who has decided?
/// </summary>
[Needs(Permission.ReadCase)]
public sealed class IndexModel(CaseRoom room) : CasePage(room)
{
    [BindProperty] public string? Technology { get; set; }
    [BindProperty] public string? Units { get; set; }
    [BindProperty] public string? DecideBy { get; set; }
    [BindProperty] public string? About { get; set; }
    [BindProperty] public Guid? Partner { get; set; }
    [BindProperty] public string? Name { get; set; }
    [BindProperty] public string? Land { get; set; }
    [BindProperty] public int Part { get; set; } = 1;
    [BindProperty] public string? Value { get; set; }
    [BindProperty] public string? Need { get; set; }
    [BindProperty] public string? Carries { get; set; }
    [BindProperty] public bool Evaluates { get; set; }
    [BindProperty] public string? Decision { get; set; }
    [BindProperty] public string? On { get; set; }
    [BindProperty] public Guid? Document { get; set; }
    [BindProperty] public string? Key { get; set; }
    [BindProperty] public string? Law { get; set; }

    public bool MayRun => Visit.May(Permission.RunCase);

    public CooperationPart Cooperation => Case.Cooperation;

    public IEnumerable<Partner> Partners => Cooperation.Partners.Values.OrderBy(partner => partner.Joined.Name, StringComparer.CurrentCulture);

    /// <summary>Files that can be a mandate, by name.</summary>
    public IEnumerable<(FileId Id, string Name)> Files => Case.Files.Values.Where(file => !file.Withdrawn)
        .Select(file => (file.Id, Name: TextOf(file.Latest.Added.Name) ?? T["timeline.erased"])).OrderBy(file => file.Name, StringComparer.CurrentCulture);

    /// <summary>The value of all together for each part of the need, where it is known.</summary>
    public IEnumerable<(string Part, Money Value, string Regime)> Values => Case.Need.Values
        .Select(part => (Part: NeedWords.NameOf(part, T), Cooperation.Whole(part.Number, part.Facts).Value, part.Advice?.Regime))
        .Where(one => one.Value is not null).Select(one => (one.Part, one.Value!.Value, one.Regime ?? "unknown"));

    /// <summary>The shares by the agreed key, or by equal parts; the units of the lead are those of its notice.</summary>
    public IEnumerable<(string Who, decimal Share)> Shares(CostKey key) => Cooperation
        .Shares(key, Cooperation.Sought?.Units ?? 0, Case.Need.Values.Sum(part => part.Facts.Value?.Amount ?? 0))
        .Select(one => (one.Partner?.Joined.Name ?? T["cooperation.lead"], one.Share));

    public Task OnGetAsync() => KnowAsync(Whole.Entries.Where(entry => entry.Event is CooperationEvent or FileEvent));

    public Task<IActionResult> OnPostSeekAsync() => EndAsync(new SeekCooperation(Technology ?? "", Count(Units), Day(DecideBy, "decideBy"), Keeping.Text(About?.Trim() ?? "")), "cooperation.said.sought");

    public Task<IActionResult> OnPostEndAsync() => EndAsync(new EndSearch(), "cooperation.said.ended");

    public Task<IActionResult> OnPostJoinAsync()
    {
        var partner = new PartnerId(Partner ?? Guid.CreateVersion7());
        if (Value is { Length: > 0 } && AmountInput.Parse(Value) is null)
            Errors.Add(new("value", T["cooperation.error.value"]));
        var command = new JoinPartner(partner, Name ?? "", Enum.TryParse<Country>(Land, out var country) ? country : Case.Country, Count(Units))
        {
            Part = Part,
            Value = AmountInput.Parse(Value),
            Need = Keeping.TextOrNone(Need),
            Carries = Keeping.TextOrNone(Carries),
            Evaluates = Evaluates,
        };
        return EndAsync(command, "cooperation.said.joined", ("units", End("units")), ("value", End("value")), ("name", End("name")));
    }

    public Task<IActionResult> OnPostMandateAsync() => EndAsync(new GiveMandate(new PartnerId(Partner ?? default), Keeping.Text(Decision?.Trim() ?? ""), Day(On, "on"))
    {
        File = Document is { } file ? new FileId(file) : null,
    }, "cooperation.said.mandate", ("decision", $"decision-{Partner}"), ("on", $"on-{Partner}"));

    public Task<IActionResult> OnPostLeaveAsync() => EndAsync(new LetPartnerGo(new PartnerId(Partner ?? default)), "cooperation.said.left");

    public Task<IActionResult> OnPostAgreeAsync() => EndAsync(new MakeAgreement(Names.Parse<CostKey>(Key ?? "") ?? default,
        Enum.TryParse<Country>(Law, out var law) ? law : null, Keeping.Text(About?.Trim() ?? "")), "cooperation.said.agreed", ("text", "agreement"));

    private string End(string field) => Partner is { } id ? $"{field}-{id}" : field;

    private static int Count(string? typed) => int.TryParse(typed?.Replace(" ", "", StringComparison.Ordinal), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private DateOnly Day(string? typed, string field)
    {
        if (DayInput.Read(typed) is { } day)
            return day;
        Errors.Add(new(field, T["cases.error.day"]));
        return default;
    }

    private Task<IActionResult> EndAsync(CaseCommand command, string said, params (string Field, string Id)[] fields) =>
        EndAsync(command, said, "/cooperation", OnGetAsync, fields);
}
