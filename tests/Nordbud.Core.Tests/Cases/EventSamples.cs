using System.Text.Json;
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
using Nordbud.Core.Cases.Erasure;
using Nordbud.Core.Cases.Experience;
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
using Nordbud.Core.Evaluation;
using Nordbud.Core.People;
using Nordbud.Core.Tracks;
using Nordbud.Core.Values;

namespace Nordbud.Core.Tests.Cases;

/// <summary>Every event with as little and with as much as it can hold.</summary>
internal static class EventSamples
{
    private static readonly PersonId Person = new(Guid.Parse("00000000-0000-7000-8000-000000000001"));
    private static readonly TaskId Task = new(Guid.Parse("00000000-0000-7000-8000-000000000002"));
    private static readonly FileId File = new(Guid.Parse("00000000-0000-7000-8000-000000000003"));
    private static readonly CommentId Comment = new(Guid.Parse("00000000-0000-7000-8000-000000000004"));
    private static readonly AuthorityId Authority = new(Guid.Parse("00000000-0000-7000-8000-000000000005"));
    private static readonly KeptRef Kept = new(Guid.Parse("00000000-0000-7000-8000-000000000006"), "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=");
    private static readonly GroupMemberId Member = new(Guid.Parse("00000000-0000-7000-8000-000000000007"));
    private static readonly SupplierId Supplier = new(Guid.Parse("00000000-0000-7000-8000-000000000008"));
    private static readonly SupplierId Other = new(Guid.Parse("00000000-0000-7000-8000-000000000009"));
    private static readonly RoundId Round = new(Guid.Parse("00000000-0000-7000-8000-00000000000a"));
    private static readonly SlotId Slot = new(Guid.Parse("00000000-0000-7000-8000-00000000000b"));
    private static readonly ContactId Contact = new(Guid.Parse("00000000-0000-7000-8000-00000000000c"));
    private static readonly FindingId Finding = new(Guid.Parse("00000000-0000-7000-8000-00000000000d"));
    private static readonly QuestionId Question = new(Guid.Parse("00000000-0000-7000-8000-00000000000e"));
    private static readonly InformationId Information = new(Guid.Parse("00000000-0000-7000-8000-00000000000f"));
    private static readonly IndicatorId Indicator = new(Guid.Parse("00000000-0000-7000-8000-000000000014"));
    private static readonly PartnerId Partner = new(Guid.Parse("00000000-0000-7000-8000-000000000012"));
    private static readonly ActivityId Activity = new(Guid.Parse("00000000-0000-7000-8000-000000000010"));
    private static readonly ParticipantId Participant = new(Guid.Parse("00000000-0000-7000-8000-000000000011"));
    private static readonly CaseId Earlier = new(Guid.Parse("00000000-0000-7000-8000-000000000032"));
    private static readonly JuryQuestionId JuryQuestion = new(Guid.Parse("00000000-0000-7000-8000-000000000031"));
    private static readonly TermId Term = new(Guid.Parse("00000000-0000-7000-8000-000000000015"));
    private static readonly AwardCriterionId Award = new(Guid.Parse("00000000-0000-7000-8000-000000000016"));
    private static readonly WeighingId Weighing = new(Guid.Parse("00000000-0000-7000-8000-000000000017"));
    private static readonly TenderId Tender = new(Guid.Parse("00000000-0000-7000-8000-000000000018"));
    private static readonly ContenderId Contender = new(Guid.Parse("00000000-0000-7000-8000-00000000001a"));
    private static readonly ComplaintId Complaint = new(Guid.Parse("00000000-0000-7000-8000-00000000001b"));
    private static readonly ContractId Contract = new(Guid.Parse("00000000-0000-7000-8000-00000000001c"));
    private static readonly OptionId Option = new(Guid.Parse("00000000-0000-7000-8000-00000000001d"));
    private static readonly DeliverableId Deliverable = new(Guid.Parse("00000000-0000-7000-8000-00000000001e"));
    private static readonly KpiId Kpi = new(Guid.Parse("00000000-0000-7000-8000-00000000001f"));
    private static readonly DeviationId Deviation = new(Guid.Parse("00000000-0000-7000-8000-000000000020"));
    private static readonly ChangeId Change = new(Guid.Parse("00000000-0000-7000-8000-000000000021"));
    private static readonly CallOffId CallOff = new(Guid.Parse("00000000-0000-7000-8000-000000000022"));
    private static readonly RiskId Risk = new(Guid.Parse("00000000-0000-7000-8000-000000000023"));
    private static readonly TalkId Talk = new(Guid.Parse("00000000-0000-7000-8000-000000000025"));
    private static readonly DocumentChangeId DocumentChange = new(Guid.Parse("00000000-0000-7000-8000-000000000026"));
    private static readonly NoticeId Notice = new(Guid.Parse("00000000-0000-7000-8000-000000000024"));
    private static readonly PerformanceId Performance = new(Guid.Parse("00000000-0000-7000-8000-000000000025"));
    private static readonly CompetitionId Competition = new(Guid.Parse("00000000-0000-7000-8000-000000000027"));
    private static readonly InvitedId Invited = new(Guid.Parse("00000000-0000-7000-8000-000000000028"));
    private static readonly AdmissionId Admission = new(Guid.Parse("00000000-0000-7000-8000-000000000029"));
    /// <summary>A definition as it was first stored; the tracks of the product go on changing.</summary>
    private static readonly string Definition = System.IO.File.ReadAllText(Repository.File("tests", "Nordbud.Core.Tests", "Cases", "Course", "traditional-as-first-stored.json")).TrimEnd('\n');
    private static readonly DateTimeOffset Start = new(2026, 3, 9, 8, 30, 0, TimeSpan.FromHours(1));
    private static readonly DateOnly Day = new(2026, 3, 2);
    private const string Law = "2026-11-23";

    /// <summary>The other supplier that some samples name.</summary>
    public static SupplierRegistered Another { get; } = new() { Supplier = Other, Name = "Vård i bild AB" };

    public static IReadOnlyList<(string Name, CaseEvent Minimal, CaseEvent Full)> All { get; } =
    [
        Of(new CaseOpened { Authority = Authority, Country = Country.SE, Title = "Larm", Phase = Phase.Preparation, LawBook = Law },
            opened => opened with { DiaryNumber = "SN 2026/0123" }),
        Of(new CaseRenamed { Title = "Trygghetslarm & “sensorer”" }),
        Of(new DiaryNumberSet(), set => set with { DiaryNumber = "SN 2026/0123" }),
        Of(new EarlierHappeningEntered { On = Day, What = Kept }),
        Of(new FactsEntered { Part = 1, Facts = JsonDocument.Parse("""{"country":"SE","date":"2026-03-02"}""").RootElement }),
        Of(new AdviceGiven { Part = 1, Regime = "unknown", LawBook = Law }, advice => advice with
        {
            Model = "innovative-1a", Instrument = "open-procedure", Route = "framework", Provisional = true, Missing = ["market"],
        }),
        Of(new ModelDecided { Part = 1, Model = "traditional", LawBook = Law }, decided => decided with
        {
            Instrument = "open-procedure", Advised = "innovative-1a", Reason = Kept, DecidedBy = Kept,
        }),
        Of(new PlanMade { Part = 1, Model = "traditional", Instrument = "open-procedure", Steps = [], LawBook = Law }, plan => plan with
        {
            Steps = [new PlannedStep("tender-period", "statutory", Day, Day.AddDays(35)), new PlannedStep("award", "gate", Day, Day, "G9")],
        }),
        Of(new AdviceReviewed { Part = 1, KeepsTrack = true, Changed = false, Reason = Kept, LawBook = Law }, reviewed => reviewed with { Part = 2, KeepsTrack = false, Changed = true, Advised = "traditional" }),
        Of(new CaseFollowed { Earlier = Earlier }),
        Of(new EarlierSettled { Earlier = Earlier }, settled => settled with { Pieces = [Information], Reason = Kept }),
        Of(new RoleGiven { Person = Person, Role = Role.EndUserRepresentative },
            given => given with { Role = Role.DecisionMaker, Authorisation = "KS § 12" }),
        Of(new RoleTaken { Person = Person, Role = Role.SupplierUser }),
        Of(new TaskSet { Task = Task, What = Kept }, set => set with { Assignee = Person, Due = Day }),
        Of(new TaskChanged { Task = Task, What = Kept }, changed => changed with { Assignee = Person, Due = Day }),
        Of(new TaskDone { Task = Task }),
        Of(new TaskReopened { Task = Task }),
        Of(new FileAdded { File = File, Version = 1, Name = Kept, Content = Kept, Length = 12, ContentType = "application/pdf" }),
        Of(new FileWithdrawn { File = File }),
        Of(new CommentMade { Comment = Comment, On = "case", Text = Kept }),
        Of(new PhaseMoved { From = Phase.Preparation, To = Phase.Competition }, moved => moved with { Reason = Kept }),
        Of(new PartReleased { What = PublicPart.Existence }, released => released with { Reason = Kept }),
        Of(new ReleaseWithdrawn { What = PublicPart.Plan }, withdrawn => withdrawn with { Reason = Kept }),
        Of(new MemberNamed { Member = Member, Origin = GroupOrigin.Colleague, Skills = ["procurement"] },
            named => named with { Name = Kept, Person = Person, Origin = GroupOrigin.Partner }),
        Of(new MemberLeft { Member = Member }),
        Of(new SkillsNeeded { Needs = [new("procurement", [Phase.Preparation])] }),
        Of(new ExpertAbsenceReasoned { Reason = Kept }),
        Of(new InterestsDeclared { Member = Member, Conflict = false }, declared => declared with { Conflict = true, What = Kept, OnPaper = true, Late = true }),
        Of(new ConflictHandled { Member = Member, Measure = ConflictMeasure.Recuse, Reason = Kept }),
        Of(new SupplierRegistered { Supplier = Supplier, Name = "Omsorgsvideo AB" }, registered => registered with
        {
            Country = Country.SE, Number = "556000-0000", Contact = Kept, Key = "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=", Language = "sv", Resembles = [Other],
        }),
        Of(new SupplierLinkRenewed { Supplier = Supplier, Key = "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=" }, renewed => renewed with { Contact = Kept }),
        Of(new RelationFound { Supplier = Supplier, Other = Other, Related = true }, found => found with { Reason = Kept }),
        Of(new AuthorityRated { Supplier = Supplier, Marks = new Dictionary<string, int> { ["clarity"] = 4 } }, rated => rated with { Text = Kept }),
        Of(new RoundAnnounced { Round = Round, Kind = RoundKind.Meetings, Title = Kept, Text = Kept, From = Day, To = Day.AddDays(14) },
            announced => announced with { Questions = [Kept], Minutes = 45, Facilitated = true }),
        Of(new RoundClosed { Round = Round }),
        Of(new QuestionnaireAnswered { Round = Round, Supplier = Supplier, Answers = Kept }),
        Of(new SlotOffered { Slot = Slot, Round = Round, Start = Start }),
        Of(new SlotTaken { Slot = Slot, Supplier = Supplier }),
        Of(new SlotFreed { Slot = Slot }),
        Of(new ContactRegistered
        {
            Contact = Contact, Kind = ContactKind.Meeting, On = Day, Suppliers = [Supplier], Ours = [], Minutes = Kept, Phase = Phase.Preparation, Advice = MayTalk.If,
        }, registered => registered with { Ours = [Member], Confidential = Kept, Round = Round }),
        Of(new FindingRecorded { Finding = Finding, What = Kept }, recorded => recorded with { Changed = Kept, Round = Round }),
        Of(new QuestionAsked { Question = Question, Supplier = Supplier, Text = Kept }),
        Of(new QuestionAnswered { Question = Question, Wording = Kept, Answer = Kept }),
        Of(new InformationGiven { Information = Information, What = Kept, To = [Supplier], On = Day }, given => given with { Contact = Contact }),
        Of(new InformationShared { Information = Information, Text = Kept }),
        Of(new WithholdingJustified { Information = Information, Reason = Kept }),
        Of(new GatePassed { Gate = Gate.DocumentsReady }, passed => passed with { Yielded = ["parity-debt"], Reason = Kept }),
        Of(new ActivityPlanned
        {
            Activity = Activity, Kind = ActivityKind.Rating, Name = Kept, Who = [UserGroup.Citizens], From = Day, To = Day.AddDays(7), Sheet = Kept, Recruiting = Kept,
            Basis = LegalBasis.PublicTask, Dpia = Dpia.Open, EraseOn = Day.AddDays(90),
        }, planned => planned with
        {
            Health = HealthGround.CareManagement, NationalBasis = Kept, Questionnaire = "sus", Options = [Kept, Kept], Missing = MissingAnswers.Middle,
        }),
        Of(new ParticipantInvited { Activity = Activity, Participant = Participant, Group = UserGroup.Relatives, Number = 3 },
            invited => invited with { Person = Kept, Representative = Kept, Key = "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=" }),
        Of(new ParticipantAnswered { Activity = Activity, Participant = Participant, Answers = Kept, Way = AnswerWay.Paper }, answered => answered with { OnBehalf = true }),
        Of(new ParticipantWithdrew { Activity = Activity, Participant = Participant }),
        Of(new AnswersLocked { Activity = Activity, Participants = 5, Scores = [new(0, 72.5m)] }, locked => locked with { Scores = [new(0, 72.5m, UserGroup.Employees)] }),
        Of(new ParticipantsErased { Activity = Activity }),
        Of(new CooperationSought { Technology = "videophone", Units = 40, DecideBy = Day, Text = Kept }),
        Of(new SearchEnded()),
        Of(new InterestShown { Partner = Partner, Authority = Authority, Name = "Köping", Country = Country.SE, Units = 12 }, shown => shown with { Person = Person, Text = Kept }),
        Of(new PartnerJoined { Partner = Partner, Name = "Köping", Country = Country.SE, Units = 12, Part = 1 },
            joined => joined with { Authority = Authority, Value = 120_000.5m, Needs = Kept, Carries = Kept, Evaluates = true }),
        Of(new MandateGiven { Partner = Partner, Decision = Kept, On = Day }, given => given with { File = File }),
        Of(new PartnerLeft { Partner = new(Guid.Parse("00000000-0000-7000-8000-000000000013")) }, left => left with { NoMandate = true }),
        Of(new AgreementMade { Key = CostKey.Units, Text = Kept }, made => made with { Law = Country.FI }),
        Of(new NeedDescribed { TargetGroup = Kept }, described => described with { People = 400, Process = Kept, YearlyCost = 1_250_000.5m }),
        Of(new IndicatorSet { Indicator = Indicator, Name = Kept, Unit = "visits a night" },
            set => set with { Baseline = 12.5m, BaselineOn = Day, Target = 4, Measured = Kept }),
        Of(new IndicatorRemoved { Indicator = Indicator }),
        Of(new TermSet { Term = Term, Kind = TermKind.ExclusionGround, Text = Kept }, set => set with
        {
            Article = "57-4-c", Verified = Kept, ForWhom = Kept, Indicators = [Indicator], Findings = [Finding], From = "/library/nacka",
        }),
        Of(new TermMet { Term = Term, Supplier = Supplier, Meets = Meets.Yes }, met => met with { Meets = Meets.No, From = Kept, Finding = Finding }),
        Of(new TermRemoved { Term = Term }),
        Of(new AwardCriterionSet { Criterion = Award, Code = "A", Name = Kept }, set => set with
        {
            Parent = new AwardCriterionId(Guid.Parse("00000000-0000-7000-8000-000000000019")), Text = Kept, ScoredBy = Scorer.EndUsers, Minimum = 2, Value = 1000,
            Scale = new MarkScale(0, 5) { Levels = [new(0), new(5, Kept, 1)] }, Against = QualityReference.Best, Climate = true,
            Indicators = [Indicator], Findings = [Finding], From = "/library/nacka",
        }),
        Of(new AwardCriterionRemoved { Criterion = new AwardCriterionId(Guid.Parse("00000000-0000-7000-8000-000000000019")) }),
        Of(new EvaluationModelSet { Formula = "proportional", Points = 100 }, set => set with
        {
            Parameters = new Dictionary<string, decimal> { ["slope"] = 0.5m }, Items = [new("alarm", "Alarm, a month", 120.5m)], LifeCycle = new(0.035m, 8), Ties = TieRule.LowestPrice,
            Scores = ScoreRule.Average, Roundings = [new(RoundingStage.Total, 0.01m)], MinimumQuality = 0.5m, Lots = ["North"], Anonymous = true, PricesHidden = true, Reason = Kept,
        }),
        Of(new EvaluationModelTried { Model = "00", Report = File, Found = ["RANK_REVERSAL"] }),
        Of(new WeighingOpened { Weighing = Weighing, Method = WeighingMethod.Pairs, Criteria = [Award], Members = [Person] }, opened => opened with { Family = Award, Price = true }),
        Of(new OwnWeightsGiven { Weighing = Weighing, Member = Person, Numbers = [3, 0.5m] }, given => given with { Reason = Kept }),
        Of(new WeighingClosed { Weighing = Weighing }),
        Of(new WeightsAgreed { Weights = [new(Award, 60), new(null, 40)], Form = WeightForm.Exact, Reason = Kept },
            agreed => agreed with { Family = Award, Weighing = Weighing, Weights = [new(Award, 60, 50, 70)] }),
        Of(new TenderEntered { Tender = Tender, Number = 1, Name = Kept }, entered => entered with
        {
            Lot = "North", Price = 120_000.5m, UnitPrices = new Dictionary<string, decimal> { ["alarm"] = 12.5m }, Costs = [new(0, 1000), new(1, -20)],
        }),
        Of(new TenderExcluded { Tender = Tender, Reason = Kept }, excluded => excluded with { AbnormallyLow = true }),
        Of(new TenderReadmitted { Tender = Tender, Reason = Kept }),
        Of(new MarkGiven { Tender = Tender, Criterion = Award, Evaluator = Person, Mark = 3.5m, Reason = Kept }),
        Of(new MarksLocked { Evaluator = Person }),
        Of(new MarksOpened(), opened => opened with { Reason = Kept }),
        Of(new MarkSettled { Tender = Tender, Criterion = Award, Mark = 4, Reason = Kept }, settled => settled with { Before = [3.5m, 4] }),
        Of(new UserMarkTaken { Tender = Tender, Criterion = Award, Activity = Activity, Option = 0, People = 7, Mean = 3.75m, Deviation = 0.5m }),
        Of(new TrackChosen { Track = "traditional", Definition = Definition, At = "need" }, chosen => chosen with { Reason = Kept }),
        Of(new TrackGateRecorded { Gate = TrackGate.GroundRecorded, At = "need", Evidence = Kept }),
        Of(new TrackMoved { From = "need", To = "market", Kind = MoveKind.GoOn, Into = PhaseKind.Market, Contenders = 0 }, moved => moved with { Contenders = 3, Yielded = ["need-approved"], Reason = Kept }),
        Of(new ContenderJoined { Contender = Contender, Number = 1, Name = Kept }, joined => joined with { Supplier = Supplier }),
        Of(new ContenderLeft { Contender = Contender, Kind = LeavingKind.Reduced, Reason = Kept }),
        Of(new TargetMeasured { Contender = Contender, At = "prototype", Milestone = "half", Met = true, Result = Kept }, measured => measured with { Met = false, Paid = 12_500.5m }),
        Of(new RiskAllocated { Risk = Risk, What = Kept, Bearer = RiskBearer.Partner, Likelihood = 2, Consequence = 5, Reason = Kept }),
        Of(new RiskRemoved { Risk = new(Guid.Parse("00000000-0000-7000-8000-000000000024")) }),
        Of(new BudgetEffectsSet { Years = [new(2030, 12_000_000, 11_500_000.5m)] }),
        Of(new AdmissionRequested { Admission = Admission, Number = 1, Name = Kept, On = Day }, requested => requested with { Supplier = Supplier }),
        Of(new AdmissionExtended { Admission = Admission, Reason = Kept }),
        Of(new AdmissionDecided { Admission = Admission, On = Day, Admitted = true, LawBook = Law }, decided => decided with { Admitted = false, Last = Day.AddDays(14), Reason = Kept }),
        Of(new FrameworkTermsSet { Choice = Kept }, set => set with { Maximum = 9_000_000.5m, AllTerms = true }),
        Of(new MiniCompetitionOpened { Competition = Competition, Number = 1, On = Day, LastDay = Day.AddDays(20), What = Kept, Criteria = Kept, Formula = "proportional", PriceWeight = 60, Invited = [Invited] },
            opened => opened with { Participant = Partner, LeftOut = [new(Guid.Parse("00000000-0000-7000-8000-000000000029"))], Breaches = ["party-left-out"], Reason = Kept }),
        Of(new OfferEntered { Competition = Competition, On = Day, Invited = Invited }, entered => entered with { Declined = true, Price = 120_000.5m, Quality = 72.5m, Why = Kept, Early = Kept }),
        Of(new MiniCompetitionAwarded { Competition = Competition, On = Day, Invited = Invited, Value = 120_000.5m, Reasons = Kept }, awarded => awarded with { CallOff = CallOff, Yielded = ["award-not-first"] }),
        Of(new MiniCompetitionEnded { Competition = Competition, On = Day, Reason = Kept }),
        Of(new NegotiationRoundOpened { Round = 1, On = Day, At = "dialogue" }, opened => opened with { About = Kept, Breaches = ["final-tenders-asked"], Reason = Kept }),
        Of(new ContenderHeard { Round = 1, On = Day, Talk = Talk, Contender = Contender, What = Kept }, heard => heard with { Written = true, Ours = [new(Person.Value)], Proposed = Kept, Reason = Kept }),
        Of(new DocumentsChangedForAll { Round = 1, On = Day, Change = DocumentChange, What = Kept }, changed => changed with { Version = 2 }),
        Of(new NegotiationRoundClosed { Round = 1, On = Day }, closed => closed with { Unheard = [Contender], Reason = Kept }),
        Of(new FinalTendersAsked { On = Day, LastDay = Day.AddDays(20) }),
        Of(new PartnerAgreed { Contender = Contender, On = Day, From = Day, Roles = Kept, Costs = Kept, Rights = Kept, Exit = Kept }, agreed => agreed with
        {
            To = Day.AddMonths(18), PromisesNothing = true, MaximumCost = 4_000_000.5m, Prices = [new("prototype", 600_000)],
            Performances = [new(Performance, Kept, "%", 95, Better.More), new(new(Guid.Parse("00000000-0000-7000-8000-000000000026")), Kept, "s", 2.5m, Better.Less)],
            Yielded = ["time-box-long"], Reason = Kept,
        }),
        Of(new PerformanceMeasured { Contender = Contender, Performance = Performance, On = Day, Value = 96.5m, How = Kept }),
        Of(new ContestRulesSet { Rules = Kept, Rights = Kept }, set => set with { Prizes = [60_000, 20_000], FollowUp = 1_500_000 }),
        Of(new EntryMarked { Contender = Contender, Juror = Person, Mark = 82.5m, Reason = Kept }),
        Of(new JuryOpinionGiven { Ranking = [Contender], Jurors = 3, Opinion = Kept }),
        Of(new AnonymityLifted()),
        Of(new JurorQualified { Juror = Person, Qualified = false }, qualified => qualified with { Qualified = true, What = Kept }),
        Of(new JuryExcused { Yielded = ["jury-unqualified"], Reason = Kept }),
        Of(new EntrantAsked { Question = JuryQuestion, Contender = Contender, Text = Kept }),
        Of(new EntrantAnswered { Question = JuryQuestion, On = Day, Minutes = Kept }),
        Of(new PrizesAwarded { Prizes = [] }, awarded => awarded with { Prizes = [new(Contender, 60_000.5m)], Yielded = ["prizes-differ"], Reason = Kept }),
        Of(new WinnersInvited { Contenders = [Contender] }),
        Of(new IdeaTaken { Idea = Information, Contender = Contender, Holder = Supplier, What = Kept }, taken => taken with { Indicator = Indicator, Term = Term }),
        Of(new AwardDecided { Tenders = [Tender], On = Day, Reasons = Kept }, decided => decided with { Contenders = [Contender], Yielded = ["award-not-first"] }),
        Of(new AwardDeclined { On = Day, Reasons = Kept }),
        Of(new AwardTold { On = Day, Electronic = true, Regime = AwardRegime.Eu, LawBook = Law },
            told => told with { Days = 10, Last = Day.AddDays(10), Citation = "LOU (2016:1145) 20 kap. 1-2 §§" }),
        Of(new StandstillWaived { Ground = StandstillGround.SingleTenderer, Reason = Kept }),
        Of(new ComplaintFiled { Complaint = Complaint, On = Day, Suspends = true, What = Kept }),
        Of(new ComplaintEnded { Complaint = Complaint, On = Day, Outcome = ComplaintOutcome.Dismissed, What = Kept }),
        Of(new AwardReversed { Reason = Kept }),
        Of(new ContractSigned { Contract = Contract, On = Day, With = Kept, From = Day }, signed => signed with
        {
            Value = 1_200_000.5m, To = Day.AddYears(2), Works = true, Breaches = ["signed-in-standstill"], Reason = Kept,
        }),
        Of(new OptionSet { Contract = Contract, Option = Option, What = Kept, NoticeBy = Day }, set => set with { To = Day.AddYears(3) }),
        Of(new OptionSettled { Contract = Contract, Option = Option, Used = true, On = Day }),
        Of(new DeliverableSet { Contract = Contract, Deliverable = Deliverable, What = Kept, Due = Day }, set => set with { Test = Kept }),
        Of(new DeliverableTested { Contract = Contract, Deliverable = Deliverable, On = Day, Accepted = true, Result = Kept }),
        Of(new KpiSet { Contract = Contract, Kpi = Kpi, Name = Kept, Unit = "visits a night", Target = 8 }, set => set with { Baseline = 14, Indicator = Indicator }),
        Of(new KpiMeasured { Contract = Contract, Kpi = Kpi, On = Day, Value = 9.5m }),
        Of(new PriceIndexed { Contract = Contract, On = Day, Value = 1_250_000, What = Kept }),
        Of(new DeviationRegistered { Contract = Contract, Deviation = Deviation, On = Day, What = Kept }),
        Of(new DeviationRemedied { Contract = Contract, Deviation = Deviation, On = Day, Remedy = Kept }),
        Of(new ContractChanged { Contract = Contract, Change = Change, On = Day, Ground = ChangeGround.Minor, Amount = -50, What = Kept },
            changed => changed with { To = Day.AddYears(4), Yielded = ["changes-over-minor"] }),
        Of(new CallOffMade { Contract = Contract, CallOff = CallOff, On = Day, Value = 1_000, Competed = false, What = Kept },
            made => made with { Competed = true, Yielded = ["call-offs-over-value"] }),
        Of(new SubcontractorNamed { Contract = Contract, Name = Kept }, named => named with { Share = 12.5m }),
        Of(new ContractEnded { Contract = Contract, On = Day, Kind = EndKind.Completed, Learned = Kept }, ended => ended with { Kind = EndKind.Terminated, Again = true }),
        Of(new LanguagesChosen { Languages = ["sv", "en"] }),
        Of(new DocumentReasonGiven { Topic = DocumentTopic.NoLots }, given => given with { Reason = Kept }),
        Of(new DocumentsFrozen { Version = 1 }, frozen => frozen with { Version = 2, Model = "00", Significant = true, ExtendedTo = Day, Reason = Kept }),
        Of(new NoticeRegistered { Notice = Notice, Kind = NoticeKind.PriorInformation, Sent = Day },
            told => told with { Kind = NoticeKind.Competition, Published = Day.AddDays(3), LastDay = Day.AddDays(40), LastTime = new(12, 0), Where = Kept, Number = Kept, Text = Kept, Urgency = Kept }),
        Of(new NoticeCorrected { Notice = Notice, Kind = NoticeKind.Award, Sent = Day, Change = Kept },
            told => told with { Kind = NoticeKind.Change, Published = Day.AddDays(3), LastDay = Day.AddDays(40), LastTime = new(23, 59), Where = Kept, Number = Kept, Text = Kept, Urgency = Kept }),
        Of(new NoticeTakenBack { Notice = Notice, Reason = Kept }),
        Of(new QuestionRegistered { Question = Question, Wording = Kept, Answer = Kept, Asked = Day, Answered = Day.AddDays(4) }),
        Of(new ReportNoted { Part = ReportPart.OtherMeans, Text = Kept }),
        Of(new ExperienceGiven { Outcome = NeedOutcome.Met }, given => given with { Outcome = NeedOutcome.NotMet, Again = false, Learned = Kept }),
        Of(new LessonReleased { Text = Kept }),
        Of(new LessonWithdrawn()),
        Of(new ContentErased { Content = Kept.Id, Ground = "retention-over", LawBook = Law }, erased => erased with { Reason = Kept }),
        Of(new AccessDenied { Attempts = 1, Hour = new DateTimeOffset(2026, 3, 2, 12, 0, 0, TimeSpan.Zero) },
            denied => denied with { Person = Person, Asked = Permission.ReadCase }),
    ];

    private static (string, CaseEvent, CaseEvent) Of<T>(T minimal, Func<T, T>? fill = null) where T : CaseEvent =>
        (EventNames.Of(minimal), minimal, fill is null ? minimal : fill(minimal));
}
