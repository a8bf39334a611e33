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

/// <summary>
/// The one filter between entries and those who look: every list, search, feed, export and page goes through it. Every
/// event type declares its sight here; one that is not declared is seen by nobody.
/// </summary>
public static class Visibility
{
    /// <summary>What is declared of every event type.</summary>
    public static readonly FrozenDictionary<Type, Declaration> Table = new Dictionary<Type, Declaration>
    {
        [typeof(CaseOpened)] = Declaration.PublicWith(PublicPart.Existence),
        [typeof(CaseRenamed)] = Declaration.PublicWith(PublicPart.Existence),
        [typeof(DiaryNumberSet)] = Declaration.PublicWith(PublicPart.Existence),
        [typeof(EarlierHappeningEntered)] = Declaration.Inside,
        [typeof(FactsEntered)] = Declaration.PublicWith(PublicPart.Need),
        [typeof(AdviceGiven)] = Declaration.PublicWith(PublicPart.Decision),
        [typeof(ModelDecided)] = Declaration.PublicWith(PublicPart.Decision),
        [typeof(AdviceReviewed)] = Declaration.PublicWith(PublicPart.Decision),
        [typeof(PlanMade)] = Declaration.PublicWith(PublicPart.Plan),
        [typeof(CaseFollowed)] = Declaration.ForTheDoer,
        [typeof(EarlierSettled)] = Declaration.ForTheDoer,
        [typeof(RoleGiven)] = Declaration.Inside,
        [typeof(RoleTaken)] = Declaration.Inside,
        [typeof(TaskSet)] = Declaration.Inside,
        [typeof(TaskChanged)] = Declaration.Inside,
        [typeof(TaskDone)] = Declaration.Inside,
        [typeof(TaskReopened)] = Declaration.Inside,
        [typeof(FileAdded)] = Declaration.Inside,
        [typeof(FileWithdrawn)] = Declaration.Inside,
        [typeof(CommentMade)] = Declaration.Inside,
        [typeof(PhaseMoved)] = Declaration.PublicWith(PublicPart.Existence),
        [typeof(PartReleased)] = Declaration.PublicWith(PublicPart.Existence),
        [typeof(ReleaseWithdrawn)] = Declaration.PublicWith(PublicPart.Existence),
        [typeof(MemberNamed)] = Declaration.Inside,
        [typeof(MemberLeft)] = Declaration.Inside,
        [typeof(SkillsNeeded)] = Declaration.Inside,
        [typeof(ExpertAbsenceReasoned)] = Declaration.Inside,
        [typeof(InterestsDeclared)] = Declaration.ForTheLeading,
        [typeof(ConflictHandled)] = Declaration.ForTheLeading,
        [typeof(SupplierRegistered)] = Declaration.ForTheLeading,
        [typeof(SupplierLinkRenewed)] = Declaration.ForTheLeading,
        [typeof(RelationFound)] = Declaration.ForTheLeading,
        [typeof(AuthorityRated)] = Declaration.ForTheLeading with { Content = Audience.Nobody },
        [typeof(RoundAnnounced)] = Declaration.PublishedWith(PublicPart.Dialogue),
        [typeof(RoundClosed)] = Declaration.PublicWith(PublicPart.Dialogue),
        [typeof(QuestionnaireAnswered)] = Declaration.OfSuppliers,
        [typeof(SlotOffered)] = Declaration.PublicWith(PublicPart.Dialogue),
        [typeof(SlotTaken)] = Declaration.Inside,
        [typeof(SlotFreed)] = Declaration.Inside,
        [typeof(ContactRegistered)] = Declaration.OfSuppliers,
        [typeof(FindingRecorded)] = Declaration.Inside,
        [typeof(QuestionAsked)] = Declaration.Inside with { Content = Declaration.Leading },
        [typeof(QuestionAnswered)] = Declaration.PublishedWith(PublicPart.Dialogue),
        [typeof(InformationGiven)] = Declaration.Inside,
        [typeof(InformationShared)] = Declaration.PublishedWith(PublicPart.Dialogue),
        [typeof(WithholdingJustified)] = Declaration.Inside,
        [typeof(GatePassed)] = Declaration.Inside,
        [typeof(ActivityPlanned)] = Declaration.Inside,
        [typeof(ParticipantInvited)] = Declaration.Inside with { Texts = Declaration.WithUsers },
        [typeof(ParticipantAnswered)] = Declaration.Inside with { Texts = Audience.Nobody },
        [typeof(ParticipantWithdrew)] = Declaration.Inside,
        [typeof(AnswersLocked)] = Declaration.Inside,
        [typeof(ParticipantsErased)] = Declaration.Inside,
        [typeof(AgreementMade)] = Declaration.Inside,
        [typeof(CooperationSought)] = Declaration.Inside,
        [typeof(InterestShown)] = Declaration.Inside,
        [typeof(MandateGiven)] = Declaration.Inside,
        [typeof(PartnerJoined)] = Declaration.Inside,
        [typeof(PartnerLeft)] = Declaration.Inside,
        [typeof(SearchEnded)] = Declaration.Inside,
        [typeof(IndicatorRemoved)] = Declaration.Inside,
        [typeof(IndicatorSet)] = Declaration.Inside,
        [typeof(NeedDescribed)] = Declaration.Inside,
        [typeof(TermSet)] = Declaration.PublishedWith(PublicPart.Criteria),
        [typeof(TermMet)] = Declaration.OfSuppliers with { Content = Audience.Inside.OnceSworn() },
        [typeof(TermRemoved)] = Declaration.PublicWith(PublicPart.Criteria),
        [typeof(AwardCriterionSet)] = Declaration.PublishedWith(PublicPart.Criteria),
        [typeof(AwardCriterionRemoved)] = Declaration.PublicWith(PublicPart.Criteria),
        [typeof(EvaluationModelSet)] = Declaration.PublicWith(PublicPart.Criteria),
        [typeof(EvaluationModelTried)] = Declaration.Inside,
        [typeof(WeighingOpened)] = Declaration.Inside,
        [typeof(OwnWeightsGiven)] = Declaration.Inside with { Content = WeightSight.OfOwn, Texts = WeightSight.OfOwn },
        [typeof(WeighingClosed)] = Declaration.Inside,
        [typeof(WeightsAgreed)] = Declaration.PublicWith(PublicPart.Criteria) with { Content = WeightSight.OfAgreed },
        [typeof(TenderEntered)] = Declaration.Inside with { Content = ScoringSight.OfPrices, Texts = ScoringSight.OfNames },
        [typeof(TenderExcluded)] = Declaration.OfSuppliers,
        [typeof(TenderReadmitted)] = Declaration.OfSuppliers,
        [typeof(MarkGiven)] = Declaration.Inside with { Content = ScoringSight.OfMarks, Texts = ScoringSight.OfMarks },
        [typeof(MarksLocked)] = Declaration.Inside,
        [typeof(MarksOpened)] = Declaration.Inside,
        [typeof(MarkSettled)] = Declaration.Inside with { Content = ScoringSight.OfMarks, Texts = ScoringSight.OfMarks },
        [typeof(UserMarkTaken)] = Declaration.Inside with { Content = ScoringSight.OfMarks },
        [typeof(TrackChosen)] = Declaration.PublicWith(PublicPart.Decision),
        [typeof(TrackGateRecorded)] = Declaration.Inside,
        [typeof(TrackMoved)] = Declaration.PublicWith(PublicPart.Existence),
        [typeof(ContenderJoined)] = Declaration.Inside with { Content = ContestSight.OfEntries, Texts = ContestSight.OfNames },
        [typeof(ContenderLeft)] = Declaration.Inside with { Texts = ContestSight.OfNames },
        [typeof(TargetMeasured)] = Declaration.OfSuppliers,
        [typeof(AwardDecided)] = Declaration.OfSuppliers,
        [typeof(AwardDeclined)] = Declaration.OfSuppliers,
        [typeof(AwardTold)] = Declaration.Inside,
        [typeof(StandstillWaived)] = Declaration.Inside,
        [typeof(ComplaintFiled)] = Declaration.OfSuppliers,
        [typeof(ComplaintEnded)] = Declaration.OfSuppliers,
        [typeof(AwardReversed)] = Declaration.OfSuppliers,
        [typeof(ContractSigned)] = Declaration.OfSuppliers,
        [typeof(OptionSet)] = Declaration.OfSuppliers,
        [typeof(OptionSettled)] = Declaration.OfSuppliers,
        [typeof(DeliverableSet)] = Declaration.OfSuppliers,
        [typeof(DeliverableTested)] = Declaration.OfSuppliers,
        [typeof(KpiSet)] = Declaration.OfSuppliers,
        [typeof(KpiMeasured)] = Declaration.OfSuppliers,
        [typeof(PriceIndexed)] = Declaration.OfSuppliers,
        [typeof(DeviationRegistered)] = Declaration.OfSuppliers,
        [typeof(DeviationRemedied)] = Declaration.OfSuppliers,
        [typeof(ContractChanged)] = Declaration.OfSuppliers,
        [typeof(CallOffMade)] = Declaration.OfSuppliers with { Content = Audience.Inside.OnceSworn() },
        [typeof(SubcontractorNamed)] = Declaration.OfSuppliers,
        [typeof(ContractEnded)] = Declaration.OfSuppliers,
        [typeof(DocumentsFrozen)] = Declaration.PublicWith(PublicPart.Criteria),
        [typeof(NoticeRegistered)] = NoticeSight.OncePublished(Declaration.PublishedWith(PublicPart.Existence)),
        [typeof(NoticeCorrected)] = NoticeSight.OncePublished(Declaration.PublishedWith(PublicPart.Existence)),
        [typeof(NoticeTakenBack)] = NoticeSight.WherePublished(Declaration.PublicWith(PublicPart.Existence)),
        [typeof(QuestionRegistered)] = Declaration.PublishedWith(PublicPart.Dialogue),
        [typeof(LanguagesChosen)] = Declaration.PublicWith(PublicPart.Criteria),
        [typeof(DocumentReasonGiven)] = Declaration.PublishedWith(PublicPart.Criteria),
        [typeof(ReportNoted)] = Declaration.OfSuppliers,
        [typeof(ExperienceGiven)] = Declaration.OfSuppliers,
        [typeof(LessonReleased)] = Declaration.Inside,
        [typeof(LessonWithdrawn)] = Declaration.Inside,
        [typeof(ContestRulesSet)] = Declaration.Inside,
        [typeof(EntryMarked)] = Declaration.Inside with { Content = ContestSight.OfMarks, Texts = ContestSight.OfMarks },
        [typeof(JuryOpinionGiven)] = Declaration.OfSuppliers,
        [typeof(AnonymityLifted)] = Declaration.Inside,
        [typeof(JurorQualified)] = Declaration.Inside,
        [typeof(JuryExcused)] = Declaration.Inside,
        [typeof(EntrantAsked)] = Declaration.OfSuppliers,
        [typeof(EntrantAnswered)] = Declaration.OfSuppliers,
        [typeof(PrizesAwarded)] = Declaration.Inside,
        [typeof(WinnersInvited)] = Declaration.Inside,
        [typeof(IdeaTaken)] = Declaration.Inside,
        [typeof(RiskAllocated)] = Declaration.Inside,
        [typeof(RiskRemoved)] = Declaration.Inside,
        [typeof(BudgetEffectsSet)] = Declaration.Inside,
        [typeof(NegotiationRoundOpened)] = Declaration.OfSuppliers,
        [typeof(ContenderHeard)] = Declaration.OfSuppliers,
        [typeof(DocumentsChangedForAll)] = Declaration.Inside,
        [typeof(NegotiationRoundClosed)] = Declaration.OfSuppliers,
        [typeof(FinalTendersAsked)] = Declaration.Inside,
        [typeof(PartnerAgreed)] = Declaration.OfPartners,
        [typeof(PerformanceMeasured)] = Declaration.OfPartners,
        [typeof(AdmissionRequested)] = Declaration.OfSuppliers,
        [typeof(AdmissionExtended)] = Declaration.OfSuppliers,
        [typeof(AdmissionDecided)] = Declaration.OfSuppliers,
        [typeof(FrameworkTermsSet)] = Declaration.Inside,
        [typeof(MiniCompetitionOpened)] = Declaration.OfSuppliers,
        [typeof(OfferEntered)] = Declaration.OfSuppliers with { Content = Audience.Inside.OnceSworn() },
        [typeof(MiniCompetitionAwarded)] = Declaration.OfSuppliers with { Content = Audience.Inside.OnceSworn() },
        [typeof(MiniCompetitionEnded)] = Declaration.OfSuppliers,
        [typeof(ContentErased)] = Declaration.Inside,
        [typeof(AccessDenied)] = Declaration.Inside,
    }.ToFrozenDictionary();

    /// <summary>What the viewer may see of the entry as the case stands; the public sees what an officer released.</summary>
    public static Sight Of(Entry entry, Case state, Viewer viewer)
    {
        ArgumentNullException.ThrowIfNull(state);
        return Of(entry, state, viewer, Publicity.Released(state));
    }

    /// <summary>What the viewer may see of the entry as the case stands.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="state">The case as it stands.</param>
    /// <param name="viewer">Who looks.</param>
    /// <param name="open">The parts that are public; see <see cref="Publicity"/>.</param>
    public static Sight Of(Entry entry, Case state, Viewer viewer, IReadOnlySet<PublicPart> open)
    {
        ArgumentNullException.ThrowIfNull(entry);
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(viewer);
        ArgumentNullException.ThrowIfNull(open);
        return Table.TryGetValue(entry.Event.GetType(), out var declared) ? declared.For(entry, state, viewer, open) : Sight.None;
    }
}
