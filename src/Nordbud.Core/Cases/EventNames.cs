using System.Collections.Frozen;
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

namespace Nordbud.Core.Cases;

/// <summary>The stored name of every event type. A name is never changed or used again.</summary>
public static class EventNames
{
    /// <summary>Every event type by its stored name.</summary>
    public static readonly FrozenDictionary<string, Type> Types = new Dictionary<string, Type>
    {
        ["case-opened"] = typeof(CaseOpened),
        ["case-renamed"] = typeof(CaseRenamed),
        ["diary-number-set"] = typeof(DiaryNumberSet),
        ["earlier-happening-entered"] = typeof(EarlierHappeningEntered),
        ["facts-entered"] = typeof(FactsEntered),
        ["advice-given"] = typeof(AdviceGiven),
        ["model-decided"] = typeof(ModelDecided),
        ["advice-reviewed"] = typeof(AdviceReviewed),
        ["plan-made"] = typeof(PlanMade),
        ["case-followed"] = typeof(CaseFollowed),
        ["earlier-settled"] = typeof(EarlierSettled),
        ["role-given"] = typeof(RoleGiven),
        ["role-taken"] = typeof(RoleTaken),
        ["task-set"] = typeof(TaskSet),
        ["task-changed"] = typeof(TaskChanged),
        ["task-done"] = typeof(TaskDone),
        ["task-reopened"] = typeof(TaskReopened),
        ["file-added"] = typeof(FileAdded),
        ["file-withdrawn"] = typeof(FileWithdrawn),
        ["comment-made"] = typeof(CommentMade),
        ["phase-moved"] = typeof(PhaseMoved),
        ["part-released"] = typeof(PartReleased),
        ["release-withdrawn"] = typeof(ReleaseWithdrawn),
        ["contact-registered"] = typeof(ContactRegistered),
        ["finding-recorded"] = typeof(FindingRecorded),
        ["questionnaire-answered"] = typeof(QuestionnaireAnswered),
        ["round-announced"] = typeof(RoundAnnounced),
        ["round-closed"] = typeof(RoundClosed),
        ["slot-freed"] = typeof(SlotFreed),
        ["slot-offered"] = typeof(SlotOffered),
        ["slot-taken"] = typeof(SlotTaken),
        ["gate-passed"] = typeof(GatePassed),
        ["conflict-handled"] = typeof(ConflictHandled),
        ["expert-absence-reasoned"] = typeof(ExpertAbsenceReasoned),
        ["interests-declared"] = typeof(InterestsDeclared),
        ["member-left"] = typeof(MemberLeft),
        ["member-named"] = typeof(MemberNamed),
        ["skills-needed"] = typeof(SkillsNeeded),
        ["information-given"] = typeof(InformationGiven),
        ["information-shared"] = typeof(InformationShared),
        ["withholding-justified"] = typeof(WithholdingJustified),
        ["question-answered"] = typeof(QuestionAnswered),
        ["question-asked"] = typeof(QuestionAsked),
        ["authority-rated"] = typeof(AuthorityRated),
        ["relation-found"] = typeof(RelationFound),
        ["supplier-link-renewed"] = typeof(SupplierLinkRenewed),
        ["supplier-registered"] = typeof(SupplierRegistered),
        ["activity-planned"] = typeof(ActivityPlanned),
        ["answers-locked"] = typeof(AnswersLocked),
        ["participant-answered"] = typeof(ParticipantAnswered),
        ["participant-invited"] = typeof(ParticipantInvited),
        ["participant-withdrew"] = typeof(ParticipantWithdrew),
        ["participants-erased"] = typeof(ParticipantsErased),
        ["agreement-made"] = typeof(AgreementMade),
        ["cooperation-sought"] = typeof(CooperationSought),
        ["interest-shown"] = typeof(InterestShown),
        ["mandate-given"] = typeof(MandateGiven),
        ["partner-joined"] = typeof(PartnerJoined),
        ["partner-left"] = typeof(PartnerLeft),
        ["search-ended"] = typeof(SearchEnded),
        ["indicator-removed"] = typeof(IndicatorRemoved),
        ["indicator-set"] = typeof(IndicatorSet),
        ["need-described"] = typeof(NeedDescribed),
        ["term-set"] = typeof(TermSet),
        ["term-met"] = typeof(TermMet),
        ["term-removed"] = typeof(TermRemoved),
        ["award-criterion-set"] = typeof(AwardCriterionSet),
        ["award-criterion-removed"] = typeof(AwardCriterionRemoved),
        ["evaluation-model-set"] = typeof(EvaluationModelSet),
        ["evaluation-model-tried"] = typeof(EvaluationModelTried),
        ["weighing-opened"] = typeof(WeighingOpened),
        ["own-weights-given"] = typeof(OwnWeightsGiven),
        ["weighing-closed"] = typeof(WeighingClosed),
        ["weights-agreed"] = typeof(WeightsAgreed),
        ["tender-entered"] = typeof(TenderEntered),
        ["tender-excluded"] = typeof(TenderExcluded),
        ["tender-readmitted"] = typeof(TenderReadmitted),
        ["mark-given"] = typeof(MarkGiven),
        ["marks-locked"] = typeof(MarksLocked),
        ["marks-opened"] = typeof(MarksOpened),
        ["mark-settled"] = typeof(MarkSettled),
        ["user-mark-taken"] = typeof(UserMarkTaken),
        ["track-chosen"] = typeof(TrackChosen),
        ["track-gate-recorded"] = typeof(TrackGateRecorded),
        ["track-moved"] = typeof(TrackMoved),
        ["contender-joined"] = typeof(ContenderJoined),
        ["contender-left"] = typeof(ContenderLeft),
        ["target-measured"] = typeof(TargetMeasured),
        ["award-decided"] = typeof(AwardDecided),
        ["award-declined"] = typeof(AwardDeclined),
        ["award-told"] = typeof(AwardTold),
        ["standstill-waived"] = typeof(StandstillWaived),
        ["complaint-filed"] = typeof(ComplaintFiled),
        ["complaint-ended"] = typeof(ComplaintEnded),
        ["award-reversed"] = typeof(AwardReversed),
        ["contract-signed"] = typeof(ContractSigned),
        ["option-set"] = typeof(OptionSet),
        ["option-settled"] = typeof(OptionSettled),
        ["deliverable-set"] = typeof(DeliverableSet),
        ["deliverable-tested"] = typeof(DeliverableTested),
        ["kpi-set"] = typeof(KpiSet),
        ["kpi-measured"] = typeof(KpiMeasured),
        ["price-indexed"] = typeof(PriceIndexed),
        ["deviation-registered"] = typeof(DeviationRegistered),
        ["deviation-remedied"] = typeof(DeviationRemedied),
        ["contract-changed"] = typeof(ContractChanged),
        ["call-off-made"] = typeof(CallOffMade),
        ["subcontractor-named"] = typeof(SubcontractorNamed),
        ["contract-ended"] = typeof(ContractEnded),
        ["documents-frozen"] = typeof(DocumentsFrozen),
        ["languages-chosen"] = typeof(LanguagesChosen),
        ["document-reason-given"] = typeof(DocumentReasonGiven),
        ["report-noted"] = typeof(ReportNoted),
        ["notice-registered"] = typeof(NoticeRegistered),
        ["notice-corrected"] = typeof(NoticeCorrected),
        ["notice-taken-back"] = typeof(NoticeTakenBack),
        ["question-registered"] = typeof(QuestionRegistered),
        ["experience-given"] = typeof(ExperienceGiven),
        ["lesson-released"] = typeof(LessonReleased),
        ["lesson-withdrawn"] = typeof(LessonWithdrawn),
        ["contest-rules-set"] = typeof(ContestRulesSet),
        ["entry-marked"] = typeof(EntryMarked),
        ["jury-opinion-given"] = typeof(JuryOpinionGiven),
        ["anonymity-lifted"] = typeof(AnonymityLifted),
        ["juror-qualified"] = typeof(JurorQualified),
        ["jury-excused"] = typeof(JuryExcused),
        ["entrant-asked"] = typeof(EntrantAsked),
        ["entrant-answered"] = typeof(EntrantAnswered),
        ["prizes-awarded"] = typeof(PrizesAwarded),
        ["winners-invited"] = typeof(WinnersInvited),
        ["idea-taken"] = typeof(IdeaTaken),
        ["risk-allocated"] = typeof(RiskAllocated),
        ["risk-removed"] = typeof(RiskRemoved),
        ["budget-effects-set"] = typeof(BudgetEffectsSet),
        ["negotiation-round-opened"] = typeof(NegotiationRoundOpened),
        ["contender-heard"] = typeof(ContenderHeard),
        ["documents-changed-for-all"] = typeof(DocumentsChangedForAll),
        ["negotiation-round-closed"] = typeof(NegotiationRoundClosed),
        ["final-tenders-asked"] = typeof(FinalTendersAsked),
        ["partner-agreed"] = typeof(PartnerAgreed),
        ["performance-measured"] = typeof(PerformanceMeasured),
        ["admission-requested"] = typeof(AdmissionRequested),
        ["admission-extended"] = typeof(AdmissionExtended),
        ["admission-decided"] = typeof(AdmissionDecided),
        ["framework-terms-set"] = typeof(FrameworkTermsSet),
        ["mini-competition-opened"] = typeof(MiniCompetitionOpened),
        ["offer-entered"] = typeof(OfferEntered),
        ["mini-competition-awarded"] = typeof(MiniCompetitionAwarded),
        ["mini-competition-ended"] = typeof(MiniCompetitionEnded),
        ["content-erased"] = typeof(ContentErased),
        ["access-denied"] = typeof(AccessDenied),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<Type, string> Names = Types.ToFrozenDictionary(pair => pair.Value, pair => pair.Key);

    /// <summary>The stored name of an event.</summary>
    public static string Of(CaseEvent happened)
    {
        ArgumentNullException.ThrowIfNull(happened);
        return Names[happened.GetType()];
    }
}
