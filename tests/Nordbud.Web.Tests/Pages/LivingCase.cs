using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Nordbud.Adapters.Identity;
using Nordbud.Adapters.Store;
using Nordbud.Adapters.Store.Cases;
using Nordbud.Adapters.Tracks;
using Nordbud.Core.Advice;
using Nordbud.Core.Cases;
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
using Nordbud.Core.Cases.Gates;
using Nordbud.Core.Cases.Group;
using Nordbud.Core.Cases.Need;
using Nordbud.Core.Cases.Negotiation;
using Nordbud.Core.Cases.Notices;
using Nordbud.Core.Cases.Opening;
using Nordbud.Core.Cases.Parity;
using Nordbud.Core.Cases.Partnership;
using Nordbud.Core.Cases.Questions;
using Nordbud.Core.Cases.Reporting;
using Nordbud.Core.Cases.Scoring;
using Nordbud.Core.Cases.Suppliers;
using Nordbud.Core.Cases.Tasks;
using Nordbud.Core.Cases.Team;
using Nordbud.Core.Cases.Users;
using Nordbud.Core.Cases.Weights;
using Nordbud.Core.Evaluation;
using Nordbud.Core.People;
using Nordbud.Core.Tracks;
using Nordbud.Core.Values;

namespace Nordbud.Web.Tests.Pages;

/// <summary>
/// A case made by the desk with something on every page, and a person to whom every page of the site is open. What they
/// are called has no letters, so that every letter on a page is the site's own text.
/// </summary>
internal static class LivingCase
{
    public const string Name = "№ 1";
    public const string Title = "2026–17";
    public static readonly CaseId Id = new(new Guid("018f0000-0000-7000-8000-0000000000c2"));
    public static readonly AuthorityId Authority = new(new Guid("018f0000-0000-7000-8000-0000000000a2"));
    public static readonly PersonId Person = new(new Guid("018f0000-0000-7000-8000-00000000000b"));
    public static readonly PersonId Colleague = new(new Guid("018f0000-0000-7000-8000-00000000000c"));
    public static readonly TaskId Task = new(new Guid("018f0000-0000-7000-8000-0000000000d1"));

    public static readonly SupplierId Supplier = new(new Guid("018f0000-0000-7000-8000-0000000000f1"));
    public static readonly RoundId Meetings = new(new Guid("018f0000-0000-7000-8000-0000000000f2"));
    public static readonly RoundId Questionnaire = new(new Guid("018f0000-0000-7000-8000-0000000000f3"));

    public static readonly ActivityId Activity = new(new Guid("018f0000-0000-7000-8000-0000000000f4"));
    public static readonly ParticipantId Participant = new(new Guid("018f0000-0000-7000-8000-0000000000f5"));

    public static readonly TermId Term = new(new Guid("018f0000-0000-7000-8000-0000000000f6"));
    public static readonly AwardCriterionId Criterion = new(new Guid("018f0000-0000-7000-8000-0000000000f7"));
    public static readonly AwardCriterionId Measured = new(new Guid("018f0000-0000-7000-8000-0000000000f8"));

    public static readonly TenderId Tender = new(new Guid("018f0000-0000-7000-8000-0000000000f9"));
    public static readonly TenderId Losing = new(new Guid("018f0000-0000-7000-8000-0000000000fa"));

    public static readonly WeighingId WeighedTogether = new(new Guid("018f0000-0000-7000-8000-0000000000fb"));
    public static readonly WeighingId WeighedAlone = new(new Guid("018f0000-0000-7000-8000-0000000000fc"));

    public static readonly ContenderId Contender = new(new Guid("018f0000-0000-7000-8000-0000000000fd"));
    public static readonly ContractId Contract = new(new Guid("018f0000-0000-7000-8000-0000000000fe"));

    public static readonly PerformanceId Performance = new(new Guid("018f0000-0000-7000-8000-0000000000ea"));
    public static readonly NoticeId Call = new(new Guid("018f0000-0000-7000-8000-0000000000ca"));
    public static readonly QuestionId Answered = new(new Guid("018f0000-0000-7000-8000-0000000000cb"));

    /// <summary>The secret of the links of the supplier and the participant.</summary>
    public const string Secret = "1234-5678";

    /// <summary>The content of a comment.</summary>
    public static readonly Guid Comment = new("018f0000-0000-7000-8000-0000000000e1");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>Makes the case, unless it is there.</summary>
    public static async Task AddAsync(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<NordbudContext>();
        if (await db.Set<Authority>().AnyAsync(authority => authority.Id == Authority.Value, Cancel))
            return;
        var now = scope.ServiceProvider.GetRequiredService<TimeProvider>().GetUtcNow();
        db.Add(new Authority { Id = Authority.Value, Name = "№ 7", Kind = AuthorityKind.Municipality, Country = Country.SE, Created = now });
        db.AddRange(PersonOf(Person, Name, now), PersonOf(Colleague, "№ 2", now));
        db.Add(new Membership { AuthorityId = Authority.Value, PersonId = Person.Value, Administrator = true });
        db.Add(new InstallationAdministrator { PersonId = Person.Value });
        await db.SaveChangesAsync(Cancel);
        await scope.ServiceProvider.GetRequiredService<OwnTracks>().KeepAsync(Authority, TrackBook.Beginning("ppi", "№ 8")!, 0, Person, Cancel);
        var desk = scope.ServiceProvider.GetRequiredService<CaseDesk>();
        var by = new Doer(Person, Standing.AuthorityMember);
        var facts = new Facts { Country = Country.SE, Date = DateOnly.FromDateTime(now.UtcDateTime), Technology = "safety-alarm", Title = Title };
        await Done(desk.OpenAsync(Id, new OpenCase { Authority = Authority, Country = Country.SE, Title = Title, DiaryNumber = "17/2026", Parts = [new(facts)] }, by, Cancel));
        foreach (var role in new[] { Role.ProcurementOfficer, Role.DecisionMaker })
            await Done(desk.DoAsync(Id, new GiveRole(Person, role) { Authorisation = "§ 12" }, by, null, Cancel));
        await Done(desk.DoAsync(Id, new GiveRole(Colleague, Role.GroupMember), by, null, Cancel));
        await Done(desk.DoAsync(Id, new DecideModel("traditional") { Reason = Keeping.Text("1 > 0"), Instrument = "open" }, by, null, Cancel));
        await Done(desk.DoAsync(Id, new SetTask(Task, Keeping.Text("1 + 1")) { Assignee = Person, Due = DateOnly.FromDateTime(now.UtcDateTime).AddDays(-3) }, by, null, Cancel));
        await Done(desk.DoAsync(Id, new SetTask(new TaskId(Guid.CreateVersion7()), Keeping.Text("2 + 2")), by, null, Cancel));
        await Done(desk.DoAsync(Id, new MakeComment(new CommentId(Guid.CreateVersion7()), Kept.OfText(Comment, Keeping.Salt(), "3 + 3")), by, null, Cancel));
        await Done(desk.DoAsync(Id, new EnterEarlierHappening(DateOnly.FromDateTime(now.UtcDateTime).AddDays(-90), Keeping.Text("4 + 4")), by, null, Cancel));
        await DialogueAsync(desk, by, now);
        await CriteriaAsync(desk, by);
        await TendersAsync(desk, by);
        await AfterwardsAsync(desk, by, now);
        // The tests on mail count what they wrote themselves.
        await db.Set<OutboxRow>().ExecuteDeleteAsync(Cancel);
    }

    /// <summary>A group, a dialogue with two suppliers, a debt, a question that waits and one that is answered.</summary>
    private static async Task DialogueAsync(CaseDesk desk, Doer by, DateTimeOffset now)
    {
        var today = DateOnly.FromDateTime(now.UtcDateTime);
        var (outside, secret) = (new Doer(null, Standing.Nobody), System.Text.Encoding.UTF8.GetBytes(Secret));
        SupplierId other = new(Guid.CreateVersion7());
        PartnerId partner = new(Guid.CreateVersion7());
        SlotId slot = new(Guid.CreateVersion7());
        GroupMemberId hired = new(Guid.CreateVersion7()), own = new(Person.Value), colleague = new(Colleague.Value);
        QuestionId asked = new(Guid.CreateVersion7());
        (CaseCommand Command, Doer By)[] all =
        [
            (new NameMember(own, GroupOrigin.Colleague, ["procurement"]) { Person = Person }, by),
            (new NameMember(colleague, GroupOrigin.Colleague, ["target-group"]) { Person = Colleague }, by),
            (new NameMember(hired, GroupOrigin.Hired, ["100 %"]) { Name = Keeping.Text("№ 9") }, by),
            (new DeclareInterests(own, false, true), by),
            (new DeclareInterests(hired, true, true) { OnPaper = true, What = Keeping.Text("1 < 2") }, by),
            (new AnnounceRound(Meetings, RoundKind.Meetings, Keeping.Text("5 + 5"), Keeping.Text("6 + 6"), today, today.AddDays(30)) { Minutes = 45, Facilitated = true }, by),
            (new AnnounceRound(Questionnaire, RoundKind.Questionnaire, Keeping.Text("7 + 7"), Keeping.Text("8 + 8"), today, today.AddDays(30)) { Questions = [Keeping.Text("9 + 9 = ?")] }, by),
            (new OfferSlot(slot, Meetings, now.AddDays(9)), by),
            (new OfferSlot(new(Guid.CreateVersion7()), Meetings, now.AddDays(10)), by),
            (new RegisterSupplier(Supplier, "№ 3") { Number = "3", Key = SecretKey.Of(secret), Contact = Keeping.Text("3@33.3"), Language = "sv" }, outside),
            (new RegisterSupplier(other, "№ 3 + 1") { Number = "4" }, by),
            (new TakeSlot(slot, Supplier, secret), outside),
            (new AnswerQuestionnaire(Questionnaire, Supplier, secret, Keeping.Text("18")), outside),
            (new AskQuestion(asked, Supplier, secret, Keeping.Text("10 + 10 = ?")), outside),
            (new AnswerQuestion(asked, Keeping.Text("10 + 10 = ?"), Keeping.Text("20")), by),
            (new AskQuestion(new(Guid.CreateVersion7()), Supplier, secret, Keeping.Text("11 + 11 = ?")), outside),
            (new RegisterContact(new(Guid.CreateVersion7()), ContactKind.Gift, today, [Supplier], Keeping.Text("12 + 12"))
            {
                Ours = [own], Confidential = Keeping.Text("13"), Given = (new(Guid.CreateVersion7()), Keeping.Text("14")),
            }, by),
            (new ShareInformation(new(Guid.CreateVersion7()), Keeping.Text("15")), by),
            (new RecordFinding(new(Guid.CreateVersion7()), Keeping.Text("16")) { Changed = Keeping.Text("17"), Round = Meetings }, by),
            (new PlanActivity(Activity, ActivityKind.Rating, Keeping.Text("19"))
            {
                Who = [UserGroup.Citizens, UserGroup.Employees], From = today, To = today.AddDays(14), Sheet = Keeping.Text("20"), Recruiting = Keeping.Text("21"), CarersStayOut = true,
                HealthData = true, Health = HealthGround.CareManagement, NationalBasis = Keeping.Text("§ 22"), EraseOn = today.AddDays(90), Questionnaire = "sus", Options = [Keeping.Text("23"), Keeping.Text("24")],
            }, by),
            (new InviteParticipant(Activity, Participant, UserGroup.Citizens) { Person = Keeping.Text("№ 25"), Key = SecretKey.Of(secret) }, by),
            (new InviteParticipant(Activity, new(Guid.CreateVersion7()), UserGroup.Employees) { Representative = Keeping.Text("26") }, by),
            (new SeekCooperation("robot-aid", 27, today.AddDays(60), Keeping.Text("28")), by),
            (new JoinPartner(partner, "№ 29", Country.FI, 30) { Value = 31, Need = Keeping.Text("32"), Carries = Keeping.Text("33"), Evaluates = true }, by),
            (new JoinPartner(new(Guid.CreateVersion7()), "№ 34", Country.SE, 35), by),
            (new GiveMandate(partner, Keeping.Text("§ 36"), today), by),
            (new MakeAgreement(CostKey.Units, Country.SE, Keeping.Text("37")), by),
            (new ShowInterest(new(Guid.CreateVersion7()), new(Guid.CreateVersion7()), "№ 38", Country.SE, 39) { Text = Keeping.Text("40") }, by),
            (new DescribeNeed(Keeping.Text("41")) { People = 42, Process = Keeping.Text("43"), YearlyCost = 44 }, by),
            (new SetIndicator(new(Guid.CreateVersion7()), Keeping.Text("45"), "%") { Baseline = 46, BaselineOn = today, Target = 47, Measured = Keeping.Text("48") }, by),
            (new PassGate(Gate.NeedApproved), by),
            (new PassGate(Gate.MarketKnown) { Reason = Keeping.Text("18") }, by),
        ];
        foreach (var (command, doer) in all)
            await Done(desk.DoAsync(Id, command, doer, null, Cancel));
    }

    /// <summary>Something of every kind that the documents ask, and a model that the laboratory can try.</summary>
    private static async Task CriteriaAsync(CaseDesk desk, Doer by)
    {
        AwardCriterionId branch = new(Guid.CreateVersion7());
        var level = Keeping.Text("49");
        CaseCommand[] all =
        [
            new SetTerm(Term, TermKind.Requirement, Keeping.Text("50")) { Verified = Keeping.Text("51"), ForWhom = Keeping.Text("52") },
            new SetTerm(new(Guid.CreateVersion7()), TermKind.ExclusionGround, Keeping.Text("53")) { Article = "57-4-c" },
            new SetAwardCriterion(branch, Keeping.Text("54")),
            new SetAwardCriterion(Criterion, Keeping.Text("55"))
            {
                Parent = branch, Text = Keeping.Text("56"), Scale = new MarkScale(0, 5) { Levels = [new(0), new(5, level.Ref)] }, LevelTexts = [level],
            },
            new SetAwardCriterion(Measured, Keeping.Text("57")) { Scale = new MarkScale(0, 100), ScoredBy = Scorer.Measurement },
            new SetEvaluationModel("linear-lowest-plus", 100) { Parameters = new Dictionary<string, decimal> { ["slope"] = 0.5m }, PricesHidden = true, Reason = Keeping.Text("58") },
            new OpenWeighing(WeighedTogether, null, WeighingMethod.Direct, [Person, Colleague]),
            new GiveOwnWeights(WeighedTogether, Person, [10, 20, 70]) { Reason = Keeping.Text("53 > 52") },
            new GiveOwnWeights(WeighedTogether, Colleague, [60, 30, 10]),
            new CloseWeighing(WeighedTogether),
            new AgreeWeights(null, [new(branch, 45, 40, 55), new(Measured, 15, 5, 20), new(null, 40, 30, 50)], WeightForm.Range, Keeping.Text("58")) { Weighing = WeighedTogether },
            new AgreeWeights(null, [new(branch, 50), new(Measured, 10), new(null, 40)], WeightForm.Exact, Keeping.Text("59")),
            new OpenWeighing(WeighedAlone, null, WeighingMethod.Pairs, [Person, Colleague]),
            new GiveOwnWeights(WeighedAlone, Person, [9, 1, 9]),
            new AgreeWeights(branch, [new(Criterion, 100)], WeightForm.Exact, Keeping.Text("60")),
            new PassGate(Gate.CriteriaReady),
            new PassGate(Gate.DocumentsReady) { Reason = Keeping.Text("91") },
            new ChooseLanguages(["sv", "en"]),
            new GiveDocumentReason(DocumentTopic.NoLots, Keeping.Text("105")),
            new RecordTermMet(Term, Supplier, Meets.Yes) { From = Keeping.Text("106") },
            new FreezeDocuments(),
            new SetTerm(new(Guid.CreateVersion7()), TermKind.Condition, Keeping.Text("92")),
            new FreezeDocuments { Significant = false, Reason = Keeping.Text("93") },
            new NoteReport(ReportPart.OtherMeans, Keeping.Text("94")),
        ];
        foreach (var command in all)
            await Done(desk.DoAsync(Id, command, command is GiveOwnWeights { Member: var member } && member == Colleague ? new Doer(Colleague, Standing.AuthorityMember) : by, null, Cancel));
    }

    /// <summary>Two tenders with their marks and a result; from here the criteria stand.</summary>
    private static async Task TendersAsync(CaseDesk desk, Doer by)
    {
        TenderId rejected = new(Guid.CreateVersion7());
        CaseCommand[] all =
        [
            new GiveRole(Person, Role.Evaluator),
            new GiveRole(Person, Role.Chair),
            new EnterTender(Tender, Keeping.Text("№ 61")) { Price = 120_000 },
            new EnterTender(Losing, Keeping.Text("№ 62")) { Price = 130_000 },
            new EnterTender(rejected, Keeping.Text("№ 63")) { Price = 1 },
            new AdmitTender(rejected, false, Keeping.Text("64")),
            new GiveMark(Tender, Criterion, Person, 5, Keeping.Text("65")),
            new GiveMark(Losing, Criterion, Person, 0, Keeping.Text("66")),
            new LockMarks(Person),
            new OpenMarks(),
            new SettleMark(Losing, Criterion, 5, Keeping.Text("67")),
            new SettleMark(Tender, Measured, 70, Keeping.Text("68")),
            new SettleMark(Losing, Measured, 60, Keeping.Text("69")),
        ];
        foreach (var command in all)
            await Done(desk.DoAsync(Id, command, by, null, Cancel));
    }

    /// <summary>A track, an award that is challenged, and a contract signed too early with something of every kind in it.</summary>
    private static async Task AfterwardsAsync(CaseDesk desk, Doer by, DateTimeOffset now)
    {
        var today = DateOnly.FromDateTime(now.UtcDateTime);
        ContenderId other = new(Guid.CreateVersion7());
        KpiId kpi = new(Guid.CreateVersion7());
        OptionId option = new(Guid.CreateVersion7());
        DeliverableId delivery = new(Guid.CreateVersion7());
        DeviationId deviation = new(Guid.CreateVersion7());
        ComplaintId complaint = new(Guid.CreateVersion7());
        NoticeId taken = new(Guid.CreateVersion7());
        JuryQuestionId asked = new(Guid.CreateVersion7());
        CompetitionId decided = new(Guid.CreateVersion7()), running = new(Guid.CreateVersion7());
        AdmissionId late = new(Guid.CreateVersion7()), refused = new(Guid.CreateVersion7());
        CaseCommand[] all =
        [
            new ChooseTrack(TrackBook.Definition("traditional")!),
            new AddContender(Contender, Keeping.Text("№ 70")),
            new AddContender(other, Keeping.Text("№ 71")) { Supplier = Supplier },
            new DropContender(other, LeavingKind.Withdrew, Keeping.Text("72")),
            new SetContestRules(Keeping.Text("95"), Keeping.Text("96")) { Prizes = [97, 98], Criteria = [(Keeping.Text("105"), 60), (Keeping.Text("106"), 40)], Qualification = Keeping.Text("107") },
            new GiveRole(Colleague, Role.Jury),
            new DeclareInterests(new(Colleague.Value), false, true),
            new QualifyJuror(Colleague, true) { What = Keeping.Text("108") },
            new AskEntrant(asked, Contender, Keeping.Text("109 = ?")),
            new MinuteAnswer(asked, today, Keeping.Text("110")),
            new AskEntrant(new(Guid.CreateVersion7()), Contender, Keeping.Text("111 = ?")),
            new MarkEntry(Contender, Colleague, 0, Keeping.Text("112")) { ByCriterion = [50, 70] },
            new GiveOpinion([Contender], Keeping.Text("113")),
            new LiftAnonymity(),
            new AwardPrizes([new(Contender, 195)]),
            new TakeIdea(new(Guid.CreateVersion7()), Contender, Supplier, Keeping.Text("114"), Keeping.Text("114")) { Term = Term },
            new AgreeWithPartner(Contender, today, today, Keeping.Text("116"), Keeping.Text("117"), Keeping.Text("118"), Keeping.Text("119")) { To = today.AddMonths(9) },
            new AgreeWithPartner(Contender, today, today, Keeping.Text("116"), Keeping.Text("117"), Keeping.Text("118"), Keeping.Text("109"))
            {
                To = today.AddMonths(12), MaximumCost = 110_000, Prices = [new("contract", 111)], Reason = Keeping.Text("112"),
                Performances = [new(Performance, Keeping.Text("113"), "%", 95, Better.More), new(new(Guid.CreateVersion7()), Keeping.Text("114"), "%", 2, Better.Less)],
            },
            new MeasurePerformance(Contender, Performance, today, 96, Keeping.Text("115")),
            new AllocateRisk(new(Guid.CreateVersion7()), Keeping.Text("100"), RiskBearer.Partner, 2, 3, Keeping.Text("101")),
            new SetBudgetEffects([new(2030, 102, 103), new(2031, 104, 103)]),
            new OpenNegotiationRound(today.AddDays(-20)) { About = Keeping.Text("105"), Reason = Keeping.Text("106") },
            new HearContender(1, new(Guid.CreateVersion7()), Contender, today.AddDays(-10), Keeping.Text("107")) { Ours = [new(Person.Value)], Proposed = Keeping.Text("108") },
            new HearContender(1, new(Guid.CreateVersion7()), Contender, today.AddDays(-9), Keeping.Text("109")) { Written = true },
            new TellDocumentChange(1, new(Guid.CreateVersion7()), today.AddDays(-9), Keeping.Text("110")) { Version = 2 },
            new CloseNegotiationRound(1, today.AddDays(-8)),
            new AskFinalTenders(today.AddDays(-7), today.AddDays(20)),
            new OpenNegotiationRound(today.AddDays(-1)) { Reason = Keeping.Text("111") },
            new MoveTrack("market", MoveKind.GoOn),
            new ReviewAdvice(true, Keeping.Text("115")),
            new EnterFacts(new Facts { Country = Country.SE, Date = today, Technology = "safety-alarm", Title = Title, Need = NeedState.Specified, Market = MarketState.Exists }),
            new FollowCase(new(new Guid("018f0000-0000-7000-8000-0000000000c1"))),
            new RecordGate(TrackGate.TimeOver, Keeping.Text("73")),
            new RegisterNotice(Call, NoticeKind.Competition, today.AddDays(-10)) { Published = today.AddDays(-8), LastDay = today.AddDays(2), LastTime = new(12, 0), Where = Keeping.Text("№ 105"), Number = Keeping.Text("№ 106"), Text = Keeping.Text("108") },
            new CorrectNotice(Call, NoticeKind.Competition, today.AddDays(-9), Keeping.Text("109")) { Published = today.AddDays(-8), LastDay = today.AddDays(2), LastTime = new(12, 0), Where = Keeping.Text("№ 105"), Number = Keeping.Text("№ 106"), Text = Keeping.Text("108"), Urgency = Keeping.Text("110") },
            new RegisterNotice(taken, NoticeKind.Award, today.AddDays(-1)),
            new TakeBackNotice(taken, Keeping.Text("111")),
            new RegisterQuestion(Answered, Keeping.Text("112 = ?"), Keeping.Text("113"), today.AddDays(-3), today.AddDays(-1)),
            new DecideAward(today, Keeping.Text("74")) { Tenders = [Tender] },
            new ReverseAward(Keeping.Text("75")),
            new DecideAward(today, Keeping.Text("76")) { Tenders = [Tender] },
            new TellAward(today, true, AwardRegime.Eu),
            new FileComplaint(complaint, today, true, Keeping.Text("77")),
            new EndComplaint(complaint, today, ComplaintOutcome.Dismissed, Keeping.Text("78")),
            new FileComplaint(new(Guid.CreateVersion7()), today, false, Keeping.Text("79")),
            new SignContract(Contract, today, Keeping.Text("№ 61"), today) { Value = 120_000, To = today.AddYears(2), Reason = Keeping.Text("80") },
            new SetOption(Contract, option, Keeping.Text("81"), today.AddDays(60)) { To = today.AddYears(3) },
            new SetDeliverable(Contract, delivery, Keeping.Text("82"), today.AddDays(30)) { Test = Keeping.Text("83") },
            new TestDeliverable(Contract, delivery, today, false, Keeping.Text("84")),
            new SetKpi(Contract, kpi, Keeping.Text("85"), "%", 47) { Baseline = 46 },
            new MeasureKpi(Contract, kpi, today.AddDays(-10), 46),
            new MeasureKpi(Contract, kpi, today, 46.5m),
            new IndexPrice(Contract, today, 121_000, Keeping.Text("196")),
            new RegisterDeviation(Contract, deviation, today, Keeping.Text("86")),
            new RemedyDeviation(Contract, deviation, today, Keeping.Text("87")),
            new RegisterDeviation(Contract, new(Guid.CreateVersion7()), today, Keeping.Text("88")),
            new ChangeContract(Contract, new(Guid.CreateVersion7()), today, ChangeGround.Minor, 1_000, Keeping.Text("89")),
            new MakeCallOff(Contract, new(Guid.CreateVersion7()), today, 99_000, true, Keeping.Text("99")),
            new NameSubcontractor(Contract, Keeping.Text("№ 90"), 10),
            new SetFrameworkTerms(200_000, false, Keeping.Text("112")),
            new OpenMiniCompetition(decided, today.AddDays(-30), today.AddDays(-10), Keeping.Text("113"), Keeping.Text("114"), "proportional", 60),
            new EnterOffer(decided, new(Contract.Value), today.AddDays(-10)) { Price = 1_000, Quality = 50, Why = Keeping.Text("115") },
            new AwardMiniCompetition(decided, new(Contract.Value), new(Guid.CreateVersion7()), today, Keeping.Text("116")),
            new OpenMiniCompetition(running, today.AddDays(-3), today.AddDays(20), Keeping.Text("117"), Keeping.Text("118"), "linear-from-lowest", 40),
            new EnterOffer(running, new(Contract.Value), today) { Price = 2_000, Quality = 60, Why = Keeping.Text("119"), Early = Keeping.Text("120") },
            new RequestAdmission(late, Keeping.Text("№ 121"), today.AddDays(-40)) { Supplier = Supplier },
            new ExtendAdmission(late, Keeping.Text("122")),
            new RequestAdmission(refused, Keeping.Text("№ 123"), today.AddDays(-2)),
            new DecideAdmission(refused, false, today) { Reason = Keeping.Text("124") },
        ];
        foreach (var command in all)
            await Done(desk.DoAsync(Id, command, command is DeclareInterests or MarkEntry or GiveOpinion or AskEntrant ? new Doer(Colleague, Standing.AuthorityMember) : by, null, Cancel));
    }

    /// <summary>An account without a way to sign in.</summary>
    public static Person PersonOf(PersonId id, string name, DateTimeOffset now) => new()
    {
        Id = id.Value,
        Name = name,
        Language = "sv",
        Created = now,
        UserName = $"{id}@example.org",
        NormalizedUserName = $"{id}@EXAMPLE.ORG".ToUpperInvariant(),
        Email = $"{id}@example.org",
        NormalizedEmail = $"{id}@EXAMPLE.ORG".ToUpperInvariant(),
        SecurityStamp = "1",
    };

    private static async Task Done(Task<DeskAnswer> answer) => Assert.IsType<DeskAnswer.Done>(await answer);
}
