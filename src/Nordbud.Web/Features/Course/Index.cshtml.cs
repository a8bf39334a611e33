using System.Text;
using Microsoft.AspNetCore.Mvc;
using Nordbud.Adapters.Store.Cases;
using Nordbud.Adapters.Tracks;
using Nordbud.Core.Advice;
using Nordbud.Core.Cases;
using Nordbud.Core.Cases.Course;
using Nordbud.Core.Cases.Parity;
using Nordbud.Core.Cases.Suppliers;
using Nordbud.Core.Cases.Users;
using Nordbud.Core.People;
using Nordbud.Core.Tracks;
using Nordbud.Web.Features.Cases;
using Nordbud.Web.Features.Notices;
using Nordbud.Web.Features.Tracks;
using Nordbud.Web.Ui;
using Nordbud.Web.Ui.Access;

namespace Nordbud.Web.Features.Course;

/// <summary>
/// The track of a case. Who comes: the project leader, who wants to go on and is afraid of missing something; the
/// decision-maker, who is asked to let something pass or to stop. The questions: where are we, what comes, what is missing?
/// </summary>
[Needs(Permission.ReadCase)]
public sealed class IndexModel(CaseRoom room, OwnTracks variants) : CasePage(room)
{
    /// <summary>Before the id of a variant, so that none is ever taken for a later track of the product.</summary>
    public const string OwnPrefix = "own/";

    [BindProperty] public string? Which { get; set; }
    [BindProperty] public IFormFile? Own { get; set; }
    [BindProperty] public string? At { get; set; }
    [BindProperty] public string? Reason { get; set; }
    [BindProperty] public string? Gate { get; set; }
    [BindProperty] public string? Evidence { get; set; }
    [BindProperty] public string? To { get; set; }
    [BindProperty] public string? Kind { get; set; }
    [BindProperty] public bool Yields { get; set; }
    [BindProperty] public Dictionary<string, string?> Answers { get; set; } = [];
    [BindProperty] public Dictionary<string, string?> Why { get; set; } = [];
    [BindProperty] public string? Ground { get; set; }
    [BindProperty] public Guid? Contender { get; set; }
    [BindProperty] public string? Name { get; set; }
    [BindProperty] public Guid? Supplier { get; set; }
    [BindProperty] public string? Milestone { get; set; }
    [BindProperty] public string? Met { get; set; }
    [BindProperty] public string? Paid { get; set; }
    [BindProperty] public string? Result { get; set; }
    [BindProperty] public string? What { get; set; }
    [BindProperty] public List<Guid> Holder { get; set; } = [];

    public CoursePart Course => Case.Course;

    public bool MayRun => Visit.May(Permission.RunCase);

    public bool MayDecide => Visit.May(Permission.Decide);

    /// <summary>Whether the visitor declared interests and need not stay away: only then contenders are named.</summary>
    public bool Sworn => Case.Group.MaySeeSuppliers(Visit.Person);

    /// <summary>Whether this form was sent and not accepted, so that it keeps what was typed.</summary>
    public bool IsSent(string form) => Errors.Count > 0 && Sent == form;

    /// <summary>Whether the visitor may let an agreed price yield: once it stood in the way, or where nothing else is theirs to do.</summary>
    public bool MayYield(string form) => MayDecide && (IsSent(form) || !MayRun);

    public string? Sent { get; private set; }

    /// <summary>The tracks to choose from: those of the decided models first.</summary>
    public IEnumerable<Core.Tracks.Track> Choices => TrackBook.All.OrderBy(track => Decided.Contains(Names.Of(track.Model)) ? 0 : 1);

    /// <summary>The variants that the authority of the case keeps for itself.</summary>
    public IReadOnlyList<(OwnTrackRow Row, Core.Tracks.Track Track)> Variants { get; private set; } = [];

    public IReadOnlyList<string> Decided => [.. Case.Need.Values.Select(part => part.Decision?.Model).OfType<string>()];

    /// <summary>What stands in the way of a move, in words, with where it is mended.</summary>
    public IReadOnlyList<(Problem Problem, string Words, string? Way)> BlocksOf(TrackMove move) =>
        [.. CourseGates.Blocks(Case, move, new Setting(Visit.Doer, Room.Clock.GetUtcNow(), Room.Law))
            .Select(block => (block, ProblemText.Of(block with { Source = null }, T).Text, WayOf(block)))];

    /// <summary>What is put on record in words: for the ways from here, and what holds for the whole track, whenever it is known.</summary>
    public IEnumerable<TrackGate> ToRecord => Course.Ways.SelectMany(way => way.Gates)
        .Concat(Course.Track!.Moves.SelectMany(move => move.Gates).Where(CourseGates.Lasts)).Where(gate => CourseGates.InWords(Case, gate)).Distinct();

    /// <summary>Until when the call stands open in whose phase the case is, in words; null elsewhere, and where no notice says it.</summary>
    public string? OpenUntil => CourseGates.LimitOf(Case) is { } limit ? NoticeWords.Of(limit, Room.Law, Case.Country, Room.Clock.GetUtcNow(), T) : null;

    /// <summary>What a contender is called for this visitor.</summary>
    public string CallOf(Contender contender)
    {
        ArgumentNullException.ThrowIfNull(contender);
        return TextOf(contender.Joined.Name) ?? T.Format("course.contender", ("n", contender.Joined.Number));
    }

    /// <summary>The name of a phase of the track; its id where an earlier track had it.</summary>
    public string PhaseName(string id) => Course.Track?.Phase(id) is { } phase ? TrackWords.Name(phase, T) : id;

    /// <summary>Whether suppliers learn in this phase what others would have to know before a later tender, and the visitor keeps account of it.</summary>
    public bool ShowsWall => MayRun && Sworn && EarlierCases.Teaches(Course.Phase) && Course.Standing.Any();

    /// <summary>What was put on record as learned since the phase began.</summary>
    public IEnumerable<Information> Learned => Case.Parity.Values.Where(piece => piece.At > Course.Since).OrderBy(piece => piece.At);

    /// <summary>Whether a report, a measured target or a trial with users is there and nobody said what was learned by it.</summary>
    public bool WallDue => !Learned.Any() && (CourseGates.RecordOf(Case, TrackGate.PhaseReported) is not null
        || Course.Targets.Keys.Any(key => key.Phase == Course.Phase!.Id) || Whole.Entries.Any(entry => entry.Position > Course.Since && entry.Event is AnswersLocked));

    public Task OnGetAsync() => LoadAsync();

    public async Task<IActionResult> OnPostChooseAsync()
    {
        Sent = "choose";
        var definition = TrackBook.Definition(Which ?? "") ?? (await variants.OfferedAsync(Case.Authority, HttpContext.RequestAborted)).FirstOrDefault(row => OwnPrefix + row.Id == Which)?.Definition;
        if (Own is { Length: > 0 })
        {
            if (Own.Length > CourseCommand.LongestDefinition)
                Errors.Add(new("own", T.Format("cases.problem.too-long", ("most", CourseCommand.LongestDefinition))));
            else
            {
                using var reader = new StreamReader(Own.OpenReadStream(), new UTF8Encoding(false));
                definition = await reader.ReadToEndAsync(HttpContext.RequestAborted);
            }
        }
        if (definition is null && Errors.Count == 0)
            Errors.Add(new("which", T["course.error.choose"]));
        return await EndAsync(new ChooseTrack(definition ?? "") { At = string.IsNullOrWhiteSpace(At) ? null : At, Reason = Keeping.TextOrNone(Reason) },
            "course.said.chosen", "/track", LoadAsync, ("definition", Own is null ? "which" : "own"), ("reason", "choose-reason"));
    }

    public Task<IActionResult> OnPostRecordAsync()
    {
        Sent = $"record-{Gate}";
        if (Names.Parse<TrackGate>(Gate ?? "") is not { } gate)
            return Task.FromResult<IActionResult>(NotFound());
        var checks = Course.Track is { } track && CheckBook.For(gate, track.Instrument) is { } asked ? asked.Checks : [];
        return EndAsync(new RecordGate(gate, Keeping.Text(Evidence?.Trim() ?? "")) { Answers = [.. Answered(checks)] }, "course.said.recorded", "/track", LoadAsync,
            [("evidence", $"evidence-{Gate}"), ("ground", $"ground-{Gate}"), .. checks.SelectMany(check => new[] { ($"check-{check.Id}", $"check-{Gate}-{check.Id}"), ($"why-{check.Id}", $"why-{Gate}-{check.Id}") })]);
    }

    /// <summary>The answers that were given, and the ground that was chosen.</summary>
    private IEnumerable<CheckAnswer> Answered(IEnumerable<GateCheck> checks) => checks.Where(check => Answers.GetValueOrDefault(check.Id) is "yes" or "no")
        .Select(check => new CheckAnswer(check.Id, Answers[check.Id] is "yes", Keeping.TextOrNone(Why.GetValueOrDefault(check.Id))))
        .Concat(Ground is { Length: > 0 } ground ? [new CheckAnswer(ground, true)] : []);

    /// <summary>The ground that was chosen, in words; null where none was.</summary>
    public string? GroundOf(TrackGateRecorded recorded)
    {
        ArgumentNullException.ThrowIfNull(recorded);
        return recorded.Answers?.Select(answer => $"tracks.ground.{answer.Check}").FirstOrDefault(T.Has) is { } key ? T[key] : null;
    }

    /// <summary>A question of a gate in words; its id where it is asked no more.</summary>
    public string QuestionOf(TrackGate gate, string check) => T.Has($"tracks.check.{Names.Of(gate)}.{check}") ? T[$"tracks.check.{Names.Of(gate)}.{check}"] : check;

    public Task<IActionResult> OnPostMoveAsync()
    {
        Sent = $"move-{To}-{Kind}";
        return Names.Parse<MoveKind>(Kind ?? "") is not { } kind ? Task.FromResult<IActionResult>(NotFound())
            : EndAsync(new MoveTrack(To ?? "", kind) { Yields = Yields, Reason = Keeping.TextOrNone(Reason) }, "course.said.moved", "/track", LoadAsync, ("reason", $"reason-{To}-{Kind}"));
    }

    public Task<IActionResult> OnPostAddAsync()
    {
        Sent = "add";
        return EndAsync(new AddContender(new(Guid.CreateVersion7()), Keeping.Text(Name?.Trim() ?? "")) { Supplier = Supplier is { } id ? new SupplierId(id) : null },
            "course.said.added", "/track#contenders", LoadAsync);
    }

    public Task<IActionResult> OnPostDropAsync()
    {
        Sent = $"drop-{Contender}";
        return EndAsync(new DropContender(new(Contender ?? default), Names.Parse<LeavingKind>(Kind ?? "") ?? LeavingKind.Withdrew, Keeping.Text(Reason?.Trim() ?? "")),
            "course.said.dropped", "/track#contenders", LoadAsync, ("reason", $"drop-{Contender}"), ("kind", $"kind-{Contender}"));
    }

    public Task<IActionResult> OnPostMeasureAsync()
    {
        Sent = $"measure-{Contender}-{Milestone}";
        if (Met is not ("yes" or "no"))
            Errors.Add(new($"met-{Contender}-{Milestone}", T["course.error.met"]));
        return EndAsync(new MeasureTarget(new(Contender ?? default), Milestone ?? "", Met is "yes", Keeping.Text(Result?.Trim() ?? "")) { Paid = NumberAt(Paid, $"paid-{Contender}-{Milestone}", AmountInput.Parse), Yields = Yields },
            "course.said.measured", "/track#contenders", LoadAsync, ("result", $"result-{Contender}-{Milestone}"), ("paid", $"paid-{Contender}-{Milestone}"));
    }

    public async Task<IActionResult> OnPostLearnedAsync()
    {
        Sent = "learned";
        await LoadAsync();
        if (!ShowsWall)
            return NotFound();
        if (string.IsNullOrWhiteSpace(What))
            Errors.Add(new("learned", T["cases.problem.text-missing"]));
        if (Holder.Count == 0)
            Errors.Add(new("holder", T["course.wall.error.holder"]));
        else if (Course.Standing.Any(one => one.Sealed && Holder.Contains(one.Id.Value)))
            Errors.Add(new("holder", T["course.wall.error.sealed"]));
        List<SupplierId> to = [];
        foreach (var contender in Course.Standing.Where(one => Holder.Contains(one.Id.Value)))
        {
            if (Errors.Count == 0 && await AsSupplierAsync(contender) is { } supplier)
                to.Add(supplier);
        }
        return await EndAsync(new GiveInformation(new(Guid.CreateVersion7()), Keeping.Text(What?.Trim() ?? ""), to, Today), "course.wall.said", "/track#wall", LoadAsync, ("what", "learned"), ("suppliers", "holder"));
    }

    private string? WayOf(Problem block) => block.Code switch
    {
        "time-not-over" => $"/cases/{Case.Id}/notices",
        "parity-debt" => $"/cases/{Case.Id}/dialogue/parity",
        "conflict-open" => $"/cases/{Case.Id}/group",
        "model-unlawful" => $"/cases/{Case.Id}/criteria",
        "earlier-case-unsettled" => $"/cases/{Case.Id}/earlier",
        "winner-not-invited" or "follow-up-not-services" => $"/cases/{Case.Id}/contest/winners",
        "risks-missing" or "budget-effects-missing" => $"/cases/{Case.Id}/partnership",
        "negotiation-open" or "criteria-negotiated" or "final-tenders-not-asked" or "final-tenders-open" => $"/cases/{Case.Id}/rounds",
        "agreement-missing" or "time-box-over" or "performance-not-agreed" or "performance-unmet" or "over-maximum-cost" => $"/cases/{Case.Id}/agreements",
        "targets-unmet" or "too-few-contenders" => "#contenders",
        "track-gate-open" when block.Arguments[1].Value is string id => id switch
        {
            "need-approved" or "market-known" or "documents-ready" => $"/cases/{Case.Id}/gates",
            "jury-decided" => $"/cases/{Case.Id}/contest",
            "award-decided" or "standstill-settled" => $"/cases/{Case.Id}/award",
            _ => $"#record-{id}",
        },
        _ => null,
    };

    private async Task LoadAsync()
    {
        if (MayRun)
            Variants = [.. (await variants.OfferedAsync(Case.Authority, HttpContext.RequestAborted)).Select(row => (row, TrackJson.Read(Encoding.UTF8.GetBytes(row.Definition)).Track!))];
        await KnowAsync(Whole.Entries.Where(entry => entry.Event is CourseEvent or ParityEvent));
    }
}
