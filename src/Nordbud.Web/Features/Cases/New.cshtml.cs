using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Nordbud.Adapters.Identity;
using Nordbud.Adapters.Store;
using Nordbud.Adapters.Store.Cases;
using Nordbud.Core.Advice;
using Nordbud.Core.Cases;
using Nordbud.Core.Cases.Need;
using Nordbud.Core.Cases.Opening;
using Nordbud.Core.People;
using Nordbud.Web.Features.Advice;
using Nordbud.Web.Ui;
using Nordbud.Web.Ui.Access;

namespace Nordbud.Web.Features.Cases;

/// <summary>
/// Makes a case of an advice, or puts the advice into a case that is there. Who comes: somebody who has just read the
/// advice and wants to go on with colleagues. The question: where does it end up, and who will see it?
/// </summary>
[Needs(Permission.UseAccount)]
[ResponseCache(NoStore = true)]
public sealed class NewModel(NordbudContext db, CaseDesk desk, CaseLists lists, Memberships memberships, Visit visit, TimeProvider clock, Texts texts) : PageModel
{
    /// <summary>Most cases that are offered to put an advice into.</summary>
    private const int MostOffered = 30;

    private static readonly string[] Planners = [.. Policy.RolesWith(Permission.PlanCase).Select(role => Names.Of(role))];

    [BindProperty(SupportsGet = true)] public string? Draft { get; set; }
    [BindProperty] public Guid Id { get; set; }
    [BindProperty] public Guid AuthorityId { get; set; }
    [BindProperty] public string? Title { get; set; }
    [BindProperty] public string? DiaryNumber { get; set; }
    [BindProperty] public string? Phase { get; set; }
    /// <summary>Where to: empty for a new case, a case, or <c>case/part</c>.</summary>
    [BindProperty] public string? Into { get; set; }

    public List<FieldError> Errors { get; } = [];

    public IReadOnlyList<Authority> Authorities { get; private set; } = [];

    /// <summary>The technologies of the need that would be saved, by name.</summary>
    public IReadOnlyList<(string Name, Facts Facts, Decision? Decision)> Parts { get; private set; } = [];

    /// <summary>The places in cases that are there: value and words.</summary>
    public IReadOnlyList<(string Value, string Words)> Places { get; private set; } = [];

    public string ErrorAt(string field) => Errors.FirstOrDefault(error => error.Field == field)?.Text ?? "";

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
            return NotFound();
        Id = Guid.CreateVersion7();
        Title = Parts.Count == 0 ? null : Parts[0].Facts.Title ?? Parts[0].Name;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
            return NotFound();
        return Into is { Length: > 0 } ? await PutAsync(cancel) : await OpenAsync(cancel);
    }

    private async Task<IActionResult> OpenAsync(CancellationToken cancel)
    {
        if (Authorities.FirstOrDefault(one => one.Id == AuthorityId) is not { } authority)
        {
            Errors.Add(new("authorityId", texts["cases.new.error.authority"]));
            return Page();
        }
        var command = new OpenCase
        {
            Authority = new(authority.Id),
            Country = Parts.Count > 0 ? Parts[0].Facts.Country : authority.Country,
            Title = Title ?? "",
            DiaryNumber = DiaryNumber,
            Phase = Names.Parse<Phase>(Phase ?? "") ?? Core.Cases.Phase.Preparation,
            Parts = [.. Parts.Select(part => new OpeningPart(part.Facts, Decided(part.Decision)))],
        };
        var by = new Doer(visit.Person, await memberships.StandingAsync(visit.Person, command.Authority, cancel));
        switch (await desk.OpenAsync(new CaseId(Id == Guid.Empty ? Guid.CreateVersion7() : Id), command, by, cancel))
        {
            case DeskAnswer.Done { File: var opened }:
                return Redirect($"/cases/{opened.State.Id}{(command.Phase is Core.Cases.Phase.Preparation ? "" : "/settings#earlier")}");
            case DeskAnswer.Refused refused:
                Errors.AddRange(refused.Problems.Select(problem => ProblemText.Of(problem, texts)));
                return Page();
            case var other:
                throw new InvalidOperationException($"Opening a case ended in {other.GetType().Name}.");
        }
    }

    /// <summary>Puts the advice into a case as a new part, or in place of one.</summary>
    private async Task<IActionResult> PutAsync(CancellationToken cancel)
    {
        if (Parts.Count == 0 || Places.All(place => place.Value != Into))
        {
            Errors.Add(new("into", texts["cases.new.error.into"]));
            return Page();
        }
        var where = Into!.Split('/');
        var id = new CaseId(Guid.Parse(where[0]));
        var file = (await desk.ReadAsync(id, cancel))!;
        var number = where.Length > 1 ? int.Parse(where[1], System.Globalization.CultureInfo.InvariantCulture) : file.State.Need.Count + 1;
        var by = new Doer(visit.Person, visit.Standing);
        foreach (var (part, at) in Parts.Select((part, at) => (part, at)))
        {
            CaseCommand[] commands = [new EnterFacts(part.Facts) { Part = number + at }, .. Decided(part.Decision) is { } decided ? [decided with { Part = number + at }] : Array.Empty<CaseCommand>()];
            foreach (var command in commands)
            {
                switch (await desk.DoAsync(id, command, by, null, cancel))
                {
                    case DeskAnswer.Done:
                        break;
                    case DeskAnswer.Refused refused:
                        Errors.AddRange(refused.Problems.Select(problem => ProblemText.Of(problem, texts)));
                        return Page();
                    case var other:
                        throw new InvalidOperationException($"Putting an advice into a case ended in {other.GetType().Name}.");
                }
            }
        }
        return Redirect($"/cases/{id}/need");
    }

    private async Task<bool> LoadAsync(CancellationToken cancel)
    {
        ViewData["Private"] = true;
        Authorities = await memberships.AuthoritiesOfAsync(visit.Person!.Value, cancel);
        if (Draft is not { Length: > 0 } name)
            return true;
        if (await db.Drafts.AsNoTracking().FirstOrDefaultAsync(draft => draft.Id == name, cancel) is not { } draft)
            return false;
        var all = draft.CaseId is null
            ? await db.Drafts.AsNoTracking().Where(other => other.NeedId == draft.NeedId).OrderBy(other => other.Created).ToListAsync(cancel)
            : [draft];
        Parts = [.. all.Select(one => (one, Facts: DraftPage.Read(one, clock))).Select(one => (DraftPage.Name(one.Facts, texts), one.Facts, one.one.Decision))];
        Places = await PlacesAsync(cancel);
        if (draft.CaseId is { } from && HttpMethods.IsGet(Request.Method))
            Into = Places.Select(place => place.Value).FirstOrDefault(value => value == $"{from}/{draft.Part}");
        return true;
    }

    private async Task<IReadOnlyList<(string, string)>> PlacesAsync(CancellationToken cancel)
    {
        List<(string, string)> places = [];
        var mine = (await lists.OfAsync(visit.Person!.Value, DraftPage.Today(clock), cancel))
            .Where(line => line.Roles.Intersect(Planners).Any()).Take(MostOffered);
        foreach (var line in mine)
        {
            if (await desk.ReadAsync(new CaseId(line.Summary.CaseId), cancel) is not { } file)
                continue;
            places.Add(($"{file.State.Id}", texts.Format("cases.new.into.added", ("title", file.State.Title))));
            // Several technologies are added; in place of one part there is room for one.
            places.AddRange(file.State.Need.Values.Where(_ => Parts.Count == 1).Select(part => (
                string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{file.State.Id}/{part.Number}"),
                texts.Format("cases.new.into.part", ("title", file.State.Title), ("part", NeedWords.NameOf(part, texts))))));
        }
        return places;
    }

    private static DecideModel? Decided(Decision? decision) => decision is null ? null : new DecideModel(decision.Model)
    {
        Instrument = decision.Instrument,
        Reason = Keeping.TextOrNone(decision.Reason),
        DecidedBy = Keeping.TextOrNone(decision.DecidedBy),
    };
}
