using System.Text;
using Nordbud.Core.Advice;
using Nordbud.Core.Cases;
using Nordbud.Core.Cases.Admissions;
using Nordbud.Core.Cases.Agreements;
using Nordbud.Core.Cases.Award;
using Nordbud.Core.Cases.CallOffs;
using Nordbud.Core.Cases.Contest;
using Nordbud.Core.Cases.Contracts;
using Nordbud.Core.Cases.Course;
using Nordbud.Core.Cases.Documents;
using Nordbud.Core.Cases.Experience;
using Nordbud.Core.Cases.Negotiation;
using Nordbud.Core.Cases.Partnership;
using Nordbud.Core.Cases.Reporting;
using Nordbud.Core.Tracks;
using Nordbud.Core.Values;
using Nordbud.Web.Features.Tracks;
using Nordbud.Web.Ui;

namespace Nordbud.Web.Features.Timeline;

/// <summary>What the sentences on the track, the award and the contract name, and the texts that their entries keep.</summary>
internal static class CourseHappenings
{
    public static IEnumerable<(string Key, KeptRef Ref)> Refs(CaseEvent happened) => happened switch
    {
        TrackChosen chosen => Given(("timeline.note.reason", chosen.Reason)),
        TrackGateRecorded recorded => [("timeline.note.evidence", recorded.Evidence), .. (recorded.Answers ?? []).SelectMany(answer => Given(("timeline.note.reason", answer.Reason)))],
        TrackMoved moved => Given(("timeline.note.reason", moved.Reason)),
        ContenderJoined joined => Given(("timeline.note.name", joined.Name), ("timeline.note.register-number", joined.RegisterNumber)),
        ContenderLeft left => Given(("timeline.note.reason", left.Reason)),
        TargetMeasured measured => Given(("timeline.note.measured", measured.Result)),
        PartnerAgreed agreed =>
        [
            .. Given(("timeline.note.roles", agreed.Roles), ("timeline.note.costs", agreed.Costs), ("timeline.note.rights", agreed.Rights), ("timeline.note.exit", agreed.Exit), ("timeline.note.reason", agreed.Reason)),
            .. agreed.Performances.Select(one => ("timeline.note.performance", one.Name)),
        ],
        PerformanceMeasured measured => Given(("timeline.note.measured", measured.How)),
        ContestRulesSet set => Given([("timeline.note.text", set.Rules), ("timeline.note.rights", set.Rights), ("timeline.note.qualification", set.Qualification), .. (set.Criteria ?? []).Select(one => ("timeline.note.criterion", (KeptRef?)one.Name))]),
        EntryMarked marked => Given(("timeline.note.reason", marked.Reason)),
        JuryOpinionGiven given => Given(("timeline.note.text", given.Opinion), ("timeline.note.reason", given.Departure)),
        JurorQualified qualified => Given(("timeline.note.qualification", qualified.What)),
        JuryExcused excused => Given(("timeline.note.reason", excused.Reason)),
        EntrantAsked asked => Given(("timeline.note.wording", asked.Text)),
        EntrantAnswered answered => Given(("timeline.note.minutes", answered.Minutes)),
        PrizesAwarded awarded => Given(("timeline.note.reason", awarded.Reason)),
        IdeaTaken taken => Given(("timeline.note.text", taken.What)),
        RiskAllocated allocated => Given(("timeline.note.text", allocated.What), ("timeline.note.reason", allocated.Reason)),
        NegotiationRoundOpened opened => Given(("timeline.note.text", opened.About), ("timeline.note.reason", opened.Reason)),
        ContenderHeard heard => Given(("timeline.note.text", heard.What), ("timeline.note.proposed", heard.Proposed), ("timeline.note.reason", heard.Reason)),
        DocumentsChangedForAll changed => Given(("timeline.note.text", changed.What)),
        NegotiationRoundClosed closed => Given(("timeline.note.reason", closed.Reason)),
        AwardDecided decided => Given(("timeline.note.reason", decided.Reasons)),
        AwardDeclined declined => Given(("timeline.note.reason", declined.Reasons)),
        StandstillWaived waived => Given(("timeline.note.reason", waived.Reason)),
        ComplaintFiled filed => Given(("timeline.note.text", filed.What)),
        ComplaintEnded ended => Given(("timeline.note.text", ended.What)),
        AwardReversed reversed => Given(("timeline.note.reason", reversed.Reason)),
        ContractSigned signed => Given(("timeline.note.name", signed.With), ("timeline.note.reason", signed.Reason)),
        OptionSet set => Given(("timeline.note.text", set.What), ("timeline.note.reason", set.Reason)),
        DeliverableSet set => Given(("timeline.note.text", set.What), ("timeline.note.test", set.Test)),
        DeliverableTested tested => Given(("timeline.note.measured", tested.Result)),
        KpiSet set => Given(("timeline.note.name", set.Name)),
        DeviationRegistered registered => Given(("timeline.note.text", registered.What)),
        DeviationRemedied remedied => Given(("timeline.note.text", remedied.Remedy)),
        ContractChanged changed => Given(("timeline.note.text", changed.What)),
        PriceIndexed indexed => Given(("timeline.note.text", indexed.What)),
        CallOffMade made => Given(("timeline.note.text", made.What), ("timeline.note.reason", made.Direct)),
        FrameworkTermsSet set => Given(("timeline.note.text", set.Choice)),
        MiniCompetitionOpened opened => Given(("timeline.note.text", opened.What), ("timeline.note.criteria", opened.Criteria), ("timeline.note.reason", opened.Reason)),
        OfferEntered entered => Given(("timeline.note.text", entered.Why), ("timeline.note.reason", entered.Early)),
        MiniCompetitionAwarded awarded => Given(("timeline.note.reason", awarded.Reasons)),
        MiniCompetitionEnded ended => Given(("timeline.note.reason", ended.Reason)),
        AdmissionRequested requested => Given(("timeline.note.name", requested.Name)),
        AdmissionExtended extended => Given(("timeline.note.reason", extended.Reason)),
        AdmissionDecided decided => Given(("timeline.note.reason", decided.Reason)),
        SubcontractorNamed named => Given(("timeline.note.name", named.Name)),
        ContractEnded ended => Given(("timeline.note.learned", ended.Learned)),
        ExperienceGiven given => Given(("timeline.note.learned", given.Learned)),
        LessonReleased released => Given(("timeline.note.text", released.Text)),
        DocumentsFrozen frozen => Given(("timeline.note.reason", frozen.Reason)),
        DocumentReasonGiven given => Given(("timeline.note.reason", given.Reason)),
        ReportNoted noted => Given(("timeline.note.text", noted.Text)),
        _ => [],
    };

    public static (string Name, object Value)[] Arguments(CaseEvent happened, Texts texts) => happened switch
    {
        TrackChosen chosen => [("track", (TrackJson.Read(Encoding.UTF8.GetBytes(chosen.Definition)).Track ?? TrackBook.Find(chosen.Track)) is { } track ? TrackWords.Name(track, texts) : chosen.Track)],
        TrackGateRecorded recorded => [("gate", texts[$"tracks.gate.{Names.Of(recorded.Gate)}.short"])],
        TrackMoved moved => [("phase", texts[$"tracks.phase.{Names.Of(moved.Into)}"]), ("yielded", moved.Yielded.Count)],
        ContenderJoined joined => [("n", joined.Number)],
        ContenderLeft left => [("state", Names.Of(left.Kind))],
        TargetMeasured measured => [("state", measured.Met ? "met" : "missed")],
        PartnerAgreed agreed => [("on", agreed.On), ("state", agreed.Yielded.Count > 0 ? "breach" : "lawful")],
        PerformanceMeasured measured => [("on", measured.On), ("value", measured.Value)],
        ContestRulesSet set => [("n", set.Prizes.Count)],
        EntryMarked marked => [("mark", marked.Mark)],
        JuryOpinionGiven given => [("n", given.Jurors)],
        JurorQualified qualified => [("state", qualified.Qualified ? "yes" : "no")],
        EntrantAnswered answered => [("on", answered.On)],
        PrizesAwarded awarded => [("n", awarded.Prizes.Count)],
        WinnersInvited invited => [("n", invited.Contenders.Count)],
        RiskAllocated allocated => [("state", Names.Of(allocated.Bearer))],
        BudgetEffectsSet set => [("n", set.Years.Count)],
        NegotiationRoundOpened opened => [("n", opened.Round), ("state", opened.Breaches.Count > 0 ? "breach" : "lawful")],
        ContenderHeard heard => [("n", heard.Round), ("on", heard.On), ("state", heard.Written ? "written" : "meeting")],
        DocumentsChangedForAll changed => [("n", changed.Round), ("on", changed.On)],
        NegotiationRoundClosed closed => [("n", closed.Round), ("unheard", closed.Unheard.Count)],
        FinalTendersAsked asked => [("on", asked.On), ("last", asked.LastDay)],
        AwardDecided decided => [("on", decided.On), ("yielded", decided.Yielded.Count)],
        AwardDeclined declined => [("on", declined.On)],
        AwardTold { Last: { } last } told => [("on", told.On), ("last", last), ("state", "counted")],
        AwardTold told => [("on", told.On), ("last", ""), ("state", "none")],
        StandstillWaived waived => [("ground", new Message($"award.ground.{Names.Of(waived.Ground)}"))],
        ComplaintFiled filed => [("on", filed.On), ("state", filed.Suspends ? "suspends" : "runs")],
        ComplaintEnded ended => [("on", ended.On), ("state", Names.Of(ended.Outcome))],
        ContractSigned signed => [("on", signed.On), ("state", signed.Breaches.Count > 0 ? "breach" : "lawful")],
        OptionSet set => [("on", set.NoticeBy)],
        OptionSettled settled => [("on", settled.On), ("state", settled.Used ? "used" : "left")],
        DeliverableSet set => [("on", set.Due)],
        DeliverableTested tested => [("on", tested.On), ("state", tested.Accepted ? "accepted" : "not")],
        KpiSet set => [("target", set.Target), ("unit", set.Unit)],
        KpiMeasured measured => [("on", measured.On), ("value", measured.Value)],
        DeviationRegistered registered => [("on", registered.On)],
        DeviationRemedied remedied => [("on", remedied.On)],
        ContractChanged changed => [("on", changed.On), ("ground", new Message($"contracts.ground.{Names.Of(changed.Ground)}.article")), ("yielded", changed.Yielded.Count)],
        PriceIndexed indexed => [("on", indexed.On)],
        CallOffMade made => [("on", made.On), ("state", made.Competed ? "competed" : "direct")],
        MiniCompetitionOpened opened => [("n", opened.Number), ("count", opened.Invited.Count), ("last", opened.LastDay)],
        OfferEntered entered => [("on", entered.On), ("state", entered.Declined ? "declined" : entered.Early is null ? "offer" : "early")],
        MiniCompetitionAwarded awarded => [("on", awarded.On), ("yielded", awarded.Yielded.Count)],
        MiniCompetitionEnded ended => [("on", ended.On)],
        AdmissionRequested requested => [("n", requested.Number), ("on", requested.On)],
        AdmissionDecided decided => [("on", decided.On), ("state", decided.Admitted ? "admitted" : "refused")],
        ContractEnded ended => [("on", ended.On), ("state", Names.Of(ended.Kind))],
        DocumentsFrozen { ExtendedTo: { } day } frozen => [("n", frozen.Version), ("day", day), ("model", frozen.Model ?? ""), ("state", "extended")],
        DocumentsFrozen frozen => [("n", frozen.Version), ("day", ""), ("model", frozen.Model ?? ""), ("state", frozen.Model is null ? "bare" : "model")],
        ExperienceGiven given => [("state", Names.Of(given.Outcome))],
        LanguagesChosen chosen => [("languages", texts.Language.List([.. chosen.Languages.Select(code => Language.Find(code)?.Name ?? code)]))],
        DocumentReasonGiven given => [("topic", texts[$"documents.topic.{Names.Of(given.Topic)}"]), ("state", given.Reason is null ? "taken" : "given")],
        ReportNoted noted => [("part", texts[$"report.part.{Names.Of(noted.Part)}"])],
        _ => [],
    };

    private static IEnumerable<(string, KeptRef)> Given(params (string Key, KeptRef? Ref)[] notes) =>
        notes.Where(note => note.Ref is not null).Select(note => (note.Key, note.Ref!));
}
