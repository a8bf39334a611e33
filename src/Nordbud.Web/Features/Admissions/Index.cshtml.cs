using Microsoft.AspNetCore.Mvc;
using Nordbud.Adapters.Store.Cases;
using Nordbud.Core.Cases.Admissions;
using Nordbud.Core.Cases.CallOffs;
using Nordbud.Core.Cases.Suppliers;
using Nordbud.Core.Law;
using Nordbud.Core.People;
using Nordbud.Web.Features.Cases;
using Nordbud.Web.Ui;
using Nordbud.Web.Ui.Access;

namespace Nordbud.Web.Features.Admissions;

/// <summary>
/// Who is in a dynamic purchasing system. Who comes: the officer on a Monday, to see what came in. The questions: whose
/// request is waiting, until when do we have to answer, and what do we say to somebody who does not qualify?
/// </summary>
[Needs(Permission.ReadCase)]
public sealed class IndexModel(CaseRoom room) : CasePage(room)
{
    [BindProperty] public Guid? Admission { get; set; }
    [BindProperty] public string? Name { get; set; }
    [BindProperty] public Guid? Supplier { get; set; }
    [BindProperty] public string? On { get; set; }
    [BindProperty] public string? Answer { get; set; }
    [BindProperty] public string? Reason { get; set; }

    public string? Sent { get; private set; }

    /// <summary>Whether the visitor declared interests and need not stay away.</summary>
    public bool Sworn => Case.Group.MaySeeSuppliers(Visit.Person);

    public bool MayRun => Visit.May(Permission.RunCase) && Sworn;

    public bool Concerned => Frameworks.IsDynamic(Case);

    /// <summary>The requests: open ones first, by their last day.</summary>
    public IEnumerable<Admission> Requests => Case.Admissions.OrderBy(one => one.Decided is null ? 0 : 1).ThenBy(one => LastDay(one)).ThenBy(one => one.Requested.Number);

    public bool IsSent(string form) => Errors.Count > 0 && Sent == form;

    public string? Typed(string form, string? typed) => IsSent(form) ? typed : null;

    public DateOnly? LastDay(Admission admission)
    {
        ArgumentNullException.ThrowIfNull(admission);
        return admission.LastDay(Room.Law, Case.Country);
    }

    public LawValue<PeriodRule>? Period(Admission admission)
    {
        ArgumentNullException.ThrowIfNull(admission);
        return admission.Period(Room.Law, Case.Country);
    }

    public bool Late(Admission admission)
    {
        ArgumentNullException.ThrowIfNull(admission);
        return admission.Late(Room.Law, Case.Country, Today);
    }

    public string CallOf(Admission admission)
    {
        ArgumentNullException.ThrowIfNull(admission);
        return TextOf(admission.Requested.Name) ?? T.Format("course.contender", ("n", admission.Requested.Number));
    }

    public Task OnGetAsync() => LoadAsync();

    public Task<IActionResult> OnPostRequestAsync()
    {
        Sent = "request";
        return EndAsync(new RequestAdmission(new(Guid.CreateVersion7()), Keeping.Text(Name?.Trim() ?? ""), DayAt(On, "request-on")) { Supplier = Supplier is { } id ? new SupplierId(id) : null },
            "admissions.said.requested", "/admissions", LoadAsync, ("name", "request-name"), ("on", "request-on"), ("supplier", "request-supplier"));
    }

    public Task<IActionResult> OnPostExtendAsync()
    {
        Sent = $"extend-{Admission}";
        return EndAsync(new ExtendAdmission(new(Admission ?? default), Keeping.Text(Reason?.Trim() ?? "")), "admissions.said.extended", "/admissions", LoadAsync, ("reason", $"{Sent}-reason"));
    }

    public Task<IActionResult> OnPostDecideAsync()
    {
        Sent = $"decide-{Admission}";
        if (Answer is not ("admitted" or "refused"))
            Errors.Add(new($"{Sent}-answer", T["admissions.error.answer"]));
        return EndAsync(new DecideAdmission(new(Admission ?? default), Answer is "admitted", DayAt(On, $"{Sent}-on")) { Reason = Keeping.TextOrNone(Reason) },
            Answer is "admitted" ? "admissions.said.admitted" : "admissions.said.refused", "/admissions", LoadAsync, ("on", $"{Sent}-on"), ("reason", $"{Sent}-reason"));
    }

    private DateOnly DayAt(string? typed, string field)
    {
        if (DayInput.Read(typed) is { } day)
            return day;
        Errors.Add(new(field, T["cases.error.day"]));
        return default;
    }

    private Task LoadAsync() => KnowAsync(Whole.Entries.Where(entry => entry.Event is AdmissionEvent));
}
