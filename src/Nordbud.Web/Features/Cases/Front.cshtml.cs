using Nordbud.Adapters.Identity;
using Nordbud.Core.Advice;
using Nordbud.Core.Cases;
using Nordbud.Core.Cases.Agreements;
using Nordbud.Core.Cases.Contracts;
using Nordbud.Core.Cases.Course;
using Nordbud.Core.Cases.Experience;
using Nordbud.Core.Cases.Need;
using Nordbud.Core.Cases.Notices;
using Nordbud.Core.Cases.Parity;
using Nordbud.Core.Cases.Publication;
using Nordbud.Core.Cases.Tasks;
using Nordbud.Core.People;
using Nordbud.Core.Tracks;
using Nordbud.Web.Features.Notices;
using Nordbud.Web.Features.Timeline;
using Nordbud.Web.Features.Tracks;
using Nordbud.Web.Ui.Access;

namespace Nordbud.Web.Features.Cases;

/// <summary>
/// The front page of a case. Who comes: somebody of the group, after days away. The question: where does it stand, what
/// is next, and is it mine to do?
/// </summary>
[Needs(Permission.ReadCase)]
public sealed class FrontModel(CaseRoom room, Memberships memberships) : CasePage(room)
{
    private const int Lately = 5;
    /// <summary>So long before its last day an agreement with a partner is named.</summary>
    private const int NoticeDays = 90;

    public string Authority { get; private set; } = "";

    public IReadOnlyList<Happening> Latest { get; private set; } = [];

    /// <summary>The tasks that are not done, those with a day first.</summary>
    public IEnumerable<CaseTask> Open => Case.Tasks.Values.Where(task => !task.Done)
        .OrderBy(task => task.Due ?? DateOnly.MaxValue).ThenBy(task => task.ChangedAt);

    /// <summary>The steps of all plans that run or are to come, the first first.</summary>
    public IEnumerable<(NeedPart Part, PlannedStep Step)> Steps => Case.Need.Values
        .SelectMany(part => (part.Plan?.Steps ?? []).Select(step => (part, step)))
        .Where(one => one.step.To >= Today).OrderBy(one => one.step.From).ThenBy(one => one.step.To);

    /// <summary>The parts on which nothing is decided yet.</summary>
    public IEnumerable<NeedPart> Undecided => Case.Need.Values.Where(part => part.Decision is null);

    /// <summary>
    /// Where the track leads next: the way with the least in its way, in words; the invitation to take a track where the model
    /// is decided and none was taken; null where there is nothing to go to.
    /// </summary>
    public string? OnTrack
    {
        get
        {
            if (Case.Course is not { Track: { } track, Phase: { } phase })
                return Case.Phase < Phase.Closed && Case.Need.Values.Any(part => part.Decision?.Model is not null) ? T["cases.track.take"] : null;
            var setting = new Setting(Visit.Doer, Room.Clock.GetUtcNow(), Room.Law);
            var ways = Case.Course.Ways.Where(way => way.Kind is MoveKind.GoOn or MoveKind.Complete && way.To != way.From)
                .Select(way => (way.To, Shut: CourseGates.Blocks(Case, way, setting).Count)).ToList();
            if (ways.Count == 0)
                return null;
            var (to, shut) = ways.MinBy(way => way.Shut);
            return T.Format("cases.track.next", ("phase", TrackWords.Name(phase, T)), ("to", TrackWords.Name(track.Phase(to)!, T)), ("n", shut));
        }
    }

    /// <summary>What the group and the market wait for: where it is done, the words, and whether it holds the case up.</summary>
    public IEnumerable<(string Path, string Words, bool Late)> Owed
    {
        get
        {
            var (debts, waiting) = (ParityRules.Debts(Case).Count, Case.Questions.Values.Count(question => question.AnsweredAt is null));
            if (debts > 0)
                yield return ("/dialogue/parity", T.Format("dialogue.debts", ("n", debts)), true);
            if (waiting > 0)
                yield return ("/dialogue/questions", T.Format("dialogue.waiting", ("n", waiting)), false);
            if (Case.Group.Declared.Values.Any(declared => declared.Unhandled))
                yield return ("/group", T["group.conflicts"], true);
            foreach (var part in Case.Need.Values.Where(part => AdviceReview.IsDue(Case, part)))
                yield return (string.Create(System.Globalization.CultureInfo.InvariantCulture, $"/need#review-{part.Number}"), T["cases.owed.advice"], false);
            if (!Case.Group.ExpertSettled && Case.Phase is Phase.Preparation)
                yield return ("/group", T["group.expert.missing"], false);
            if (Case.Award is { Decided: not null, Told: null, Waived: null })
                yield return ("/award", T["cases.owed.telling"], true);
            if (Case.Award.Told?.Last is { } last && last >= Today && Case.Contracts.IsEmpty)
                yield return ("/award", T.Format("cases.owed.standstill", ("last", last)), false);
            foreach (var check in NoticeChecks.Of(Case, Room.Law, Today).Where(check => check.Severity is NoticeSeverity.Due or NoticeSeverity.Error))
                yield return ("/notices", NoticeWords.Of(check, T), check.Severity is NoticeSeverity.Error);
            if (Case.Award.Suspended)
                yield return ("/award", T["cases.owed.review"], true);
            foreach (var (_, to) in AgreementRules.TimeBoxes(Case).Where(one => one.To <= Today.AddDays(NoticeDays)).OrderBy(one => one.To))
                yield return ("/agreements", T.Format(to < Today ? "cases.owed.time-box.over" : "cases.owed.time-box", ("day", to)), to < Today);
            if (ExperienceRules.AtEnd(Case) && Case.Experience.Given is null)
                yield return ("/experience", T["cases.owed.experience"], false);
            foreach (var owed in ContractDays.Of(Case).Where(day => day.On <= Today.AddDays(ContractDays.Earliest(day.Kind)) && (day.On >= Today || day.Kind is ContractDayKind.Delivery))
                .Select(day => ($"/contracts/{day.Contract}", day.On < Today ? T["cases.owed.delivery"] : T.Format($"cases.owed.{Names.Of(day.Kind)}-by", ("day", day.On)), day.On < Today)).Distinct())
            {
                yield return owed;
            }
        }
    }

    /// <summary>The names of those with a role.</summary>
    public string Who(params Role[] roles) => T.Language.List(
        [.. Case.Team.Values.Where(member => member.Roles.Overlaps(roles)).Select(member => NameOf(member.Person)).Order(StringComparer.CurrentCulture)]);

    public bool IsPublic => Publicity.Of(Case, Room.Law, Today).Contains(PublicPart.Existence);

    public async Task OnGetAsync()
    {
        Entry[] latest = [.. Whole.Entries.Reverse().Take(Lately)];
        await KnowAsync([.. latest, .. Whole.Entries.Where(entry => entry.Event is TaskSet or TaskChanged)]);
        Latest = Tell(latest);
        Authority = (await memberships.AuthorityAsync(Case.Authority, HttpContext.RequestAborted))?.Name ?? "";
    }
}
