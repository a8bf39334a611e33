using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Nordbud.Adapters.Store.Cases;
using Nordbud.Core.Cases.Course;
using Nordbud.Core.Cases.Group;
using Nordbud.Core.Cases.Negotiation;
using Nordbud.Core.People;
using Nordbud.Web.Features.Cases;
using Nordbud.Web.Ui;
using Nordbud.Web.Ui.Access;

namespace Nordbud.Web.Features.Rounds;

/// <summary>
/// The rounds of a negotiation or a dialogue. Who comes: the officer between two meetings, with notes that must not get
/// mixed up. The questions: whom have we not heard yet, what have all been told, and may we ask for final tenders now?
/// </summary>
[Needs(Permission.ReadCase)]
public sealed class IndexModel(CaseRoom room) : CasePage(room)
{
    [BindProperty] public int Number { get; set; }
    [BindProperty] public string? On { get; set; }
    [BindProperty] public string? LastDay { get; set; }
    [BindProperty] public string? About { get; set; }
    [BindProperty] public string? Reason { get; set; }
    [BindProperty] public Guid? Contender { get; set; }
    [BindProperty] public bool Written { get; set; }
    [BindProperty] public List<string> Ours { get; set; } = [];
    [BindProperty] public string? What { get; set; }
    [BindProperty] public string? Proposed { get; set; }
    [BindProperty] public string? Version { get; set; }

    /// <summary>The fields of commands; on the page each is called after its form too.</summary>
    private static readonly string[] Fields = ["on", "about", "reason", "what", "proposed", "ours", "version", "lastDay"];

    public string? Sent { get; private set; }

    public NegotiationPart Part => Case.Negotiation;

    /// <summary>Whether the visitor declared interests and need not stay away.</summary>
    public bool Sworn => Case.Group.MaySeeSuppliers(Visit.Person);

    public bool MayRun => Visit.May(Permission.RunCase) && Sworn && Case.Course.Track is not null;

    /// <summary>Whether the case is in a phase in which contenders are talked with.</summary>
    public bool Now => NegotiationGates.Talks(Case.Course.Phase?.Kind);

    /// <summary>Whether opening a round now has to be reasoned: outside such a phase, or after the final tenders were asked for.</summary>
    public bool AsksReason => !Now || Part.Final is not null;

    /// <summary>Whether the last stage has no competition any more, Art. 66.</summary>
    public bool Alone => Now && Case.Course.Standing.Count() < 2;

    public bool IsSent(string form) => Errors.Count > 0 && Sent == form;

    /// <summary>What was typed into a form that was sent and refused.</summary>
    public string? Typed(string form, string? typed) => IsSent(form) ? typed : null;

    public string CallOf(Contender contender)
    {
        ArgumentNullException.ThrowIfNull(contender);
        return TextOf(contender.Joined.Name) ?? T.Format("course.contender", ("n", contender.Joined.Number));
    }

    public string CallOf(ContenderId id) => Case.Course.Find(id) is { } contender ? CallOf(contender) : "–";

    public string NameOf(GroupMemberId id) => Case.Group.Members.TryGetValue(id, out var member)
        ? member.Person is { } person ? NameOf(person) : TextOf(member.Name) ?? T["timeline.erased"] : T["timeline.who.former"];

    /// <summary>Boxes for those of the working group who were there.</summary>
    public Checks OursBoxes(string form) => new("Ours", T["rounds.ours"],
        [.. Case.Group.Members.Keys.Select(id => (id.ToString(), NameOf(id), IsSent(form) && Ours.Contains(id.ToString())))])
    {
        Id = $"{form}-ours",
        Error = ErrorAt($"{form}-ours"),
    };

    public Task OnGetAsync() => LoadAsync();

    public Task<IActionResult> OnPostOpenAsync() =>
        SendAsync("open", new OpenNegotiationRound(DayAt(On, "open-on")) { About = Keeping.TextOrNone(About), Reason = Keeping.TextOrNone(Reason) }, "rounds.said.opened");

    public Task<IActionResult> OnPostHearAsync()
    {
        var form = $"hear-{Number}-{Contender}";
        return SendAsync(form, new HearContender(Number, new(Guid.CreateVersion7()), new(Contender ?? default), DayAt(On, $"{form}-on"), Keeping.Text(What?.Trim() ?? ""))
        {
            Written = Written,
            Ours = [.. Ours.Select(one => Guid.TryParse(one, out var id) ? id : default).Select(id => new GroupMemberId(id))],
            Proposed = Keeping.TextOrNone(Proposed),
            Reason = Keeping.TextOrNone(Reason),
        }, "rounds.said.heard");
    }

    public Task<IActionResult> OnPostChangeAsync() =>
        SendAsync($"change-{Number}", new TellDocumentChange(Number, new(Guid.CreateVersion7()), DayAt(On, $"change-{Number}-on"), Keeping.Text(What?.Trim() ?? ""))
        {
            Version = int.TryParse(Version, NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : null,
        }, "rounds.said.told");

    public Task<IActionResult> OnPostCloseAsync() =>
        SendAsync($"close-{Number}", new CloseNegotiationRound(Number, DayAt(On, $"close-{Number}-on")) { Reason = Keeping.TextOrNone(Reason) }, "rounds.said.closed");

    public Task<IActionResult> OnPostFinalAsync() =>
        SendAsync("final", new AskFinalTenders(DayAt(On, "final-on"), DayAt(LastDay, "final-lastDay")), "rounds.said.final");

    private DateOnly DayAt(string? typed, string field)
    {
        if (DayInput.Read(typed) is { } day)
            return day;
        Errors.Add(new(field, T["cases.error.day"]));
        return default;
    }

    private Task<IActionResult> SendAsync(string form, NegotiationCommand command, string said)
    {
        Sent = form;
        return EndAsync(command, said, "/rounds", LoadAsync,
            [.. Fields.Select(field => (field, $"{form}-{field}"))]);
    }

    private Task LoadAsync() => KnowAsync(Whole.Entries.Where(entry => entry.Event is NegotiationEvent or CourseEvent or GroupMemberEvent));
}
