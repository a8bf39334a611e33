using Nordbud.Core.Advice;
using Nordbud.Core.Cases.Award;
using Nordbud.Core.Cases.Course;
using Nordbud.Core.Cases.Criteria;
using Nordbud.Core.Cases.Documents;
using Nordbud.Core.Cases.Negotiation;
using Nordbud.Core.Cases.Parity;
using Nordbud.Core.Tracks;

namespace Nordbud.Core.Cases.Reporting;

/// <summary>
/// The individual report on a procurement (Directive 2014/24/EU Art. 84(1)), made from what the case holds. What it does not
/// hold is said to be missing, never left out.
/// </summary>
public static class IndividualReport
{
    /// <summary>Every part of the report, in the order of the directive.</summary>
    public static IReadOnlyList<ReportSection> Of(Case state)
    {
        ArgumentNullException.ThrowIfNull(state);
        return [.. Enum.GetValues<ReportPart>().Select(part => Of(state, part))];
    }

    /// <summary>The instrument by which the case buys: that of its track, else the decided one; null where neither is known.</summary>
    public static Instrument? InstrumentOf(Case state)
    {
        ArgumentNullException.ThrowIfNull(state);
        return state.Course.Track?.Instrument
            ?? state.Need.Values.Select(part => Names.Parse<Instrument>(part.Decision?.Instrument ?? "")).FirstOrDefault(one => one is not null);
    }

    /// <summary>
    /// Whether the case is a call-off, of which no report is required where it follows Art. 33(3) or 33(4)(a), without a
    /// competition reopened.
    /// </summary>
    public static bool IsCallOff(Case state)
    {
        ArgumentNullException.ThrowIfNull(state);
        return state.Award.Told?.Regime is AwardRegime.CallOff;
    }

    /// <summary>Whether a gate of the track, an agreement or its price yielded, or a contract was signed in breach.</summary>
    public static bool Departs(Case state)
    {
        ArgumentNullException.ThrowIfNull(state);
        return state.YieldedGates.Count > 0 || state.Course.Moves.Exists(move => move.Yielded.Count > 0) || state.Course.SteppedIn.Count > 0 || state.Award.Told?.Reason is not null || state.Award.Decisions.Any(one => one.Yielded.Count > 0)
            || state.CallOffs.Competitions.Exists(one => one.Opened.Breaches.Count > 0 || one.Awarded is { Yielded.Count: > 0 } || one.Offers.Values.Any(offer => offer.Early is not null))
            || state.Admissions.Exists(one => one.Decided is { } decided && decided.On > decided.Last)
            || state.Negotiation.Rounds.Exists(round => round.Opened.Breaches.Count > 0 || round.Talks.Exists(talk => talk.Reason is not null))
            || state.Agreements.Of.Values.Any(agreement => agreement.Agreed.Yielded.Count > 0 || agreement.Before.Exists(before => before.Yielded.Count > 0))
            || state.Course.Targets.Values.Any(target => target.Yielded is not null)
            || state.Contracts.Values.Any(contract => contract.Signed.Breaches.Count > 0 || contract.Changes.Exists(change => change.Yielded.Count > 0)
                || contract.CallOffs.Exists(one => one.Yielded.Count > 0));
    }

    private static ReportSection Of(Case state, ReportPart part)
    {
        var note = state.ReportNotes.GetValueOrDefault(part);
        var concerned = Concerns(state, part);
        IReadOnlyList<string> lacks = concerned && note is null ? [.. Lacks(state, part)] : [];
        var status = lacks.Count > 0 ? ReportState.Missing : concerned || note is not null ? ReportState.Complete : ReportState.NotConcerned;
        return new(part, status, SourceOf(part), lacks, note);
    }

    private static bool Concerns(Case state, ReportPart part) => part switch
    {
        ReportPart.AbnormallyLow => state.Scoring.Tenders.Exists(tender => tender.AbnormallyLow),
        ReportPart.Award => state.Award.Declined is null,
        ReportPart.Negotiation => InstrumentOf(state) is Instrument.CompetitiveProcedureWithNegotiation or Instrument.CompetitiveDialogue,
        ReportPart.WithoutPublication => InstrumentOf(state) is Instrument.NegotiatedWithoutPublication,
        ReportPart.NoAward => state.Award.Declined is not null || state.Course.Moves.Exists(move => move.Kind is MoveKind.Stop),
        ReportPart.Conflicts => state.Group.Declared.Values.Any(declared => declared.Conflict),
        ReportPart.PriorInvolvement => state.Dialogue.Contacts.Count > 0 || state.Parity.Count > 0,
        ReportPart.Progress => InstrumentOf(state) is { } instrument && NegotiationGates.AsksFinalTenders(instrument) && state.Course.Track is { ReservesInitialAward: false } || !state.Negotiation.Rounds.IsEmpty,
        ReportPart.Departures => Departs(state),
        ReportPart.NoLots => UnderTheDirective(state) && state.Criteria.Model is not { Lots.Count: > 0 },
        ReportPart.Turnover => AsksForStanding(state) || state.Documents.Reasons.ContainsKey(DocumentTopic.Turnover),
        ReportPart.MarketEvidence => InstrumentOf(state) is Instrument.InnovationPartnership,
        ReportPart.Course => !state.Course.Moves.IsEmpty || !state.Course.Targets.IsEmpty,
        ReportPart.Documents => !state.Documents.Versions.IsEmpty,
        _ => true,
    };

    private static IEnumerable<string> Lacks(Case state, ReportPart part)
    {
        switch (part)
        {
            case ReportPart.Subject:
                // The name of the authority is known, its address is in no register of Nordbud.
                yield return "address";
                if (state.Contracts.Values.All(contract => contract.Signed.Value is null) && state.Need.Values.All(one => one.Facts.Value is null))
                    yield return "value";
                break;
            case ReportPart.Selection when state.Scoring.Tenders.IsEmpty && state.Course.Contenders.IsEmpty:
                yield return "tenderers";
                break;
            case ReportPart.Selection when state.Criteria.Terms.Exists(term => term.Kind is TermKind.SelectionCriterion):
                yield return "selection-reasons";
                break;
            case ReportPart.Award when state.Award.Decided is null:
                yield return "decision";
                break;
            case ReportPart.Negotiation or ReportPart.WithoutPublication when CourseGates.RecordOf(state, TrackGate.GroundRecorded) is null:
                yield return "circumstances";
                break;
            case ReportPart.OtherMeans when !state.Documents.Reasons.ContainsKey(DocumentTopic.OtherMeans):
                // Tenders are not received here, so nobody but the officer knows.
                yield return "means";
                break;
            case ReportPart.Conflicts when state.Group.Declared.Values.Any(declared => declared.Unhandled):
                yield return "measures";
                break;
            case ReportPart.PriorInvolvement when ParityRules.Debts(state).Count > 0:
                yield return "debts";
                break;
            case ReportPart.Progress when state.Negotiation.Rounds.IsEmpty:
                yield return "rounds";
                break;
            case ReportPart.NoLots when !state.Documents.Reasons.ContainsKey(DocumentTopic.NoLots):
                yield return "no-lots";
                break;
            case ReportPart.Turnover when !state.Documents.Reasons.ContainsKey(DocumentTopic.Turnover):
                yield return "turnover";
                break;
            case ReportPart.MarketEvidence when CourseGates.RecordOf(state, TrackGate.NothingOnTheMarket) is null:
                yield return "market-evidence";
                break;
            default:
                break;
        }
    }

    private static bool AsksForStanding(Case state) => state.Criteria.Terms.Exists(term => term.Article is "58-3");

    /// <summary>Whether the case buys by an instrument of the directive, as far as that is known.</summary>
    private static bool UnderTheDirective(Case state) => InstrumentOf(state) is not (Instrument.PreCommercialProcurement or Instrument.CooperationAgreement
        or Instrument.MarketConsultation or Instrument.DesignContest or Instrument.DirectAward or Instrument.NationalProcedure or Instrument.Concession or null);

    private static Law.Source SourceOf(ReportPart part) => part switch
    {
        ReportPart.PriorInvolvement => Sources.Article("41(3)"),
        ReportPart.Progress or ReportPart.Departures or ReportPart.MarketEvidence or ReportPart.Course or ReportPart.Documents => Sources.Article("84(2)"),
        ReportPart.OtherMeans => Sources.Article("84(1)(h), 22(1)"),
        ReportPart.NoLots => Sources.Article("46(1)"),
        ReportPart.Turnover => Sources.Article("58(3)"),
        _ => Sources.Article($"84(1)({(char)('a' + (int)part)})"),
    };
}
