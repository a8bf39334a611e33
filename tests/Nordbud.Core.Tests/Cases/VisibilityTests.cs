using Nordbud.Core.Cases;
using Nordbud.Core.Cases.Dialogue;
using Nordbud.Core.Cases.Group;
using Nordbud.Core.Cases.Notices;
using Nordbud.Core.Cases.Publication;
using Nordbud.Core.Cases.Tasks;
using Nordbud.Core.People;

namespace Nordbud.Core.Tests.Cases;

public sealed class VisibilityTests
{
    /// <summary>With which part each event type becomes public; a dash where it never does. Written by hand.</summary>
    private static readonly Dictionary<string, string> PublicWith = new()
    {
        ["case-opened"] = "existence",
        ["case-renamed"] = "existence",
        ["diary-number-set"] = "existence",
        ["earlier-happening-entered"] = "-",
        ["facts-entered"] = "need",
        ["advice-given"] = "decision",
        ["model-decided"] = "decision",
        ["advice-reviewed"] = "decision",
        ["plan-made"] = "plan",
        ["case-followed"] = "-",
        ["earlier-settled"] = "-",
        ["role-given"] = "-",
        ["role-taken"] = "-",
        ["task-set"] = "-",
        ["task-changed"] = "-",
        ["task-done"] = "-",
        ["task-reopened"] = "-",
        ["file-added"] = "-",
        ["file-withdrawn"] = "-",
        ["comment-made"] = "-",
        ["phase-moved"] = "existence",
        ["part-released"] = "existence",
        ["release-withdrawn"] = "existence",
        ["member-named"] = "-",
        ["member-left"] = "-",
        ["skills-needed"] = "-",
        ["expert-absence-reasoned"] = "-",
        ["interests-declared"] = "-",
        ["conflict-handled"] = "-",
        ["supplier-registered"] = "-",
        ["supplier-link-renewed"] = "-",
        ["relation-found"] = "-",
        ["authority-rated"] = "-",
        ["round-announced"] = "dialogue",
        ["round-closed"] = "dialogue",
        ["questionnaire-answered"] = "-",
        ["slot-offered"] = "dialogue",
        ["slot-taken"] = "-",
        ["slot-freed"] = "-",
        ["contact-registered"] = "-",
        ["finding-recorded"] = "-",
        ["question-asked"] = "-",
        ["question-answered"] = "dialogue",
        ["information-given"] = "-",
        ["information-shared"] = "dialogue",
        ["withholding-justified"] = "-",
        ["gate-passed"] = "-",
        ["activity-planned"] = "-",
        ["participant-invited"] = "-",
        ["participant-answered"] = "-",
        ["participant-withdrew"] = "-",
        ["answers-locked"] = "-",
        ["participants-erased"] = "-",
        ["agreement-made"] = "-",
        ["cooperation-sought"] = "-",
        ["interest-shown"] = "-",
        ["mandate-given"] = "-",
        ["partner-joined"] = "-",
        ["partner-left"] = "-",
        ["search-ended"] = "-",
        ["indicator-removed"] = "-",
        ["indicator-set"] = "-",
        ["need-described"] = "-",
        ["term-set"] = "criteria",
        ["term-met"] = "-",
        ["term-removed"] = "criteria",
        ["award-criterion-set"] = "criteria",
        ["award-criterion-removed"] = "criteria",
        ["evaluation-model-set"] = "criteria",
        ["evaluation-model-tried"] = "-",
        ["weighing-opened"] = "-",
        ["own-weights-given"] = "-",
        ["weighing-closed"] = "-",
        ["weights-agreed"] = "criteria",
        ["tender-entered"] = "-",
        ["tender-excluded"] = "-",
        ["tender-readmitted"] = "-",
        ["mark-given"] = "-",
        ["marks-locked"] = "-",
        ["marks-opened"] = "-",
        ["mark-settled"] = "-",
        ["user-mark-taken"] = "-",
        ["track-chosen"] = "decision",
        ["track-gate-recorded"] = "-",
        ["track-moved"] = "existence",
        ["contender-joined"] = "-",
        ["contender-left"] = "-",
        ["target-measured"] = "-",
        ["award-decided"] = "-",
        ["award-declined"] = "-",
        ["award-told"] = "-",
        ["standstill-waived"] = "-",
        ["complaint-filed"] = "-",
        ["complaint-ended"] = "-",
        ["award-reversed"] = "-",
        ["contract-signed"] = "-",
        ["option-set"] = "-",
        ["option-settled"] = "-",
        ["deliverable-set"] = "-",
        ["deliverable-tested"] = "-",
        ["kpi-set"] = "-",
        ["kpi-measured"] = "-",
        ["price-indexed"] = "-",
        ["deviation-registered"] = "-",
        ["deviation-remedied"] = "-",
        ["contract-changed"] = "-",
        ["call-off-made"] = "-",
        ["subcontractor-named"] = "-",
        ["contract-ended"] = "-",
        ["documents-frozen"] = "criteria",
        ["notice-registered"] = "existence",
        ["notice-corrected"] = "existence",
        ["notice-taken-back"] = "existence",
        ["question-registered"] = "dialogue",
        ["languages-chosen"] = "criteria",
        ["document-reason-given"] = "criteria",
        ["report-noted"] = "-",
        ["experience-given"] = "-",
        ["lesson-released"] = "-",
        ["lesson-withdrawn"] = "-",
        ["contest-rules-set"] = "-",
        ["entry-marked"] = "-",
        ["jury-opinion-given"] = "-",
        ["anonymity-lifted"] = "-",
        ["juror-qualified"] = "-",
        ["jury-excused"] = "-",
        ["entrant-asked"] = "-",
        ["entrant-answered"] = "-",
        ["prizes-awarded"] = "-",
        ["winners-invited"] = "-",
        ["idea-taken"] = "-",
        ["risk-allocated"] = "-",
        ["risk-removed"] = "-",
        ["budget-effects-set"] = "-",
        ["negotiation-round-opened"] = "-",
        ["contender-heard"] = "-",
        ["documents-changed-for-all"] = "-",
        ["negotiation-round-closed"] = "-",
        ["final-tenders-asked"] = "-",
        ["partner-agreed"] = "-",
        ["performance-measured"] = "-",
        ["admission-requested"] = "-",
        ["admission-extended"] = "-",
        ["admission-decided"] = "-",
        ["framework-terms-set"] = "-",
        ["mini-competition-opened"] = "-",
        ["offer-entered"] = "-",
        ["mini-competition-awarded"] = "-",
        ["mini-competition-ended"] = "-",
        ["content-erased"] = "-",
        ["access-denied"] = "-",
    };

    /// <summary>What was written to be read by everybody.</summary>
    private static readonly string[] WrittenForEverybody = ["round-announced", "question-answered", "information-shared", "term-set", "award-criterion-set", "document-reason-given", "notice-registered", "notice-corrected", "question-registered"];

    /// <summary>What is public only once it was published where it was sent; the full samples were.</summary>
    private static readonly string[] OncePublished = ["notice-registered", "notice-corrected", "notice-taken-back"];

    /// <summary>Whose texts only those read who lead the case or its dialogue.</summary>
    private static readonly string[] TextsForTheLeading =
        ["interests-declared", "conflict-handled", "supplier-registered", "supplier-link-renewed", "relation-found", "authority-rated"];

    /// <summary>What suppliers said in confidence: nobody reads it who has not declared interests.</summary>
    private static readonly string[] Sworn = ["questionnaire-answered", "experience-given", "price-indexed", "contact-registered", "tender-entered", "tender-excluded", "tender-readmitted", "mark-given", "mark-settled",
        "contender-joined", "contender-left", "target-measured", "award-decided", "award-declined", "complaint-filed", "complaint-ended", "award-reversed", "contract-signed", "option-set", "option-settled", "deliverable-set", "deliverable-tested", "kpi-set", "kpi-measured", "deviation-registered", "deviation-remedied", "contract-changed", "call-off-made", "subcontractor-named", "contract-ended", "report-noted", "entry-marked", "jury-opinion-given", "negotiation-round-opened", "contender-heard", "negotiation-round-closed", "entrant-asked", "entrant-answered", "partner-agreed", "performance-measured",
        "term-met",
        "admission-requested", "admission-extended", "admission-decided", "mini-competition-opened", "offer-entered", "mini-competition-awarded", "mini-competition-ended"];

    /// <summary>What an unsworn or unready viewer is not even told the numbers of.</summary>
    private static readonly string[] ContentHidden =
        ["authority-rated", "own-weights-given", "tender-entered", "mark-given", "mark-settled", "user-mark-taken", "entry-marked", "partner-agreed", "performance-measured",
        "term-met",
        "offer-entered", "mini-competition-awarded", "call-off-made"];

    /// <summary>What only who did it knows of.</summary>
    private static readonly string[] ForTheDoer = ["case-followed", "earlier-settled"];

    private static readonly Role[] Leading = [Role.Owner, Role.ProcurementOfficer, Role.DecisionMaker, Role.Facilitator];

    public static TheoryData<string> EventTypes => [.. EventNames.Types.Keys];

    [Fact]
    public void Every_event_type_says_who_may_see_it()
    {
        Assert.Equal(EventNames.Types.Values.ToHashSet(), Visibility.Table.Keys.ToHashSet());
        Assert.Equal(EventNames.Types.Keys.Order(), PublicWith.Keys.Order());
        Assert.Equal(EventNames.Types.Keys.Order(), Entries.OfEveryType.Select(EventNames.Of).Order());
    }

    [Theory]
    [MemberData(nameof(EventTypes))]
    public void Each_role_sees_in_each_phase_what_the_table_says_whatever_is_released(string type)
    {
        var entry = Entries.Of(OncePublished.Contains(type) ? EventSamples.All.Single(sample => sample.Name == type).Full : Entries.OfEveryType.Single(happened => EventNames.Of(happened) == type));
        PublicPart[] parts = [.. Enum.GetValues<PublicPart>()];
        foreach (var phase in Enum.GetValues<Phase>())
        {
            for (var choice = 0; choice < 1 << parts.Length; choice++)
            {
                PublicPart[] released = [.. parts.Where((_, at) => (choice & 1 << at) != 0)];
                var state = Entries.In(phase, released: released);
                if (OncePublished.Contains(type))
                    state = state with { Notices = new() { All = [new((NoticeStated)EventSamples.All.Single(sample => sample.Name is "notice-registered").Full, 1)] } };
                var isPublic = released.Contains(PublicPart.Existence)
                    && released.Any(part => part.ToString().Equals(PublicWith[type], StringComparison.OrdinalIgnoreCase));
                Sight outside = new(isPublic, Actor: false, Content: isPublic, Texts: isPublic && WrittenForEverybody.Contains(type));
                foreach (var role in Enum.GetValues<Role>())
                {
                    var sight = Visibility.Of(entry, state, new(new PersonId(Guid.NewGuid()), Standing.SignedIn, [role]));
                    var content = !ContentHidden.Contains(type) && (type is not "question-asked" || Leading.Contains(role));
                    var texts = type is not "participant-answered" and not "own-weights-given" && (type is not "participant-invited" || role is Role.Owner or Role.ProcurementOfficer or Role.EndUserRepresentative)
                        && !Sworn.Contains(type) && (!TextsForTheLeading.Contains(type) || Leading.Contains(role));
                    Assert.Equal(role is Role.SupplierUser || ForTheDoer.Contains(type) ? outside : new(true, true, content, texts), sight);
                }
                foreach (var standing in Enum.GetValues<Standing>())
                    Assert.Equal(outside, Visibility.Of(entry, state, new(Entries.Anna, standing, [])));
                Assert.Equal(outside, Visibility.Of(entry, state, Viewer.Public));
            }
        }
    }

    [Fact]
    public void The_public_never_sees_a_person_and_only_texts_that_were_written_for_it()
    {
        Assert.All(Visibility.Table.Values, declared => Assert.Null(declared.Actor.Part));
        Assert.Equal(WrittenForEverybody.Order(), Visibility.Table.Where(pair => pair.Value.Texts.Part is not null).Select(pair => EventNames.Types.Single(type => type.Value == pair.Key).Key).Order());
    }

    [Fact]
    public void What_suppliers_said_in_confidence_is_read_by_those_who_declared_and_need_not_stay_away()
    {
        var entry = Entries.Of(Entries.OfEveryType.OfType<ContactRegistered>().Single(), new PersonId(Guid.NewGuid()));
        var member = new GroupMemberId(Entries.Anna.Value);
        Assert.False(Texts(null));
        Assert.True(Texts(new(Conflict: false, 1, Late: false)));
        Assert.False(Texts(new(Conflict: true, 1, Late: false)));
        Assert.True(Texts(new(Conflict: true, 1, Late: false) { Measure = ConflictMeasure.Accept }));
        Assert.False(Texts(new(Conflict: true, 1, Late: false) { Measure = ConflictMeasure.Recuse }));

        bool Texts(DeclaredInterests? declared)
        {
            var state = Entries.In(Phase.Preparation);
            if (declared is not null)
                state = state with { Group = state.Group with { Declared = state.Group.Declared.Add(member, declared) } };
            return Visibility.Of(entry, state, new(Entries.Anna, Standing.SignedIn, [Role.GroupMember])).Texts;
        }
    }

    [Fact]
    public void A_score_can_be_declared_that_only_its_evaluator_and_the_chair_see_before_it_is_locked()
    {
        var locked = false;
        var score = Declaration.Inside with { Content = Audience.Inside.When((_, _) => locked, Role.Chair).AndDoer() };
        Assert.Equal((true, true, false), Contents(score, Phase.Evaluation));
        locked = true;
        Assert.Equal((true, true, true), Contents(score, Phase.Evaluation));

        static (bool Own, bool Chair, bool Other) Contents(Declaration declared, Phase phase) => (
            See(declared, phase, Role.Evaluator, Entries.Anna).Content, See(declared, phase, Role.Chair).Content,
            See(declared, phase, Role.Evaluator).Content);
    }

    [Fact]
    public void An_asker_can_be_declared_hidden_from_all_but_the_officer_while_the_question_is_public()
    {
        var question = new Declaration
        {
            Existence = Audience.Inside.AndPublicWith(PublicPart.Existence),
            Content = Audience.Inside.AndPublicWith(PublicPart.Existence),
            Actor = Audience.Of(Role.ProcurementOfficer),
            Texts = Audience.Nobody,
        };
        Assert.Equal(new Sight(true, true, true, false), See(question, Phase.Competition, Role.ProcurementOfficer));
        Assert.Equal(new Sight(true, false, true, false), See(question, Phase.Competition, Role.Evaluator));
        Assert.Equal(new Sight(true, false, true, false), See(question, Phase.Competition, Role.SupplierUser));
    }

    [Fact]
    public void An_entrant_can_be_declared_anonymous_until_the_award()
    {
        var entrant = Declaration.Inside with { Actor = Audience.Inside.FromPhase(Phase.Award) };
        Assert.False(See(entrant, Phase.Evaluation, Role.Jury).Actor);
        Assert.True(See(entrant, Phase.Award, Role.Jury).Actor);
    }

    [Fact]
    public void Of_what_may_not_be_known_to_exist_nothing_is_seen()
    {
        var hidden = Declaration.Inside with { Existence = Audience.Of(Role.Owner) };
        Assert.Equal(Sight.None, See(hidden, Phase.Closed, Role.Observer));
        Assert.Equal(Sight.All, See(hidden, Phase.Closed, Role.Owner));
    }

    private static Sight See(Declaration declared, Phase phase, Role role, PersonId? person = null) => declared.For(
        Entries.Of(new TaskDone { Task = new(Guid.Empty) }), Entries.In(phase),
        new(person ?? new PersonId(Guid.NewGuid()), Standing.SignedIn, [role]), new HashSet<PublicPart> { PublicPart.Existence });
}
