using System.IO.Compression;
using Microsoft.AspNetCore.Mvc;
using Nordbud.Adapters.Documents;
using Nordbud.Adapters.Identity;
using Nordbud.Adapters.Store.Cases;
using Nordbud.Core.Advice;
using Nordbud.Core.Cases;
using Nordbud.Core.Cases.Award;
using Nordbud.Core.Cases.Course;
using Nordbud.Core.Cases.Scoring;
using Nordbud.Core.People;
using Nordbud.Web.Features.Cases;
using Nordbud.Web.Features.Documents;
using Nordbud.Web.Ui;
using Nordbud.Web.Ui.Access;

namespace Nordbud.Web.Features.Award;

/// <summary>
/// The award. Who comes: the decision-maker, who answers for it; the officer, who has to tell everybody rightly and in
/// time. The questions: who wins and why, whom do we tell what, and from which day may we sign?
/// </summary>
[Needs(Permission.ReadCase)]
public sealed class IndexModel(CaseRoom room, Memberships memberships) : LetterWritingPage(room, memberships)
{
    [BindProperty] public List<string> Winner { get; set; } = [];
    [BindProperty] public string? On { get; set; }
    [BindProperty] public string? Reasons { get; set; }
    [BindProperty] public bool Yields { get; set; }
    [BindProperty] public string? Way { get; set; }
    [BindProperty] public string? Regime { get; set; }
    [BindProperty] public string? Ground { get; set; }
    [BindProperty] public string? Reason { get; set; }
    [BindProperty] public bool Suspends { get; set; }
    [BindProperty] public Guid? Complaint { get; set; }
    [BindProperty] public string? Outcome { get; set; }
    [BindProperty] public string? What { get; set; }

    public string? Sent { get; private set; }

    public bool MayRun => Visit.May(Permission.RunCase) && Sworn;

    public bool MayDecide => Visit.May(Permission.Decide) && Sworn;

    public bool IsSent(string form) => Errors.Count > 0 && Sent == form;

    /// <summary>Whether something speaks against the award that was sent, which the decision-maker may let yield.</summary>
    public bool MayYield { get; private set; }

    /// <summary>The tenders that are first in their lots, once every mark is there and the visitor may see them.</summary>
    public IReadOnlySet<string> First { get; private set; } = new HashSet<string>();

    /// <summary>The rules from which one is chosen unless said otherwise: those that the advice named.</summary>
    public AwardRegime Usual => Award.Told?.Regime ?? Case.Need.Values.Select(part => part.Advice?.Regime).FirstOrDefault() switch
    {
        "national" => AwardRegime.National,
        "light" => AwardRegime.Light,
        _ => AwardRegime.Eu,
    };

    public bool IsFirst(EnteredTender tender) => tender is not null && First.Contains(ScoredTenders.IdOf(tender));

    /// <summary>Whether a contender won the contest.</summary>
    public bool HasWon(Contender contender) => contender is not null && Case.Contest.Winners.Contains(contender.Id);

    public bool IsChosen(string id, bool usual) => IsSent("decide") ? Winner.Contains(id) : usual;

    /// <summary>The country’s word on a standstill that began on the day of telling: its days and where they are written.</summary>
    public Standstill? Counted => Award.Told is { } told && Award.Decided is not null
        ? Standstill.Of(Room.Law, Case.Country, told.Regime, told.On, told.Electronic) : null;

    public Task OnGetAsync() => LoadPageAsync();

    /// <summary>All letters at once, each as a file of its own.</summary>
    public async Task<IActionResult> OnGetLettersAsync(string? lang)
    {
        await LoadPageAsync();
        if (!Sworn || !HasLetters || Recipients.Count == 0)
            return NotFound();
        var texts = DocumentLanguages.Texts(lang, T);
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (to, n) in Recipients.Select((to, at) => (to, at + 1)))
            {
                var letter = await LetterAsync(to.Kind, to.Id, texts) ?? throw new System.Diagnostics.UnreachableException();
                await using var entry = await zip.CreateEntry($"{n:00}-{FileName(to.Name)}.docx").OpenAsync(HttpContext.RequestAborted);
                await entry.WriteAsync(DocxFile.Write(letter), HttpContext.RequestAborted);
            }
        }
        return File(file.ToArray(), "application/zip", $"letters-{texts.Language.Code}.zip");
    }

    /// <summary>A name as a file can be called: letters and digits, the rest as hyphens.</summary>
    private static string FileName(string name) => string.Concat(name.Take(60).Select(c => char.IsLetterOrDigit(c) ? c : '-'));

    public async Task<IActionResult> OnPostDecideAsync()
    {
        Sent = "decide";
        var on = DayAt(On, "on");
        var chosen = Winner.Select(one => one.Split('/', 2)).Where(parts => parts.Length == 2 && Guid.TryParse(parts[1], out _)).ToList();
        var answer = await EndAsync(new DecideAward(on, Keeping.Text(Reasons?.Trim() ?? ""))
        {
            Tenders = [.. chosen.Where(parts => parts[0] is "tender").Select(parts => new TenderId(Guid.Parse(parts[1])))],
            Contenders = [.. chosen.Where(parts => parts[0] is "contender").Select(parts => new ContenderId(Guid.Parse(parts[1])))],
            Yields = Yields,
        }, "award.said.decided", "/award", LoadPageAsync, ("tenders", "winner"));
        MayYield = Errors.Count > 0 && MayDecide && chosen.Count > 0 && AwardRules.Against(Case, [.. chosen.Where(parts => parts[0] is "tender").Select(parts => new TenderId(Guid.Parse(parts[1])))],
            [.. chosen.Where(parts => parts[0] is "contender").Select(parts => new ContenderId(Guid.Parse(parts[1])))]).Count > 0;
        return answer;
    }

    public Task<IActionResult> OnPostDeclineAsync()
    {
        Sent = "decline";
        return EndAsync(new DeclineAward(DayAt(On, "decline-on"), Keeping.Text(Reasons?.Trim() ?? "")), "award.said.declined", "/award", LoadPageAsync,
            ("on", "decline-on"), ("reasons", "decline-reasons"));
    }

    public Task<IActionResult> OnPostTellAsync()
    {
        Sent = "tell";
        return EndAsync(new TellAward(DayAt(On, "told-on"), Way is not "other", Names.Parse<AwardRegime>(Regime ?? "") ?? AwardRegime.Eu) { Reason = Keeping.TextOrNone(Reason) }, "award.said.told", "/award", LoadPageAsync, ("on", "told-on"), ("reason", "regime-reason"));
    }

    public Task<IActionResult> OnPostWaiveAsync()
    {
        Sent = "waive";
        return EndAsync(new WaiveStandstill(Names.Parse<StandstillGround>(Ground ?? "") ?? StandstillGround.NoNoticeNeeded, Keeping.Text(Reason?.Trim() ?? "")), "award.said.waived", "/award", LoadPageAsync,
            ("reason", "waive-reason"));
    }

    public Task<IActionResult> OnPostComplainAsync()
    {
        Sent = "complain";
        return EndAsync(new FileComplaint(new(Guid.CreateVersion7()), DayAt(On, "filed-on"), Suspends, Keeping.Text(What?.Trim() ?? "")), "award.said.complaint", "/award", LoadPageAsync,
            ("on", "filed-on"), ("what", "filed-what"));
    }

    public Task<IActionResult> OnPostEndAsync()
    {
        Sent = $"end-{Complaint}";
        return EndAsync(new EndComplaint(new(Complaint ?? default), DayAt(On, $"ended-on-{Complaint}"), Names.Parse<ComplaintOutcome>(Outcome ?? "") ?? ComplaintOutcome.Withdrawn, Keeping.Text(What?.Trim() ?? "")),
            "award.said.ended", "/award", LoadPageAsync, ("on", $"ended-on-{Complaint}"), ("what", $"ended-what-{Complaint}"));
    }

    public Task<IActionResult> OnPostReverseAsync()
    {
        Sent = "reverse";
        return EndAsync(new ReverseAward(Keeping.Text(Reason?.Trim() ?? "")), "award.said.reversed", "/award", LoadPageAsync, ("reason", "reverse-reason"));
    }

    private DateOnly DayAt(string? typed, string field)
    {
        if (DayInput.Read(typed) is { } day)
            return day;
        Errors.Add(new(field, T["cases.error.day"]));
        return default;
    }

    private async Task LoadPageAsync()
    {
        await LoadAwardAsync();
        if (SeesMarks && ScoredTenders.Evaluate(Case) is { } rankings)
            First = rankings.SelectMany(ranking => ranking.First).Select(one => one.Tender.Id).ToHashSet(StringComparer.Ordinal);
    }
}
