using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Nordbud.Adapters.Identity;
using Nordbud.Adapters.Store.Cases;
using Nordbud.Core.Cases;
using Nordbud.Core.Cases.Cooperation;
using Nordbud.Core.People;
using Nordbud.Web.Features.Cases;
using Nordbud.Web.Ui;
using Nordbud.Web.Ui.Access;

namespace Nordbud.Web.Features.Cooperation;

/// <summary>
/// The notice board of all authorities here. Who comes: somebody who is about to buy and wonders who else is. The
/// question: does anybody need the same at the same time?
/// </summary>
[Needs(Permission.UseAccount)]
[ResponseCache(NoStore = true)]
public sealed class BoardModel(NoticeBoard board, CaseLists lists, CaseDesk desk, Memberships memberships, Visit visit, TimeProvider clock, Texts texts) : PageModel
{
    /// <summary>Months between two decisions that can still be taken together.</summary>
    private const int Near = 12;

    [BindProperty] public Guid Notice { get; set; }
    [BindProperty] public Guid Authority { get; set; }
    [BindProperty] public string? Units { get; set; }
    [BindProperty] public string? About { get; set; }
    [TempData] public string? Said { get; set; }

    public List<FieldError> Errors { get; } = [];

    /// <summary>The notices: those that fit a case of one's own first, with that case.</summary>
    public IReadOnlyList<(NoticeBoard.Line Line, CaseFile? Fits)> Notices { get; private set; } = [];

    /// <summary>The authorities for which the visitor can speak.</summary>
    public IReadOnlyList<Authority> Mine { get; private set; } = [];

    public string ErrorAt(string field) => Errors.FirstOrDefault(error => error.Field == field)?.Text ?? "";

    public Task OnGetAsync(CancellationToken cancel) => LoadAsync(cancel);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await LoadAsync(cancel);
        var notice = Notices.FirstOrDefault(one => one.Line.Notice.CaseId == Notice).Line;
        if (notice is null || Mine.FirstOrDefault(one => one.Id == Authority) is not { } mine)
            return NotFound();
        var units = int.TryParse(Units, NumberStyles.None, CultureInfo.InvariantCulture, out var typed) ? typed : 0;
        var answer = await desk.DoAsync(new CaseId(Notice), new ShowInterest(new PartnerId(Guid.CreateVersion7()), new AuthorityId(mine.Id), mine.Name, mine.Country, units)
        {
            Text = Keeping.TextOrNone(About),
        }, new Doer(visit.Person, Standing.SignedIn), null, cancel);
        if (answer is DeskAnswer.Refused refused)
        {
            Errors.AddRange(refused.Problems.Select(problem => ProblemText.Of(problem, texts) is var error ? error with { Field = $"{error.Field}-{Notice}" } : error));
            return Page();
        }
        Said = texts["cooperation.said.interest"];
        return Redirect("/board");
    }

    private async Task LoadAsync(CancellationToken cancel)
    {
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        Mine = await memberships.AuthoritiesOfAsync(visit.Person!.Value, cancel);
        List<CaseFile> own = [];
        foreach (var line in await lists.OfAsync(visit.Person!.Value, today, cancel))
            if (await desk.ReadAsync(new CaseId(line.Summary.CaseId), cancel) is { } file && file.State.Phase is Phase.Preparation)
                own.Add(file);
        Notices = [.. (await board.OpenAsync(today, cancel))
            .Select(line => (line, Fits: own.FirstOrDefault(file => Fits(file.State, line.Notice, today))))
            .OrderBy(one => one.Fits is null).ThenBy(one => one.line.Notice.DecideBy)];
    }

    /// <summary>Whether a case needs the same technology, in the same country, and is decided at about the same time.</summary>
    private static bool Fits(Case own, NoticeRow notice, DateOnly today) => own.Id.Value != notice.CaseId
        && own.Country.ToString() == notice.Country
        && own.Need.Values.Any(part => part.Technology?.Id == notice.Technology
            && ((part.Plan?.Steps is { Count: > 0 } steps ? steps.Max(step => step.To) : today) is var end
                && Math.Abs(end.DayNumber - notice.DecideBy.DayNumber) <= Near * 31));
}
