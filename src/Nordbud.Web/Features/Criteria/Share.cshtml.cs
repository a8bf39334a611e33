using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Nordbud.Adapters.Libraries;
using Nordbud.Adapters.Store.Cases;
using Nordbud.Core.Cases;
using Nordbud.Core.Cases.Criteria;
using Nordbud.Core.Cases.Weights;
using Nordbud.Core.Library;
using Nordbud.Core.People;
using Nordbud.Web.Features.Cases;
using Nordbud.Web.Features.Library;
using Nordbud.Web.Ui;
using Nordbud.Web.Ui.Access;

namespace Nordbud.Web.Features.Criteria;

/// <summary>
/// The library and the case. Who comes: somebody who does not want to begin with nothing, and later the officer, who gives
/// back. The questions: what did others ask, and may I pass on what we made?
/// </summary>
[Needs(Permission.ReadCase)]
public sealed class ShareModel(CaseRoom room, LibraryShelf shelf) : CasePage(room)
{
    /// <summary>Most entries that are offered.</summary>
    private const int MostOffered = 30;

    [BindProperty(SupportsGet = true)] public string? Search { get; set; }
    [BindProperty(SupportsGet = true)] public string? Entry { get; set; }
    [BindProperty] public List<int> Criteria { get; set; } = [];
    [BindProperty] public List<int> Requirements { get; set; } = [];
    [BindProperty] public string? Title { get; set; }
    [BindProperty] public string? Background { get; set; }
    [BindProperty] public string? Outcome { get; set; }

    public IReadOnlyList<LibraryEntry> Offered { get; private set; } = [];

    /// <summary>The entry that is looked at, or null.</summary>
    public LibraryEntry? Chosen { get; private set; }

    public bool MayTake => Visit.May(Permission.Contribute) && Case.Scoring.Tenders.IsEmpty;

    public bool MayPublish => Visit.May(Permission.Publish);

    public bool HasAny => !Case.Criteria.Award.IsEmpty || !Case.Criteria.Terms.IsEmpty;

    private IEnumerable<string> Technologies => Case.Need.Values.Select(part => part.Technology?.Id).OfType<string>().Distinct();

    public async Task OnGetAsync()
    {
        await KnowAsync(Whole.Entries.Where(entry => entry.Event is CriteriaEvent));
        var all = LibrarySearch.Newest(await shelf.AllAsync(HttpContext.RequestAborted));
        Offered = [.. (string.IsNullOrWhiteSpace(Search)
            ? [.. all.OrderByDescending(entry => entry.Technologies.Intersect(Technologies).Count())]
            : LibrarySearch.Find(all, null, Search)).Take(MostOffered)];
        Chosen = Entry is null ? null : all.FirstOrDefault(entry => LibraryWords.PathOf(entry) == Entry);
        Title ??= Case.Title;
    }

    public async Task<IActionResult> OnPostTakeAsync()
    {
        await OnGetAsync();
        if (Chosen is not { } chosen || !MayTake)
            return NotFound();
        List<CaseCommand> commands =
        [
            .. Criteria.Distinct().Where(at => at >= 0 && at < chosen.Criteria.Count).Select(at => chosen.Criteria[at]).Select(one =>
                new SetAwardCriterion(new(Guid.CreateVersion7()), Keeping.Text(Cut(one.Name, CriteriaCommand.LongestName)))
                {
                    Text = Keeping.TextOrNone(one.Note), Scale = new MarkScale(0, 5), From = Cut(Entry!, CriteriaCommand.LongestName),
                }),
            .. Requirements.Distinct().Where(at => at >= 0 && at < chosen.Requirements.Count).Select(at =>
                new SetTerm(new(Guid.CreateVersion7()), TermKind.Requirement, Keeping.Text(chosen.Requirements[at])) { From = Cut(Entry!, CriteriaCommand.LongestName) }),
        ];
        if (commands.Count == 0)
            Errors.Add(new("take", T["criteria.library.error.none"]));
        foreach (var command in commands)
        {
            if (!await DoAsync(command))
                break;
            Seen = Case.Version;
        }
        return Errors.Count > 0 || Meanwhile.Count > 0 ? Page() : Say(T.Format("criteria.library.said.taken", ("n", commands.Count)), $"/cases/{Case.Id}/criteria");
    }

    public async Task<IActionResult> OnPostPublishAsync()
    {
        await OnGetAsync();
        if (!MayPublish || !HasAny)
            return NotFound();
        var entry = await MadeAsync();
        Errors.AddRange(LibraryJson.Check(entry).Select(problem => new FieldError("title", LibraryWords.Of(problem, T))));
        if (Errors.Count > 0)
            return Page();
        await shelf.PutAsync(entry, Case.Authority, HttpContext.RequestAborted);
        return Say(T["criteria.library.said.published"], LibraryWords.PathOf(entry));
    }

    /// <summary>What the case made, as others read it: no person, no supplier, no marks.</summary>
    private async Task<LibraryEntry> MadeAsync()
    {
        var id = LibraryId.Of(Title?.Trim() ?? "", Case.Id.Value);
        return new()
        {
            Id = id,
            Version = await shelf.NextVersionAsync(id, HttpContext.RequestAborted),
            Title = Title?.Trim() ?? "",
            Language = T.Language.Code,
            Criteria = [.. Case.Criteria.InOrder().Where(place => place.Criterion.Scale is not null && TextOf(place.Criterion.Name) is not null)
                .Select(place => new LibraryCriterion(TextOf(place.Criterion.Name)!, WeightOf(place.Criterion), TextOf(place.Criterion.Text)))],
            Requirements = [.. Case.Criteria.Terms.Where(term => term.Kind is TermKind.Requirement).Select(term => TextOf(term.Text)).OfType<string>()],
            PriceModel = Case.Criteria.Model is { } model ? T[$"evaluation.formula.{model.Formula}"] : null,
            Technologies = [.. Technologies],
            Country = Case.Country.ToString(),
            Year = Today.Year.ToString(CultureInfo.InvariantCulture),
            Background = Trimmed(Background),
            Outcome = Trimmed(Outcome),
        };
    }

    /// <summary>The weight of a leaf in the whole, in per cent; null where it was not published as a number.</summary>
    private decimal? WeightOf(AwardCriterionSet leaf)
    {
        var share = 1m;
        for (AwardCriterionSet? at = leaf; at is not null; at = at.Parent is { } parent ? Case.Criteria.Find(parent) : null)
        {
            if (Case.Weighings.Agreed.GetValueOrDefault(WeightsAgreed.KeyOf(at.Parent)) is not { Form: WeightForm.Exact } agreed || agreed.Of(at.Criterion) is not { } weight)
                return null;
            share *= weight / 100;
        }
        return decimal.Round(share * 100, 4);
    }

    private static string? Trimmed(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private static string Cut(string text, int most) => text.Length <= most ? text : text[..most];
}
