using Microsoft.AspNetCore.Mvc;
using Nordbud.Adapters.Store.Cases;
using Nordbud.Core.Advice;
using Nordbud.Core.Cases.Users;
using Nordbud.Core.People;
using Nordbud.Web.Features.Cases;
using Nordbud.Web.Ui;
using Nordbud.Web.Ui.Access;

namespace Nordbud.Web.Features.Users;

/// <summary>
/// How end users take part. Who comes: the project leader, who means well and has little time. The question: whom do we
/// ask, when, and what do I owe them in return?
/// </summary>
[Needs(Permission.ReadCase)]
public sealed class IndexModel(CaseRoom room) : CasePage(room)
{
    [BindProperty] public string? Kind { get; set; }
    [BindProperty] public string? Name { get; set; }
    [BindProperty] public List<string> Who { get; set; } = [];
    [BindProperty] public string? From { get; set; }
    [BindProperty] public string? To { get; set; }
    [BindProperty] public string? Sheet { get; set; }
    [BindProperty] public string? Recruiting { get; set; }
    [BindProperty] public bool CarersStayOut { get; set; }
    [BindProperty] public string? Basis { get; set; }
    [BindProperty] public bool HealthData { get; set; }
    [BindProperty] public string? Health { get; set; }
    [BindProperty] public string? NationalBasis { get; set; }
    [BindProperty] public string? Dpia { get; set; }
    [BindProperty] public string? EraseOn { get; set; }
    [BindProperty] public string? Form { get; set; }
    [BindProperty] public string? Options { get; set; }
    [BindProperty] public string? Missing { get; set; }

    public bool MayRun => Visit.May(Permission.RunUsers);

    /// <summary>The activities, the first first.</summary>
    public IEnumerable<Activity> Activities => Case.Users.Values.OrderBy(activity => activity.Planned.From).ThenBy(activity => activity.Id.Value);

    /// <summary>The course of the case with the activities in it, or null where there is nothing to draw.</summary>
    public Bars? Course => CourseBars.Of(Case, T, TextOf);

    public Checks WhoBoxes => new("Who", T["users.who"], [.. Names.All<UserGroup>().Select(group => (group, T[$"users.group.{group}"], Who.Contains(group)))])
    { Error = ErrorAt("who"), Id = "who" };

    public Task OnGetAsync() => KnowAsync(Whole.Entries.Where(entry => entry.Event is ActivityPlanned));

    public async Task<IActionResult> OnPostAsync()
    {
        var days = new Dictionary<string, DateOnly>();
        foreach (var (field, typed) in new[] { ("from", From), ("to", To), ("eraseOn", EraseOn) })
        {
            if (DayInput.Read(typed) is { } day)
                days[field] = day;
            else
                Errors.Add(new(field, T["cases.error.day"]));
        }
        var activity = new ActivityId(Guid.CreateVersion7());
        return await EndAsync(new PlanActivity(activity, Names.Parse<ActivityKind>(Kind ?? "") ?? default, Keeping.Text(Name?.Trim() ?? ""))
        {
            Who = [.. Who.Select(Names.Parse<UserGroup>).OfType<UserGroup>()],
            From = days.GetValueOrDefault("from"),
            To = days.GetValueOrDefault("to"),
            EraseOn = days.GetValueOrDefault("eraseOn"),
            Sheet = Keeping.Text(Sheet?.Trim() ?? ""),
            Recruiting = Keeping.Text(Recruiting?.Trim() ?? ""),
            CarersStayOut = CarersStayOut,
            Basis = Names.Parse<LegalBasis>(Basis ?? "") ?? default,
            HealthData = HealthData,
            Health = Names.Parse<HealthGround>(Health ?? ""),
            NationalBasis = Keeping.TextOrNone(NationalBasis),
            Dpia = Names.Parse<Dpia>(Dpia ?? "") ?? default,
            Questionnaire = string.IsNullOrEmpty(Form) ? null : Form,
            Options = [.. (Options ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Keeping.Text)],
            Missing = Names.Parse<MissingAnswers>(Missing ?? "") ?? default,
        }, "users.said.planned", $"/users/{activity}", OnGetAsync);
    }
}
