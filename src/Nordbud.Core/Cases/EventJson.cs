using System.Text.Json.Serialization;
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
using Nordbud.Core.Values;

namespace Nordbud.Core.Cases;

/// <summary>How the data of each event are written as JSON; the code is generated when the project is built.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    IgnoreReadOnlyProperties = true,
    Converters = [typeof(KebabCase<Country>)])]
[JsonSerializable(typeof(CaseOpened))]
[JsonSerializable(typeof(CaseRenamed))]
[JsonSerializable(typeof(DiaryNumberSet))]
[JsonSerializable(typeof(EarlierHappeningEntered))]
[JsonSerializable(typeof(FactsEntered))]
[JsonSerializable(typeof(AdviceGiven))]
[JsonSerializable(typeof(ModelDecided))]
[JsonSerializable(typeof(AdviceReviewed))]
[JsonSerializable(typeof(PlanMade))]
[JsonSerializable(typeof(CaseFollowed))]
[JsonSerializable(typeof(EarlierSettled))]
[JsonSerializable(typeof(RoleGiven))]
[JsonSerializable(typeof(RoleTaken))]
[JsonSerializable(typeof(TaskSet))]
[JsonSerializable(typeof(TaskChanged))]
[JsonSerializable(typeof(TaskDone))]
[JsonSerializable(typeof(TaskReopened))]
[JsonSerializable(typeof(FileAdded))]
[JsonSerializable(typeof(FileWithdrawn))]
[JsonSerializable(typeof(CommentMade))]
[JsonSerializable(typeof(PhaseMoved))]
[JsonSerializable(typeof(PartReleased))]
[JsonSerializable(typeof(ReleaseWithdrawn))]
[JsonSerializable(typeof(ContactRegistered))]
[JsonSerializable(typeof(FindingRecorded))]
[JsonSerializable(typeof(QuestionnaireAnswered))]
[JsonSerializable(typeof(RoundAnnounced))]
[JsonSerializable(typeof(RoundClosed))]
[JsonSerializable(typeof(SlotFreed))]
[JsonSerializable(typeof(SlotOffered))]
[JsonSerializable(typeof(SlotTaken))]
[JsonSerializable(typeof(GatePassed))]
[JsonSerializable(typeof(ConflictHandled))]
[JsonSerializable(typeof(ExpertAbsenceReasoned))]
[JsonSerializable(typeof(InterestsDeclared))]
[JsonSerializable(typeof(MemberLeft))]
[JsonSerializable(typeof(MemberNamed))]
[JsonSerializable(typeof(SkillsNeeded))]
[JsonSerializable(typeof(InformationGiven))]
[JsonSerializable(typeof(InformationShared))]
[JsonSerializable(typeof(WithholdingJustified))]
[JsonSerializable(typeof(QuestionAnswered))]
[JsonSerializable(typeof(QuestionAsked))]
[JsonSerializable(typeof(AuthorityRated))]
[JsonSerializable(typeof(RelationFound))]
[JsonSerializable(typeof(SupplierLinkRenewed))]
[JsonSerializable(typeof(SupplierRegistered))]
[JsonSerializable(typeof(ActivityPlanned))]
[JsonSerializable(typeof(AnswersLocked))]
[JsonSerializable(typeof(ParticipantAnswered))]
[JsonSerializable(typeof(ParticipantInvited))]
[JsonSerializable(typeof(ParticipantWithdrew))]
[JsonSerializable(typeof(ParticipantsErased))]
[JsonSerializable(typeof(AgreementMade))]
[JsonSerializable(typeof(CooperationSought))]
[JsonSerializable(typeof(InterestShown))]
[JsonSerializable(typeof(MandateGiven))]
[JsonSerializable(typeof(PartnerJoined))]
[JsonSerializable(typeof(PartnerLeft))]
[JsonSerializable(typeof(SearchEnded))]
[JsonSerializable(typeof(IndicatorRemoved))]
[JsonSerializable(typeof(IndicatorSet))]
[JsonSerializable(typeof(NeedDescribed))]
[JsonSerializable(typeof(TermSet))]
[JsonSerializable(typeof(TermMet))]
[JsonSerializable(typeof(TermRemoved))]
[JsonSerializable(typeof(AwardCriterionSet))]
[JsonSerializable(typeof(AwardCriterionRemoved))]
[JsonSerializable(typeof(EvaluationModelSet))]
[JsonSerializable(typeof(EvaluationModelTried))]
[JsonSerializable(typeof(WeighingOpened))]
[JsonSerializable(typeof(OwnWeightsGiven))]
[JsonSerializable(typeof(WeighingClosed))]
[JsonSerializable(typeof(WeightsAgreed))]
[JsonSerializable(typeof(TenderEntered))]
[JsonSerializable(typeof(TenderExcluded))]
[JsonSerializable(typeof(TenderReadmitted))]
[JsonSerializable(typeof(MarkGiven))]
[JsonSerializable(typeof(MarksLocked))]
[JsonSerializable(typeof(MarksOpened))]
[JsonSerializable(typeof(MarkSettled))]
[JsonSerializable(typeof(UserMarkTaken))]
[JsonSerializable(typeof(TrackChosen))]
[JsonSerializable(typeof(TrackGateRecorded))]
[JsonSerializable(typeof(TrackMoved))]
[JsonSerializable(typeof(ContenderJoined))]
[JsonSerializable(typeof(ContenderLeft))]
[JsonSerializable(typeof(TargetMeasured))]
[JsonSerializable(typeof(AwardDecided))]
[JsonSerializable(typeof(AwardDeclined))]
[JsonSerializable(typeof(AwardTold))]
[JsonSerializable(typeof(StandstillWaived))]
[JsonSerializable(typeof(ComplaintFiled))]
[JsonSerializable(typeof(ComplaintEnded))]
[JsonSerializable(typeof(AwardReversed))]
[JsonSerializable(typeof(ContractSigned))]
[JsonSerializable(typeof(OptionSet))]
[JsonSerializable(typeof(OptionSettled))]
[JsonSerializable(typeof(DeliverableSet))]
[JsonSerializable(typeof(DeliverableTested))]
[JsonSerializable(typeof(KpiSet))]
[JsonSerializable(typeof(KpiMeasured))]
[JsonSerializable(typeof(PriceIndexed))]
[JsonSerializable(typeof(DeviationRegistered))]
[JsonSerializable(typeof(DeviationRemedied))]
[JsonSerializable(typeof(ContractChanged))]
[JsonSerializable(typeof(CallOffMade))]
[JsonSerializable(typeof(SubcontractorNamed))]
[JsonSerializable(typeof(ContractEnded))]
[JsonSerializable(typeof(DocumentsFrozen))]
[JsonSerializable(typeof(LanguagesChosen))]
[JsonSerializable(typeof(DocumentReasonGiven))]
[JsonSerializable(typeof(ReportNoted))]
[JsonSerializable(typeof(NoticeRegistered))]
[JsonSerializable(typeof(NoticeCorrected))]
[JsonSerializable(typeof(NoticeTakenBack))]
[JsonSerializable(typeof(QuestionRegistered))]
[JsonSerializable(typeof(ExperienceGiven))]
[JsonSerializable(typeof(LessonReleased))]
[JsonSerializable(typeof(LessonWithdrawn))]
[JsonSerializable(typeof(ContestRulesSet))]
[JsonSerializable(typeof(EntryMarked))]
[JsonSerializable(typeof(JuryOpinionGiven))]
[JsonSerializable(typeof(AnonymityLifted))]
[JsonSerializable(typeof(JurorQualified))]
[JsonSerializable(typeof(JuryExcused))]
[JsonSerializable(typeof(EntrantAsked))]
[JsonSerializable(typeof(EntrantAnswered))]
[JsonSerializable(typeof(PrizesAwarded))]
[JsonSerializable(typeof(WinnersInvited))]
[JsonSerializable(typeof(IdeaTaken))]
[JsonSerializable(typeof(RiskAllocated))]
[JsonSerializable(typeof(RiskRemoved))]
[JsonSerializable(typeof(BudgetEffectsSet))]
[JsonSerializable(typeof(NegotiationRoundOpened))]
[JsonSerializable(typeof(ContenderHeard))]
[JsonSerializable(typeof(DocumentsChangedForAll))]
[JsonSerializable(typeof(NegotiationRoundClosed))]
[JsonSerializable(typeof(FinalTendersAsked))]
[JsonSerializable(typeof(PartnerAgreed))]
[JsonSerializable(typeof(PerformanceMeasured))]
[JsonSerializable(typeof(AdmissionRequested))]
[JsonSerializable(typeof(AdmissionExtended))]
[JsonSerializable(typeof(AdmissionDecided))]
[JsonSerializable(typeof(FrameworkTermsSet))]
[JsonSerializable(typeof(MiniCompetitionOpened))]
[JsonSerializable(typeof(OfferEntered))]
[JsonSerializable(typeof(MiniCompetitionAwarded))]
[JsonSerializable(typeof(MiniCompetitionEnded))]
[JsonSerializable(typeof(ContentErased))]
[JsonSerializable(typeof(AccessDenied))]
internal sealed partial class EventJson : JsonSerializerContext;
