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
using Nordbud.Core.People;

namespace Nordbud.Core.Cases;

/// <summary>Ties the modules together: what a command leads to, and what an event changes. Pure.</summary>
public static class CaseRules
{
    /// <summary>Decides on a command; the case is null where there is none yet.</summary>
    public static Outcome Decide(Case? state, CaseCommand command, Setting setting)
    {
        ArgumentNullException.ThrowIfNull(command);
        ArgumentNullException.ThrowIfNull(setting);
        var byProgram = setting.By == Doer.Program;
        if (!byProgram && !Policy.Allows(command.Needs, setting.By.Standing, state?.RolesOf(setting.By.Person) ?? []))
            return new Outcome.Refused(new Problem("not-allowed"));
        if (command.Brings.Any(kept => kept.Text?.Length > Kept.LongestText))
            return new Outcome.Refused(new Problem("too-long", null, null, ("most", Kept.LongestText)));
        if (state is null)
            return command is OpenCase open ? OpeningRules.Open(open, setting) : throw new ArgumentNullException(nameof(state));
        return command switch
        {
            RenameCase or SetDiaryNumber or EnterEarlierHappening => OpeningRules.Decide(state, command, setting),
            BasisCommand basis => BasisRules.Decide(state, basis, setting),
            EarlierCommand earlier => EarlierRules.Decide(state, earlier),
            NeedCommand need => NeedRules.Decide(state, need, setting),
            GiveRole or TakeRole => TeamRules.Decide(state, command),
            TaskCommand task => TaskRules.Decide(state, task),
            FileCommand file => FileRules.Decide(state, file),
            MakeComment comment => CommentRules.Decide(state, comment),
            MovePhase or ReleasePart or WithdrawRelease => PublicationRules.Decide(state, command, setting),
            GroupCommand group => GroupRules.Decide(state, group, setting),
            DialogueCommand dialogue => DialogueRules.Decide(state, dialogue, setting),
            AnswerQuestionnaire or TakeSlot or GiveSlotBack => DialogueRules.Decide(state, (OwnSupplierCommand)command, setting),
            AskQuestion ask => QuestionRules.Ask(state, ask, setting),
            AnswerQuestion answer => QuestionRules.Answer(state, answer, setting),
            SupplierCommand supplier => SupplierRules.Decide(state, supplier, setting),
            ParityCommand parity => ParityRules.Decide(state, parity, setting),
            CooperationCommand cooperation => CooperationRules.Decide(state, cooperation, setting),
            UserCommand users => UserRules.Decide(state, users, setting),
            CriteriaCommand criteria => CriteriaRules.Decide(state, criteria, setting),
            WeightCommand weight => WeightRules.Decide(state, weight, setting),
            ScoringCommand scoring => ScoringRules.Decide(state, scoring, setting),
            CourseCommand course => CourseRules.Decide(state, course, setting),
            AgreementCommand agreement => AgreementRules.Decide(state, agreement, setting),
            ContestCommand contest => ContestRules.Decide(state, contest, setting),
            PartnershipCommand partnership => PartnershipRules.Decide(state, partnership),
            NegotiationCommand negotiation => NegotiationRules.Decide(state, negotiation, setting),
            AwardCommand award => AwardRules.Decide(state, award, setting),
            AdmissionCommand admission => AdmissionRules.Decide(state, admission, setting),
            CallOffCommand callOff => CallOffRules.Decide(state, callOff, setting),
            ContractCommand contract => ContractRules.Decide(state, contract, setting),
            DocumentCommand document => DocumentRules.Decide(state, document, setting),
            NoticeCommand notice => NoticeRules.Decide(state, notice, setting),
            RegisterQuestion register => QuestionRules.Register(state, register, setting),
            NoteReport note => ReportingRules.Decide(note),
            ExperienceCommand experience => ExperienceRules.Decide(state, experience, setting),
            PassGate pass => GateRules.Decide(state, pass, setting),
            EraseContent erase => ErasureRules.Decide(state, erase, setting),
            TellDenial tell when byProgram => new Outcome.Accepted(
                new AccessDenied { Person = tell.Person, Asked = tell.Asked, Attempts = tell.Attempts, Hour = tell.Hour }),
            TellDenial => new Outcome.Refused(new Problem("not-allowed")),
            _ => throw new ArgumentOutOfRangeException(nameof(command)),
        };
    }

    /// <summary>The case after one more entry; the first one must open it.</summary>
    public static Case Evolve(CaseId id, Case? state, Entry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        if (state is null)
        {
            return entry.Event is CaseOpened opened
                ? ErasureRules.Follow(new Case
                {
                    Id = id,
                    Version = entry.Position,
                    Authority = opened.Authority,
                    Country = opened.Country,
                    Title = opened.Title,
                    DiaryNumber = opened.DiaryNumber,
                    Phase = opened.Phase,
                    OpenedAt = entry.At,
                    ChangedAt = entry.At,
                }, entry)
                : throw new InvalidOperationException($"Case {id} does not begin with its opening.");
        }
        var next = entry.Event switch
        {
            OpeningEvent happened => OpeningRules.Evolve(state, happened),
            BasisEvent happened => BasisRules.Evolve(state, happened),
            EarlierEvent happened => EarlierRules.Evolve(state, happened, entry.Position),
            NeedEvent happened => NeedRules.Evolve(state, happened, entry.Position),
            TeamEvent happened => TeamRules.Evolve(state, happened),
            TaskEvent happened => TaskRules.Evolve(state, happened, entry.Position),
            FileEvent happened => FileRules.Evolve(state, happened, entry),
            CommentEvent happened => CommentRules.Evolve(state, happened, entry),
            PublicationEvent happened => PublicationRules.Evolve(state, happened),
            GroupEvent happened => GroupRules.Evolve(state, happened, entry.Position),
            DialogueEvent happened => DialogueRules.Evolve(state, happened),
            SupplierEvent happened => SupplierRules.Evolve(state, happened, entry),
            QuestionEvent happened => QuestionRules.Evolve(state, happened, entry),
            ParityEvent happened => ParityRules.Evolve(state, happened, entry),
            CooperationEvent happened => CooperationRules.Evolve(state, happened),
            UserEvent happened => UserRules.Evolve(state, happened),
            CriteriaEvent happened => CriteriaRules.Evolve(state, happened),
            WeightEvent happened => WeightRules.Evolve(state, happened, entry),
            ScoringEvent happened => ScoringRules.Evolve(state, happened),
            CourseEvent happened => CourseRules.Evolve(state, happened, entry),
            AgreementEvent happened => AgreementRules.Evolve(state, happened),
            ContestEvent happened => ContestRules.Evolve(state, happened, entry.Position),
            PartnershipEvent happened => PartnershipRules.Evolve(state, happened),
            NegotiationEvent happened => NegotiationRules.Evolve(state, happened),
            AwardEvent happened => AwardRules.Evolve(state, happened, entry.Position),
            AdmissionEvent happened => AdmissionRules.Evolve(state, happened),
            CallOffEvent happened => CallOffRules.Evolve(state, happened),
            ContractEvent happened => ContractRules.Evolve(state, happened),
            DocumentsFrozen frozen => NoticeRules.Evolve(DocumentRules.Evolve(state, frozen, entry.Position), frozen, entry),
            NoticeEvent happened => NoticeRules.Evolve(state, happened, entry.Position),
            DocumentEvent happened => DocumentRules.Evolve(state, happened, entry.Position),
            ReportNoted noted => state with { ReportNotes = state.ReportNotes.SetItem(noted.Part, noted.Text) },
            ExperienceEvent happened => ExperienceRules.Evolve(state, happened),
            GatePassed passed => state with
            {
                Gates = state.Gates.SetItem(passed.Gate, entry.Position),
                YieldedGates = passed.Yielded.Count > 0 ? state.YieldedGates.Add(passed) : state.YieldedGates,
            },
            AccessDenied => state,
            ContentErased happened => ErasureRules.Evolve(state, happened),
            _ => throw new ArgumentOutOfRangeException(nameof(entry)),
        };
        return ErasureRules.Follow(ExperienceRules.Follow(NegotiationRules.Follow(next, entry.Event), entry), entry) with { Version = entry.Position, ChangedAt = entry.At };
    }

    /// <summary>The case after all these entries, or null where there are none.</summary>
    public static Case? Fold(CaseId id, IEnumerable<Entry> entries) =>
        entries.Aggregate((Case?)null, (state, entry) => Evolve(id, state, entry));
}
