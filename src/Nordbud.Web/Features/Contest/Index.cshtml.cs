using Microsoft.AspNetCore.Mvc;
using Nordbud.Adapters.Store.Cases;
using Nordbud.Core.Cases.Contest;
using Nordbud.Core.Cases.Course;
using Nordbud.Core.Law;
using Nordbud.Core.People;
using Nordbud.Core.Values;
using Nordbud.Web.Features.Cases;
using Nordbud.Web.Ui;
using Nordbud.Web.Ui.Access;

namespace Nordbud.Web.Features.Contest;

/// <summary>
/// A call for ideas or a design contest. Who comes: the officer who sets the rules; a member of the jury with entries that
/// have numbers and no names. The questions: what do we promise, which entry is best and why, and when may we know whose it is?
/// </summary>
[Needs(Permission.ReadCase)]
public sealed class IndexModel(CaseRoom room) : CasePage(room)
{
    [BindProperty] public string? Prizes { get; set; }
    [BindProperty] public string? FollowUp { get; set; }
    [BindProperty] public string? Rules { get; set; }
    [BindProperty] public string? Rights { get; set; }
    [BindProperty] public Guid? Contender { get; set; }
    [BindProperty] public string? Mark { get; set; }
    [BindProperty] public string? Reason { get; set; }
    [BindProperty] public List<string> Place { get; set; } = [];
    [BindProperty] public string? Opinion { get; set; }

    public string? Sent { get; private set; }

    public ContestPart Contest => Case.Contest;

    public IReadOnlyList<Contender> Entries => [.. Case.Course.Standing];

    public bool Sworn => Case.Group.MaySeeSuppliers(Visit.Person);

    public bool MayRun => Visit.May(Permission.RunCase) && Sworn;

    /// <summary>Whether the visitor judges: a member of the jury who does not know whose the entries are.</summary>
    public bool Judges => Visit.May(Permission.Judge) && Sworn && !ContestSight.Knows(Case, Visit.Person) && Contest.Rules is not null && Contest.Opinion is null;

    public bool IsSent(string form) => Errors.Count > 0 && Sent == form;

    /// <summary>The EU threshold for supplies and services on this day, against which the value is held; null where it is not known.</summary>
    public LawValue<Money>? Threshold => Room.Law.Amount(Case.Country, "threshold.supplies-services", Today);

    public EntryMarked? Own(Contender entry) => Visit.Person is { } me && entry is not null ? Contest.Marks.GetValueOrDefault((entry.Id, me)) : null;

    /// <summary>The marks of an entry that the visitor may see.</summary>
    public IEnumerable<EntryMarked> MarksOf(Contender entry) => Contest.Marks.Values.Where(mark => mark.Contender == entry?.Id && (Contest.Opinion is not null || mark.Juror == Visit.Person) && Sworn);

    /// <summary>What an entry is called: its number, and its name for those who may know it.</summary>
    public string CallOf(Contender entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        var number = T.Format("contest.entry", ("n", entry.Joined.Number));
        return TextOf(entry.Joined.Name) is { } name ? T.Format("contest.entry.named", ("entry", number), ("name", name)) : number;
    }

    public string Money(decimal amount) => T.Value(new Money(amount, Core.Advice.RegimeFinder.CurrencyOf(Case.Country)));

    public Task OnGetAsync() => LoadAsync();

    public Task<IActionResult> OnPostRulesAsync()
    {
        Sent = "rules";
        List<decimal> prizes = [];
        foreach (var line in (Prizes ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (NumberAt(line, "prizes", AmountInput.Parse) is { } prize)
                prizes.Add(prize);
        }
        return EndAsync(new SetContestRules(Keeping.Text(Rules?.Trim() ?? ""), Keeping.Text(Rights?.Trim() ?? "")) { Prizes = prizes, FollowUp = NumberAt(FollowUp, "followUp", AmountInput.Parse) },
            "contest.said.rules", "/contest", LoadAsync);
    }

    public Task<IActionResult> OnPostMarkAsync()
    {
        Sent = $"mark-{Contender}";
        var mark = NumberAt(Mark, $"mark-{Contender}", NumberInput.Read);
        if (mark is null && Errors.Count == 0)
            Errors.Add(new($"mark-{Contender}", T["cases.error.number"]));
        return EndAsync(new MarkEntry(new(Contender ?? default), Visit.Person!.Value, mark ?? 0, Keeping.Text(Reason?.Trim() ?? "")), "contest.said.marked", "/contest#entries", LoadAsync,
            ("mark", $"mark-{Contender}"), ("reason", $"reason-{Contender}"));
    }

    public Task<IActionResult> OnPostOpinionAsync()
    {
        Sent = "opinion";
        // Each entry comes with the place that was typed; equal places keep the order of the numbers.
        List<(ContenderId Id, decimal Place)> places = [];
        for (var at = 0; at < Place.Count && at < Entries.Count; at++)
        {
            if (NumberAt(Place[at], $"place-{Entries[at].Joined.Number}", NumberInput.Read) is { } place)
                places.Add((Entries[at].Id, place));
        }
        return EndAsync(new GiveOpinion([.. places.OrderBy(one => one.Place).Select(one => one.Id)], Keeping.Text(Opinion?.Trim() ?? "")), "contest.said.opinion", "/contest", LoadAsync,
            ("ranking", Entries.Count > 0 ? $"place-{Entries[0].Joined.Number}" : "opinion"));
    }

    public Task<IActionResult> OnPostLiftAsync() => EndAsync(new LiftAnonymity(), "contest.said.lifted", "/contest", LoadAsync);

    private Task LoadAsync() => KnowAsync(Whole.Entries.Where(entry => entry.Event is ContestEvent or CourseEvent));
}
