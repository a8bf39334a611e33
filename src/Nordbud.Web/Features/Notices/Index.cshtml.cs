using Microsoft.AspNetCore.Mvc;
using Nordbud.Adapters.Store.Cases;
using Nordbud.Core.Advice;
using Nordbud.Core.Cases.Course;
using Nordbud.Core.Cases.Notices;
using Nordbud.Core.Cases.Questions;
using Nordbud.Core.People;
using Nordbud.Web.Features.Cases;
using Nordbud.Web.Ui;
using Nordbud.Web.Ui.Access;

namespace Nordbud.Web.Features.Notices;

/// <summary>
/// What was published and answered in another system. Who comes: the officer with the portal open in the next window, in a
/// hurry; weeks later the project leader, worried. The questions: until when can tenders come in, is that long enough, and
/// have we sent everything that has to be sent?
/// </summary>
[Needs(Permission.ReadCase)]
public sealed class IndexModel(CaseRoom room) : CasePage(room)
{
    [BindProperty] public Guid? Notice { get; set; }
    [BindProperty] public string? Kind { get; set; }
    [BindProperty] public string? Sent { get; set; }
    [BindProperty] public string? Published { get; set; }
    [BindProperty] public string? LastDay { get; set; }
    [BindProperty] public string? LastTime { get; set; }
    [BindProperty] public string? Where { get; set; }
    [BindProperty] public string? Number { get; set; }
    [BindProperty] public string? Text { get; set; }
    [BindProperty] public string? Urgency { get; set; }
    [BindProperty] public string? Change { get; set; }
    [BindProperty] public string? Reason { get; set; }
    [BindProperty] public Guid? Question { get; set; }
    [BindProperty] public string? Wording { get; set; }
    [BindProperty] public string? Asked { get; set; }
    [BindProperty] public string? Answer { get; set; }
    [BindProperty] public string? Answered { get; set; }
    /// <summary>Which of the tables was sent.</summary>
    [BindProperty] public string? Which { get; set; }
    [BindProperty] public IFormFile? Table { get; set; }

    public bool MayRun => Visit.May(Permission.RunCase);

    /// <summary>Whether the visitor declared interests and need not stay away: only then who takes part is named and entered.</summary>
    public bool Sworn => Case.Group.MaySeeSuppliers(Visit.Person);

    /// <summary>The form that was sent and not accepted.</summary>
    public string? Form { get; private set; }

    public bool IsSent(string form) => Errors.Count > 0 && Form == form;

    /// <summary>Every notice, the last sent first; those taken back last.</summary>
    public IEnumerable<Notice> All => Case.Notices.All.OrderBy(one => one.TakenBack is not null).ThenByDescending(one => one.Stated.Sent).ThenByDescending(one => one.Place);

    public CallLimit? Limit => Case.Notices.Limit;

    public string? LimitWords => Limit is { } limit ? NoticeWords.Of(limit, Room.Law, Case.Country, Room.Clock.GetUtcNow(), T) : null;

    /// <summary>What the law says, what matters most first.</summary>
    public IEnumerable<NoticeCheck> Checks => NoticeChecks.Of(Case, Room.Law, Today).OrderByDescending(check => check.Severity);

    /// <summary>The questions that were answered in the other system, the last answered first.</summary>
    public IEnumerable<Question> Questions => Case.Questions.Values.Where(one => one.Elsewhere is not null).OrderByDescending(one => one.Elsewhere!.Value.Answered).ThenByDescending(one => one.Id.Value);

    /// <summary>What the portal of the country is called, where the law book knows it.</summary>
    public string WhereHint => Room.Law.Text(Case.Country, "notice-portal", Today)?.Value is { } portal
        ? T.Format("notices.where.hint", ("portal", portal)) : T["notices.where.hint.bare"];

    public async Task OnGetAsync(Guid? correct, Guid? question)
    {
        await LoadAsync();
        if (MayRun && correct is { } id && Case.Notices.Find(new(id)) is { TakenBack: null, Stated: var stated })
        {
            (Notice, Kind, Sent) = (id, Names.Of(stated.Kind), DayInput.Write(stated.Sent));
            (Published, LastDay) = (Written(stated.Published), Written(stated.LastDay));
            LastTime = stated.LastTime is { } time ? ClockInput.Write(time) : null;
            (Where, Number, Text, Urgency) = (TextOf(stated.Where), TextOf(stated.Number), TextOf(stated.Text), TextOf(stated.Urgency));
        }
        if (MayRun && question is { } asked && Case.Questions.GetValueOrDefault(new(asked)) is { Elsewhere: { } days } there)
        {
            (Question, Wording, Answer) = (asked, TextOf(there.Wording), TextOf(there.Answer));
            (Asked, Answered) = (DayInput.Write(days.Asked), DayInput.Write(days.Answered));
        }
    }

    /// <summary>An empty table.</summary>
    public IActionResult OnGetTemplate(string? which) => NoticeTables.All.TryGetValue(which ?? "", out var columns)
        ? File(columns.Empty, "text/csv", $"{which}.csv") : NotFound();

    public Task<IActionResult> OnPostRegisterAsync()
    {
        Form = "register";
        if (Names.Parse<NoticeKind>(Kind ?? "") is not { } kind)
            return Task.FromResult<IActionResult>(NotFound());
        var sent = DayAt(Sent, "sent") ?? Missing("sent");
        TimeOnly? time = null;
        if (!string.IsNullOrWhiteSpace(LastTime) && (time = ClockInput.Read(LastTime)) is null)
            Errors.Add(new("lastTime", T.Format("cases.table.time", ("given", LastTime))));
        StateNotice command = Notice is { } id ? new CorrectNotice(new(id), kind, sent, Keeping.Text(Change?.Trim() ?? "")) : new RegisterNotice(new(Guid.CreateVersion7()), kind, sent);
        return EndAsync(command with
        {
            Published = DayAt(Published, "published"),
            LastDay = DayAt(LastDay, "lastDay"),
            LastTime = time,
            Where = Keeping.TextOrNone(Where),
            Number = Keeping.TextOrNone(Number),
            Text = Keeping.TextOrNone(Text),
            Urgency = Keeping.TextOrNone(Urgency),
        }, Notice is null ? "notices.said.registered" : "notices.said.corrected", "/notices", LoadAsync);
    }

    public Task<IActionResult> OnPostTakeBackAsync()
    {
        Form = $"back-{Notice}";
        return EndAsync(new TakeBackNotice(new(Notice ?? default), Keeping.Text(Reason?.Trim() ?? "")), "notices.said.takenback", "/notices", LoadAsync, ("reason", $"reason-{Notice}"));
    }

    public Task<IActionResult> OnPostQuestionAsync()
    {
        Form = "question";
        return EndAsync(new RegisterQuestion(new(Question ?? Guid.CreateVersion7()), Keeping.Text(Wording?.Trim() ?? ""), Keeping.Text(Answer?.Trim() ?? ""),
            DayAt(Asked, "asked") ?? Missing("asked"), DayAt(Answered, "answered") ?? Missing("answered")), "notices.said.question", "/notices#questions", LoadAsync);
    }

    public async Task<IActionResult> OnPostImportAsync()
    {
        Form = $"table-{Which}";
        if (!NoticeTables.All.TryGetValue(Which ?? "", out var columns))
            return NotFound();
        await LoadAsync();
        return await ImportAsync(Table, $"table-{Which}", rows => CommandTable.Read(rows, columns, Case, new(Visit.Doer, Room.Clock.GetUtcNow(), Room.Law), T, new NoticeTables(Case, TextOf, T).Of(Which!)),
            "notices.said.table", "/notices", LoadAsync);
    }

    private DateOnly? DayAt(string? typed, string field)
    {
        if (string.IsNullOrWhiteSpace(typed))
            return null;
        var day = DayInput.Read(typed);
        if (day is null)
            Errors.Add(new(field, T["cases.error.day"]));
        return day;
    }

    /// <summary>Says that a day that has to be there is not, unless it is said already that what was typed is none.</summary>
    private DateOnly Missing(string field)
    {
        if (ErrorAt(field).Length == 0)
            Errors.Add(new(field, T["cases.error.day"]));
        return default;
    }

    private static string? Written(DateOnly? day) => day is { } known ? DayInput.Write(known) : null;

    private Task LoadAsync() => KnowAsync(Whole.Entries.Where(entry => entry.Event is NoticeEvent or QuestionEvent or CourseEvent));
}
