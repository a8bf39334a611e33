using System.Globalization;
using Nordbud.Core.Advice;
using Nordbud.Core.Cases;
using Nordbud.Core.Cases.Access;
using Nordbud.Core.Cases.Admissions;
using Nordbud.Core.Cases.Agreements;
using Nordbud.Core.Cases.Award;
using Nordbud.Core.Cases.CallOffs;
using Nordbud.Core.Cases.Comments;
using Nordbud.Core.Cases.Contest;
using Nordbud.Core.Cases.Contracts;
using Nordbud.Core.Cases.Cooperation;
using Nordbud.Core.Cases.Course;
using Nordbud.Core.Cases.Criteria;
using Nordbud.Core.Cases.Dialogue;
using Nordbud.Core.Cases.Documents;
using Nordbud.Core.Cases.Files;
using Nordbud.Core.Cases.Gates;
using Nordbud.Core.Cases.Group;
using Nordbud.Core.Cases.Need;
using Nordbud.Core.Cases.Negotiation;
using Nordbud.Core.Cases.Notices;
using Nordbud.Core.Cases.Opening;
using Nordbud.Core.Cases.Parity;
using Nordbud.Core.Cases.Partnership;
using Nordbud.Core.Cases.Publication;
using Nordbud.Core.Cases.Questions;
using Nordbud.Core.Cases.Reporting;
using Nordbud.Core.Cases.Scoring;
using Nordbud.Core.Cases.Suppliers;
using Nordbud.Core.Cases.Tasks;
using Nordbud.Core.Cases.Team;
using Nordbud.Core.Cases.Users;
using Nordbud.Core.Cases.Weights;
using Nordbud.Core.People;
using Nordbud.Web.Features.Advice;
using Nordbud.Web.Ui;

namespace Nordbud.Web.Features.Timeline;

/// <summary>Says in whole sentences what happened, as far as a viewer may know it.</summary>
/// <param name="texts">The reader's language.</param>
/// <param name="names">The names of people; who is missing is called a former user.</param>
/// <param name="kept">The kept texts that are still there.</param>
public sealed class Happenings(Texts texts, IReadOnlyDictionary<PersonId, string> names, IReadOnlyDictionary<Guid, string> kept)
{
    /// <summary>The module that an event belongs to, in kebab case.</summary>
    public static string KindOf(CaseEvent happened)
    {
        ArgumentNullException.ThrowIfNull(happened);
        return happened.GetType().Namespace!.Split('.')[^1].ToLowerInvariant();
    }

    /// <summary>The kept texts that an entry names, with the key of what each is.</summary>
    public static IEnumerable<(string Key, KeptRef Ref)> Refs(CaseEvent happened) => happened switch
    {
        EarlierHappeningEntered earlier => [("timeline.note.what", earlier.What)],
        ModelDecided decided => Given(("timeline.note.reason", decided.Reason), ("timeline.note.decided-by", decided.DecidedBy)),
        AdviceReviewed reviewed => [("timeline.note.reason", reviewed.Reason)],
        EarlierSettled settled => Given(("timeline.note.reason", settled.Reason)),
        TaskSet task => [("timeline.note.task", task.What)],
        TaskChanged task => [("timeline.note.task", task.What)],
        FileAdded file => [("timeline.note.file", file.Name)],
        CommentMade comment => [("timeline.note.comment", comment.Text)],
        PhaseMoved moved => Given(("timeline.note.reason", moved.Reason)),
        PartReleased released => Given(("timeline.note.reason", released.Reason)),
        ReleaseWithdrawn withdrawn => Given(("timeline.note.reason", withdrawn.Reason)),
        MemberNamed named => Given(("timeline.note.name", named.Name)),
        ExpertAbsenceReasoned reasoned => [("timeline.note.reason", reasoned.Reason)],
        InterestsDeclared declared => Given(("timeline.note.what", declared.What)),
        ConflictHandled handled => [("timeline.note.reason", handled.Reason)],
        SupplierRegistered supplier => Given(("timeline.note.contact", supplier.Contact)),
        SupplierLinkRenewed renewed => Given(("timeline.note.contact", renewed.Contact)),
        RelationFound found => Given(("timeline.note.reason", found.Reason)),
        AuthorityRated rated => Given(("timeline.note.text", rated.Text)),
        RoundAnnounced round => [("timeline.note.title", round.Title), ("timeline.note.text", round.Text), .. round.Questions.Select(question => ("timeline.note.wording", question))],
        QuestionnaireAnswered answered => [("timeline.note.answers", answered.Answers)],
        ContactRegistered contact => Given(("timeline.note.minutes", contact.Minutes), ("timeline.note.confidential", contact.Confidential)),
        FindingRecorded finding => Given(("timeline.note.text", finding.What), ("timeline.note.changed", finding.Changed)),
        QuestionAsked asked => [("timeline.note.wording", asked.Text)],
        QuestionAnswered answered => [("timeline.note.wording", answered.Wording), ("timeline.note.answer", answered.Answer)],
        QuestionRegistered registered => [("timeline.note.wording", registered.Wording), ("timeline.note.answer", registered.Answer)],
        NoticeEvent notice => NoticeHappenings.Refs(notice),
        InformationGiven given => [("timeline.note.text", given.What)],
        InformationShared shared => [("timeline.note.text", shared.Text)],
        WithholdingJustified justified => [("timeline.note.reason", justified.Reason)],
        GatePassed passed => Given(("timeline.note.reason", passed.Reason)),
        NeedDescribed described => Given(("timeline.note.target-group", described.TargetGroup), ("timeline.note.process", described.Process)),
        IndicatorSet set => Given(("timeline.note.name", set.Name), ("timeline.note.measured", set.Measured)),
        CooperationSought sought => [("timeline.note.text", sought.Text)],
        InterestShown shown => Given(("timeline.note.text", shown.Text)),
        PartnerJoined joined => Given(("timeline.note.needs", joined.Needs), ("timeline.note.carries", joined.Carries)),
        MandateGiven given => [("timeline.note.decided-by", given.Decision)],
        AgreementMade made => [("timeline.note.text", made.Text)],
        ActivityPlanned planned =>
        [
            ("timeline.note.name", planned.Name), ("timeline.note.text", planned.Sheet), ("timeline.note.recruiting", planned.Recruiting),
            .. Given(("timeline.note.national", planned.NationalBasis)), .. planned.Options.Select(option => ("timeline.note.compared", option)),
        ],
        ParticipantInvited invited => Given(("timeline.note.name", invited.Person), ("timeline.note.representative", invited.Representative)),
        CriteriaEvent or WeightEvent or ScoringEvent => EvaluationHappenings.Refs(happened),
        CourseEvent or AgreementEvent or ContestEvent or PartnershipEvent or NegotiationEvent or AwardEvent or CallOffEvent or AdmissionEvent or ContractEvent or DocumentEvent or ReportNoted => CourseHappenings.Refs(happened),
        _ => [],
    };

    /// <summary>The entry as it may be read with this sight, which must let it exist.</summary>
    public Happening Tell(Entry entry, Sight sight)
    {
        ArgumentNullException.ThrowIfNull(entry);
        var sentence = sight.Content
            ? texts.Format($"timeline.event.{EventNames.Of(entry.Event)}", [("who", Who(entry, sight)), .. Arguments(entry.Event)])
            : texts["timeline.closed"];
        List<HappeningNote> notes = sight.Texts
            ? [.. Refs(entry.Event).Select(note => new HappeningNote(note.Key, kept.GetValueOrDefault(note.Ref.Id)))]
            : [];
        return new(entry, sight, KindOf(entry.Event), sentence, notes);
    }

    /// <summary>Who did it, or what stands for a person that may not be named.</summary>
    public string Who(Entry entry, Sight sight)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return !sight.Actor ? texts["timeline.who.hidden"]
            : entry.Actor is { } person ? Name(person)
            : texts["timeline.who.program"];
    }

    public string Name(PersonId person) => names.GetValueOrDefault(person) ?? texts["timeline.who.former"];

    private (string Name, object Value)[] Arguments(CaseEvent happened) => happened switch
    {
        CaseOpened opened => [("title", opened.Title), ("phase", texts[$"timeline.phase.{Names.Of(opened.Phase)}"])],
        CaseRenamed renamed => [("title", renamed.Title)],
        DiaryNumberSet { DiaryNumber: { } number } => [("number", number), ("state", "set")],
        DiaryNumberSet => [("number", ""), ("state", "taken")],
        EarlierHappeningEntered earlier => [("on", earlier.On)],
        AdviceGiven advice => [("part", Number(advice.Part)), .. Advised(advice)],
        ModelDecided decided => [("part", Number(decided.Part)), ("model", DecisionModel.NameOf(decided.Model, texts))],
        PlanMade { Steps: { Count: > 0 } steps } plan =>
            [("part", Number(plan.Part)), ("first", steps.Min(step => step.From)), ("last", steps.Max(step => step.To)), ("state", "dated")],
        PlanMade plan => [("part", Number(plan.Part)), ("first", ""), ("last", ""), ("state", "empty")],
        AdviceReviewed reviewed => [("part", Number(reviewed.Part)), ("state", reviewed.KeepsTrack ? reviewed.Changed ? "kept" : "same" : "changed")],
        NeedEvent need => [("part", Number(need.Part))],
        EarlierSettled settled => [("n", settled.Pieces.Count)],
        RoleGiven given => [.. Team(given), ("authorisation", given.Authorisation ?? ""), ("state", given.Authorisation is null ? "plain" : "by")],
        TeamEvent team => Team(team),
        TaskSet set => Task(set.Assignee, set.Due),
        TaskChanged changed => Task(changed.Assignee, changed.Due),
        FileAdded file => [("version", file.Version), ("bytes", file.Length)],
        PhaseMoved moved => [("from", texts[$"timeline.phase.{Names.Of(moved.From)}"]), ("to", texts[$"timeline.phase.{Names.Of(moved.To)}"])],
        PartReleased released => [("what", texts[$"timeline.part.{Names.Of(released.What)}"])],
        ReleaseWithdrawn withdrawn => [("what", texts[$"timeline.part.{Names.Of(withdrawn.What)}"])],
        AccessDenied denied =>
        [
            ("count", denied.Attempts), ("person", denied.Person is { } person ? Name(person) : ""),
            ("asked", denied.Asked is { } asked ? texts[$"timeline.permission.{Names.Of(asked)}"] : ""),
            ("state", denied switch { { Person: not null } => "known", { Asked: not null } => "nobody", _ => "several" }),
        ],
        CriteriaEvent or WeightEvent or ScoringEvent => EvaluationHappenings.Arguments(happened, texts, Name),
        CourseEvent or AgreementEvent or ContestEvent or PartnershipEvent or NegotiationEvent or AwardEvent or CallOffEvent or AdmissionEvent or ContractEvent or DocumentEvent or ReportNoted => CourseHappenings.Arguments(happened, texts),
        NoticeEvent notice => NoticeHappenings.Arguments(notice, texts),
        _ => HappeningArguments.Of(happened, texts),
    };

    private (string Name, object Value)[] Advised(AdviceGiven advice) => (advice.Model ?? advice.Route) is { } way
        ? [("model", DecisionModel.NameOf(way, texts)), ("state", advice.Provisional ? "provisional" : "sure")]
        : [("model", ""), ("state", "none")];

    private (string Name, object Value)[] Team(TeamEvent team) =>
        [("person", Name(team.Person)), ("role", texts[$"timeline.role.{Names.Of(team.Role)}"])];

    private (string Name, object Value)[] Task(PersonId? assignee, DateOnly? due) =>
    [
        ("assignee", assignee is { } person ? Name(person) : ""), ("due", due is { } day ? day : ""),
        ("state", (assignee, due) switch { (null, null) => "bare", (null, _) => "due", (_, null) => "whose", _ => "both" }),
    ];

    private static string Number(int part) => part.ToString(CultureInfo.InvariantCulture);

    private static IEnumerable<(string, KeptRef)> Given(params (string Key, KeptRef? Ref)[] notes) =>
        notes.Where(note => note.Ref is not null).Select(note => (note.Key, note.Ref!));
}
