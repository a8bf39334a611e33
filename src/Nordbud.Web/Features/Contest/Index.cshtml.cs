using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc;
using Nordbud.Adapters.Store.Cases;
using Nordbud.Core.Cases;
using Nordbud.Core.Cases.Contest;
using Nordbud.Core.Cases.Course;
using Nordbud.Core.Cases.Need;
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
public sealed partial class IndexModel(CaseRoom room) : ContestPage(room)
{
    [BindProperty] public string? Prizes { get; set; }
    [BindProperty] public string? FollowUp { get; set; }
    [BindProperty] public string? Rules { get; set; }
    [BindProperty] public string? Rights { get; set; }
    [BindProperty] public string? Criteria { get; set; }
    [BindProperty] public string? Qualification { get; set; }
    [BindProperty] public Guid? Contender { get; set; }
    [BindProperty] public string? Mark { get; set; }
    [BindProperty] public List<string> By { get; set; } = [];
    [BindProperty] public string? Reason { get; set; }
    [BindProperty] public List<string> Place { get; set; } = [];
    [BindProperty] public string? Opinion { get; set; }
    [BindProperty] public string? Departure { get; set; }
    [BindProperty] public Guid? Juror { get; set; }
    [BindProperty] public string? Qualified { get; set; }
    [BindProperty] public string? What { get; set; }
    [BindProperty] public Guid? Question { get; set; }
    [BindProperty] public string? On { get; set; }
    [BindProperty] public string? Minutes { get; set; }
    [BindProperty] public int Part { get; set; }

    /// <summary>Whether the visitor judges: a member of the jury against whom nothing speaks, while the jury has not spoken.</summary>
    public bool Judges => Visit.May(Permission.Judge) && Sworn && Jury.Against(Case, Visit.Person) is null && Contest.Rules is not null && Contest.Opinion is null;

    /// <summary>Why a member of the jury who looks must not judge, in words; null where nothing is against it.</summary>
    public string? KeptOut => Visit.May(Permission.Judge) && Contest.Opinion is null && Jury.Against(Case, Visit.Person) is { } against ? ProblemText.Of(against, T).Text : null;

    /// <summary>The EU threshold for supplies and services on this day, against which the value is held; null where it is not known.</summary>
    public LawValue<Money>? Threshold => Room.Law.Amount(Case.Country, "threshold.supplies-services", Today);

    /// <summary>The parts of the need that the contest brings under other rules, or values higher.</summary>
    public IReadOnlyList<ContestRegime> Regimes => ContestRegime.Of(Case, Room.Law);

    public bool MayPlan => Visit.May(Permission.PlanCase);

    public IReadOnlyList<ContestCriterion> CriteriaOf => Contest.Rules?.Criteria ?? [];

    public EntryMarked? Own(Contender entry) => Visit.Person is { } me && entry is not null ? Contest.Marks.GetValueOrDefault((entry.Id, me)) : null;

    /// <summary>The marks of an entry that the visitor may see.</summary>
    public IEnumerable<EntryMarked> MarksOf(Contender entry) => Contest.Marks.Values.Where(mark => mark.Contender == entry?.Id && (Contest.Opinion is not null || mark.Juror == Visit.Person) && Sworn);

    /// <summary>The ranking that the marks propose; before the opinion only for a member of the jury who has marked every entry.</summary>
    public IReadOnlyList<(Contender Entry, decimal Score, int Place)> Proposal =>
        Contest.Opinion is not null && Sworn || Judges && Jury.Ready(Case).Contains(Visit.Person!.Value) ? Jury.Proposal(Case) : [];

    /// <summary>The members of the jury, with what is against each and how many entries each has marked.</summary>
    public IEnumerable<(PersonId Person, Problem? Against, int Marked, JurorQualified? Qualified)> Members => Jury.Members(Case)
        .Select(person => (person, Jury.Against(Case, person), Entries.Count(entry => Contest.Marks.ContainsKey((entry.Id, person))), Contest.Qualified.GetValueOrDefault(person)));

    public IReadOnlyList<Problem> JuryBlocks => Contest.Opinion is null ? Jury.Blocks(Case) : [];

    /// <summary>The sealed names of the entries once they are known: what stood in the ledger, since when, and whether it is this name.</summary>
    public IReadOnlyList<SealedName> Seals { get; private set; } = [];

    public Task OnGetAsync() => ShowAsync();

    public Task<IActionResult> OnPostRulesAsync()
    {
        Sent = "rules";
        List<decimal> prizes = [];
        foreach (var line in Lines(Prizes))
        {
            if (NumberAt(line, "prizes", AmountInput.Parse) is { } prize)
                prizes.Add(prize);
        }
        List<(Kept, decimal)> criteria = [];
        foreach (var line in Lines(Criteria))
        {
            if (NameAndPercent().Match(line) is { Success: true } match && NumberInput.Read(match.Groups[2].Value) is { } percent)
                criteria.Add((Keeping.Text(match.Groups[1].Value), percent));
            else
                Errors.Add(new("criteria", T.Format("contest.error.criterion", ("line", line))));
        }
        return EndAsync(new SetContestRules(Keeping.Text(Rules?.Trim() ?? ""), Keeping.Text(Rights?.Trim() ?? ""))
        {
            Prizes = prizes,
            FollowUp = NumberAt(FollowUp, "followUp", AmountInput.Parse),
            Criteria = criteria,
            Qualification = Keeping.TextOrNone(Qualification),
        }, "contest.said.rules", "/contest", ShowAsync);
    }

    public Task<IActionResult> OnPostMarkAsync()
    {
        Sent = $"mark-{Contender}";
        decimal? mark = 0;
        List<decimal> by = [];
        if (CriteriaOf.Count == 0)
        {
            mark = NumberAt(Mark, $"mark-{Contender}", NumberInput.Read);
            if (mark is null && Errors.Count == 0)
                Errors.Add(new($"mark-{Contender}", T["cases.error.number"]));
        }
        for (var at = 0; at < By.Count && at < CriteriaOf.Count; at++)
        {
            if (NumberInput.Read(By[at]) is { } one)
                by.Add(one);
            else
                Errors.Add(new($"mark-{Contender}-{at}", T["cases.error.number"]));
        }
        return EndAsync(new MarkEntry(new(Contender ?? default), Visit.Person!.Value, mark ?? 0, Keeping.Text(Reason?.Trim() ?? "")) { ByCriterion = by }, "contest.said.marked", "/contest#entries", ShowAsync,
            ("mark", CriteriaOf.Count > 0 ? $"mark-{Contender}-0" : $"mark-{Contender}"), ("reason", $"reason-{Contender}"));
    }

    public Task<IActionResult> OnPostOpinionAsync()
    {
        Sent = "opinion";
        // Each entry comes with the place that was typed; equal places are one that is shared.
        List<(ContenderId Id, decimal Place)> places = [];
        for (var at = 0; at < Place.Count && at < Entries.Count; at++)
        {
            if (NumberAt(Place[at], $"place-{Entries[at].Joined.Number}", NumberInput.Read) is { } place)
                places.Add((Entries[at].Id, place));
        }
        var ranking = places.OrderBy(one => one.Place).ToList();
        return EndAsync(new GiveOpinion([.. ranking.Select(one => one.Id)], Keeping.Text(Opinion?.Trim() ?? ""))
        {
            Places = [.. ranking.Select(one => 1 + ranking.Count(other => other.Place < one.Place))],
            Departure = Keeping.TextOrNone(Departure),
        }, "contest.said.opinion", "/contest", ShowAsync, ("ranking", Entries.Count > 0 ? $"place-{Entries[0].Joined.Number}" : "opinion"));
    }

    public Task<IActionResult> OnPostQualifyAsync()
    {
        Sent = $"qualify-{Juror}";
        if (Qualified is not ("yes" or "no"))
            Errors.Add(new($"qualified-{Juror}", T["course.measure.choose"]));
        return EndAsync(new QualifyJuror(new(Juror ?? default), Qualified is "yes") { What = Keeping.TextOrNone(What) }, "contest.said.qualified", "/contest#jury", ShowAsync, ("what", $"what-{Juror}"));
    }

    public Task<IActionResult> OnPostExcuseAsync()
    {
        Sent = "excuse";
        return EndAsync(new ExcuseJury(Keeping.Text(Reason?.Trim() ?? "")), "contest.said.excused", "/contest#jury", ShowAsync, ("reason", "excuse"));
    }

    public Task<IActionResult> OnPostAskAsync()
    {
        Sent = "ask";
        return EndAsync(new AskEntrant(new(Guid.CreateVersion7()), new(Contender ?? default), Keeping.Text(What?.Trim() ?? "")), "contest.said.asked", "/contest#questions", ShowAsync,
            ("question", "ask"), ("contender", "ask-entry"));
    }

    public Task<IActionResult> OnPostMinuteAsync()
    {
        Sent = $"minute-{Question}";
        if (DayInput.Read(On) is not { } on)
        {
            Errors.Add(new($"on-{Question}", T["cases.error.day"]));
            on = Today;
        }
        return EndAsync(new MinuteAnswer(new(Question ?? default), on, Keeping.Text(Minutes?.Trim() ?? "")), "contest.said.minuted", "/contest#questions", ShowAsync,
            ("minutes", $"minutes-{Question}"), ("on", $"on-{Question}"));
    }

    public Task<IActionResult> OnPostLiftAsync() => EndAsync(new LiftAnonymity(), "contest.said.lifted", "/contest", ShowAsync);

    /// <summary>Takes the value of the contest into the facts, so that the advice is given anew.</summary>
    public Task<IActionResult> OnPostFactsAsync() => Regimes.FirstOrDefault(one => one.Part == Part) is { } regime
        ? EndAsync(new EnterFacts(regime.Facts) { Part = Part }, "contest.said.facts", "/need", ShowAsync) : Task.FromResult<IActionResult>(NotFound());

    private async Task ShowAsync()
    {
        await LoadAsync();
        if (!Contest.Lifted || !Sworn)
            return;
        var joined = Whole.Entries.Where(entry => entry.Event is ContenderJoined && MayRead(entry)).ToList();
        var salts = await Room.Kept.SaltsAsync(Case.Id, joined.SelectMany(entry => entry.Event.Keeps), HttpContext.RequestAborted);
        Seals = [.. joined.Select(entry => SealedName.Of(entry, ((ContenderJoined)entry.Event).Name, TextOf(((ContenderJoined)entry.Event).Name), salts))];
    }

    private static string[] Lines(string? text) => (text ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    [GeneratedRegex(@"^(.+?)[\s:;,–-]+([0-9]+(?:[.,][0-9]+)?)\s*%?$", RegexOptions.None, 200)]
    private static partial Regex NameAndPercent();
}
