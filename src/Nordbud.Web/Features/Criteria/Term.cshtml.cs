using Microsoft.AspNetCore.Mvc;
using Nordbud.Adapters.Store.Cases;
using Nordbud.Core.Advice;
using Nordbud.Core.Cases.Criteria;
using Nordbud.Core.Cases.Dialogue;
using Nordbud.Core.Cases.Need;
using Nordbud.Core.Cases.Suppliers;
using Nordbud.Core.People;
using Nordbud.Web.Features.Cases;
using Nordbud.Web.Ui.Access;

namespace Nordbud.Web.Features.Criteria;

/// <summary>
/// One requirement, ground, selection criterion or condition. Who comes: somebody who knows what is needed and not how such
/// things are worded. The question: how do I say it so that it can be tested and shuts nobody out needlessly?
/// </summary>
[Needs(Permission.Contribute)]
public sealed class TermModel(CaseRoom room) : CasePage(room)
{
    [BindProperty(SupportsGet = true)] public string? Kind { get; set; }
    [BindProperty] public string? Text { get; set; }
    [BindProperty] public string? Verified { get; set; }
    [BindProperty] public string? ForWhom { get; set; }
    [BindProperty] public string? Article { get; set; }
    [BindProperty] public List<string> Indicators { get; set; } = [];
    [BindProperty] public List<string> Findings { get; set; } = [];
    [BindProperty] public bool Accessible { get; set; }
    [BindProperty] public Guid Supplier { get; set; }
    [BindProperty] public string? Met { get; set; }
    [BindProperty] public string? KnownFrom { get; set; }
    [BindProperty] public string? ShownBy { get; set; }

    /// <summary>The term that is changed, or null for a new one.</summary>
    public TermSet? There { get; private set; }

    public TermKind What => There?.Kind ?? Names.Parse<TermKind>(Kind ?? "") ?? TermKind.Requirement;

    /// <summary>The suppliers of whom it can be said whether they meet a requirement; none for a visitor who has not declared interests.</summary>
    public IEnumerable<Supplier> Suppliers => There is { Kind: TermKind.Requirement } && Case.Group.MaySeeSuppliers(Visit.Person)
        ? Case.Suppliers.Values.OrderBy(supplier => supplier.Name, StringComparer.CurrentCultureIgnoreCase) : [];

    /// <summary>What was said of a supplier and this requirement, or null.</summary>
    public TermMet? MetBy(SupplierId supplier) => Case.Criteria.Met.GetValueOrDefault((There!.Term, supplier));

    public async Task<IActionResult> OnGetAsync(Guid? term)
    {
        if (!Find(term))
            return NotFound();
        await LoadAsync();
        if (There is not null)
        {
            (Text, Verified, ForWhom, Article) = (TextOf(There.Text), TextOf(There.Verified), TextOf(There.ForWhom), There.Article);
            Indicators = [.. There.Indicators.Select(id => id.ToString())];
            Findings = [.. There.Findings.Select(id => id.ToString())];
            Accessible = There.Accessible is true;
        }
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid? term)
    {
        if (!Find(term))
            return NotFound();
        var id = There?.Term ?? new TermId(Guid.CreateVersion7());
        return await EndAsync(new SetTerm(id, What, Keeping.Text(Text?.Trim() ?? ""))
        {
            Verified = Keeping.TextOrNone(Verified),
            ForWhom = Keeping.TextOrNone(ForWhom),
            Article = string.IsNullOrEmpty(Article) ? null : Article,
            Indicators = LinkBoxes.ReadIndicators(Indicators),
            Findings = LinkBoxes.ReadFindings(Findings),
            From = There?.From,
            Accessible = Accessible,
        }, "criteria.said.set", $"/criteria#t-{id}", LoadAsync);
    }

    /// <summary>Whether a supplier meets this requirement, as far as is known.</summary>
    public async Task<IActionResult> OnPostMetAsync(Guid? term)
    {
        if (!Find(term) || There is null || !Suppliers.Any(one => one.Id.Value == Supplier))
            return NotFound();
        return await EndAsync(new RecordTermMet(There.Term, new(Supplier), Names.Parse<Meets>(Met ?? "") ?? Meets.Unknown)
        {
            From = Keeping.TextOrNone(KnownFrom),
            Finding = Guid.TryParse(ShownBy, out var finding) ? new FindingId(finding) : null,
        }, "criteria.said.met", $"/criteria/term/{There.Term}", LoadAgainAsync, ("from", $"from-{Supplier}"));

        // The form above is shown as it is kept: nothing was typed there.
        Task LoadAgainAsync() => OnGetAsync(term);
    }

    private bool Find(Guid? term)
    {
        There = term is { } id ? Case.Criteria.Terms.Find(one => one.Term == new TermId(id)) : null;
        return term is null || There is not null;
    }

    private Task LoadAsync() => KnowAsync(Whole.Entries.Where(entry => entry.Event is CriteriaEvent or IndicatorSet or FindingRecorded));
}
