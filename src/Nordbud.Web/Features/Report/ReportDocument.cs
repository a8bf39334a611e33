using Nordbud.Adapters.Documents;
using Nordbud.Core.Advice;
using Nordbud.Core.Cases;
using Nordbud.Core.Cases.Course;
using Nordbud.Core.Cases.Documents;
using Nordbud.Core.Cases.Reporting;
using Nordbud.Core.Cases.Scoring;
using Nordbud.Core.Tracks;
using Nordbud.Web.Features.Documents;
using Nordbud.Web.Features.Tracks;
using Nordbud.Web.Ui;

namespace Nordbud.Web.Features.Report;

/// <summary>The individual report (Directive 2014/24/EU Art. 84) in words. What is missing stands in it as missing.</summary>
/// <param name="state">The case.</param>
/// <param name="authority">The name of the authority.</param>
/// <param name="texts">The reader's language.</param>
/// <param name="textOf">The kept texts that the reader may read.</param>
/// <param name="tenderOf">What a tender is called for the reader.</param>
/// <param name="unread">What stands for a text that the reader may not read, or that was erased.</param>
internal sealed class ReportDocument(Case state, string authority, Texts texts, Func<KeptRef?, string?> textOf, Func<EnteredTender, string> tenderOf, string unread)
{
    public Document Write(DateTimeOffset made)
    {
        List<Block> blocks = [new Paragraph(texts.Format("report.made", ("case", state.Title), ("entries", state.Version), ("day", DateOnly.FromDateTime(made.DateTime))))];
        if (Elsewhere.Say(state, texts) is { Length: > 0 } mark)
            blocks.Add(new Paragraph(mark));
        if (IndividualReport.IsCallOff(state))
            blocks.Add(new Paragraph(texts["report.call-off"]));
        if (DocumentLanguages.Of(state).Count > 1)
            blocks.Add(new Paragraph(texts["report.as-written"]));
        foreach (var section in IndividualReport.Of(state))
        {
            blocks.Add(new Heading(1, texts.Format("report.heading", ("part", texts[$"report.part.{Names.Of(section.Part)}"]), ("source", section.Source.Citation))));
            if (section.State is ReportState.NotConcerned)
                blocks.Add(new Paragraph(texts[$"report.none.{Names.Of(section.Part)}"]));
            List<string> lines = [.. Lines(section.Part)];
            if (lines.Count > 0)
                blocks.Add(new BulletList(lines));
            if (section.Note is { } note)
                blocks.Add(new Paragraph(Text(note)));
            blocks.AddRange(section.Lacks.Select(lack => new Paragraph(texts.Format("report.missing", ("what", texts[$"report.lacks.{lack}"])))));
        }
        return new(texts["report.title"], texts.Language.Code, made, blocks);
    }

    private IEnumerable<string> Lines(ReportPart part) => part switch
    {
        ReportPart.Subject => Subject(),
        ReportPart.Selection => Selection(),
        ReportPart.AbnormallyLow => state.Scoring.Tenders.Where(tender => tender.AbnormallyLow).Select(tender => Pair(tenderOf(tender), Text(tender.Excluded!))),
        ReportPart.Award => Award(),
        ReportPart.Negotiation or ReportPart.WithoutPublication => IndividualReport.InstrumentOf(state) is { } instrument && NeedsGround(part, instrument)
            && CourseGates.RecordOf(state, TrackGate.GroundRecorded) is { } ground ? [Pair(texts[$"instruments.{Names.Of(instrument)}.name"], Ground(ground))] : [],
        ReportPart.NoAward => NoAward(),
        ReportPart.Conflicts => state.Group.Declared.Values.Where(declared => declared.Conflict).Select(declared =>
            declared.Measure is { } measure ? texts.Format("report.conflict", ("measure", texts[$"group.measure.{Names.Of(measure)}"])) : texts["report.conflict.open"]),
        ReportPart.PriorInvolvement => Prior(),
        ReportPart.Progress => Progress(),
        ReportPart.Departures => Departures().Concat(UnderAgreement()),
        ReportPart.NoLots => Reason(DocumentTopic.NoLots),
        ReportPart.Turnover => Reason(DocumentTopic.Turnover),
        ReportPart.OtherMeans => Reason(DocumentTopic.OtherMeans),
        ReportPart.MarketEvidence => IndividualReport.InstrumentOf(state) is Instrument.InnovationPartnership
            && CourseGates.RecordOf(state, TrackGate.NothingOnTheMarket) is { } evidence ? [Text(evidence.Evidence)] : [],
        ReportPart.Course => Course(),
        ReportPart.Documents => Documents(),
        _ => [],
    };

    private static bool NeedsGround(ReportPart part, Instrument instrument) =>
        part is ReportPart.WithoutPublication == instrument is Instrument.NegotiatedWithoutPublication;

    private IEnumerable<string> Subject()
    {
        yield return texts.Format("report.authority", ("authority", authority));
        yield return texts.Format("report.subject", ("title", state.Title), ("number", state.DiaryNumber ?? "–"));
        foreach (var contract in state.Contracts.Values.Where(contract => contract.Signed.Value is not null))
            yield return texts.Format("report.contract-value", ("value", Money(contract.Signed.Value!.Value)));
        foreach (var part in state.Need.Values)
        {
            if (part.Facts.Value is { } value)
                yield return texts.Format("report.value", ("value", value));
        }
    }

    private IEnumerable<string> Selection()
    {
        foreach (var tender in state.Scoring.Tenders)
            yield return tender.Excluded is { } why ? texts.Format("report.rejected", ("name", tenderOf(tender)), ("reason", Text(why))) : texts.Format("report.compared", ("name", tenderOf(tender)));
        foreach (var contender in state.Course.Contenders)
        {
            yield return contender.Left is { } left
                ? texts.Format("report.left", ("name", CallOf(contender)), ("kind", texts[$"course.left.{Names.Of(left.Kind)}"]), ("reason", Text(left.Reason)))
                : texts.Format("report.in", ("name", CallOf(contender)));
        }
    }

    private IEnumerable<string> Award()
    {
        if (state.Award.Decided is { } decided)
        {
            var winners = state.Scoring.Tenders.Where(tender => state.Award.Wins(tender.Id)).Select(tenderOf)
                .Concat(state.Course.Contenders.Where(one => state.Award.Wins(one.Id)).Select(CallOf));
            yield return texts.Format("report.awarded", ("on", decided.On), ("winners", texts.Language.List([.. winners])), ("reasons", Text(decided.Reasons)));
        }
        List<Core.Cases.Contracts.SubcontractorNamed> subcontractors = [.. state.Contracts.Values.SelectMany(contract => contract.Subcontractors)];
        foreach (var one in subcontractors)
            yield return one.Share is { } share ? texts.Format("report.subcontractor.share", ("name", Text(one.Name)), ("n", share)) : texts.Format("report.subcontractor", ("name", Text(one.Name)));
        if (subcontractors.Count == 0 && !state.Contracts.IsEmpty)
            yield return texts["report.subcontractor.none"];
        foreach (var (_, reversed) in state.Award.Reversed)
            yield return texts.Format("report.reversed", ("reason", Text(reversed.Reason)));
        foreach (var (filed, ended) in state.Award.Complaints)
        {
            yield return ended is null ? texts.Format("report.complaint.open", ("on", filed.On), ("what", Text(filed.What)))
                : texts.Format("report.complaint.ended", ("on", filed.On), ("what", Text(filed.What)), ("ended", ended.On), ("outcome", texts[$"award.outcome.{Names.Of(ended.Outcome)}"]), ("how", Text(ended.What)));
        }
    }

    private IEnumerable<string> Reason(DocumentTopic topic) => state.Documents.Reasons.TryGetValue(topic, out var reason) ? [texts.Format("report.in-documents", ("reason", Text(reason)))] : [];

    /// <summary>Phase by phase: how many went in, what was measured with each and paid for it, and what was paid in all.</summary>
    private IEnumerable<string> Course()
    {
        foreach (var move in state.Course.Moves)
            yield return texts.Format("report.moved", ("phase", state.Course.Track?.Phase(move.To) is { } phase ? TrackWords.Name(phase, texts) : texts[$"tracks.phase.{Names.Of(move.Into)}"]), ("n", move.Contenders), ("kind", Names.Of(move.Kind)), ("reason", move.Reason is null ? "" : Text(move.Reason)));
        var order = state.Course.Track?.Phases.Select(phase => phase.Id).ToList() ?? [];
        foreach (var phase in state.Course.Targets.GroupBy(one => one.Key.Phase).OrderBy(phase => order.IndexOf(phase.Key)))
        {
            var known = state.Course.Track?.Phase(phase.Key);
            var name = known is null ? phase.Key : TrackWords.Name(known, texts);
            string TargetName(string id) => known?.Milestones.FirstOrDefault(one => one.Id == id) is { } milestone ? TrackWords.Name(milestone, texts) : id;
            foreach (var (key, target) in phase.OrderBy(one => state.Course.Find(one.Key.Contender)?.Joined.Number).ThenBy(one => one.Key.Milestone, StringComparer.Ordinal))
            {
                yield return texts.Format("report.target", ("phase", name), ("name", state.Course.Find(key.Contender) is { } contender ? CallOf(contender) : "–"), ("target", TargetName(key.Milestone)),
                    ("met", target.Met ? "met" : "missed"), ("result", Text(target.Result)));
            }
            if (phase.Sum(one => one.Value.Paid ?? 0) is > 0 and var paid)
                yield return texts.Format("report.paid", ("phase", name), ("amount", Money(paid)));
        }
    }

    private IEnumerable<string> Documents()
    {
        foreach (var (_, frozen) in state.Documents.Versions)
        {
            yield return texts.Format("report.version", ("n", frozen.Version), ("model", frozen.Model ?? "–"));
            if (frozen.Reason is { } reason)
                yield return texts.Format(frozen.Significant is true ? "report.version.significant" : "report.version.minor", ("n", frozen.Version), ("reason", Text(reason)));
            if (frozen.ExtendedTo is { } day)
                yield return texts.Format("report.version.extended", ("n", frozen.Version), ("day", day));
        }
    }

    private IEnumerable<string> NoAward()
    {
        if (state.Award.Declined is { } declined)
            yield return texts.Format("report.declined", ("on", declined.On), ("reasons", Text(declined.Reasons)));
        foreach (var stop in state.Course.Moves.Where(move => move.Kind is MoveKind.Stop))
            yield return texts.Format("report.stopped", ("reasons", Text(stop.Reason)));
    }

    private IEnumerable<string> Prior()
    {
        foreach (var contact in state.Dialogue.Contacts.Values.OrderBy(contact => contact.On))
            yield return texts.Format("report.contact", ("on", contact.On), ("suppliers", texts.Language.List([.. contact.Suppliers.Select(id => state.Suppliers.TryGetValue(id, out var supplier) ? supplier.Name : "–")])));
        foreach (var piece in state.Parity.Values.OrderBy(piece => piece.At))
        {
            yield return piece switch
            {
                { SharedAt: { } at } => texts.Format("report.shared", ("on", DateOnly.FromDateTime(at.UtcDateTime)), ("text", Text(piece.Text))),
                { Withheld: { } withheld } => texts.Format("report.withheld", ("reason", Text(withheld))),
                _ => texts["report.owed"],
            };
        }
    }

    /// <summary>Days and numbers; what a contender said stays in its file.</summary>
    private IEnumerable<string> Progress()
    {
        foreach (var round in state.Negotiation.Rounds)
        {
            yield return round.Closed is { } closed
                ? texts.Format("report.round", ("n", round.Number), ("from", round.Opened.On), ("to", closed.On), ("heard", round.HeardCount), ("talks", round.Talks.Count), ("changes", round.Changes.Count))
                : texts.Format("report.round.open", ("n", round.Number), ("from", round.Opened.On), ("heard", round.HeardCount));
            if (round.Closed is { Unheard.Count: > 0 } some)
                yield return texts.Format("report.round.unheard", ("n", round.Number), ("reason", Text(some.Reason)));
        }
        if (state.Negotiation.Final is { } final)
            yield return texts.Format("report.final", ("on", final.On), ("last", final.LastDay));
    }

    private IEnumerable<string> Departures()
    {
        foreach (var gate in state.YieldedGates)
            yield return texts.Format("report.gate-yielded", ("gate", texts[$"gates.{Names.Of(gate.Gate)}"]), ("codes", texts.Language.List([.. gate.Yielded.Select(CodeWords)])), ("reason", Text(gate.Reason)));
        foreach (var round in state.Negotiation.Rounds)
        {
            if (round.Opened.Breaches.Count > 0)
                yield return texts.Format("report.round.breach", ("n", round.Number), ("codes", texts.Language.List([.. round.Opened.Breaches.Select(code => texts[$"rounds.breach.{code}"])])), ("reason", Text(round.Opened.Reason)));
            foreach (var talk in round.Talks.Where(talk => talk.Reason is not null))
                yield return texts.Format("report.round.late", ("on", talk.On), ("reason", Text(talk.Reason)));
        }
        foreach (var move in state.Course.Moves.Where(move => move.Yielded.Count > 0))
            yield return texts.Format("report.yielded", ("phase", texts[$"tracks.phase.{Names.Of(move.Into)}"]), ("codes", texts.Language.List([.. move.Yielded.Select(CodeWords)])), ("reason", Text(move.Reason)));
        foreach (var stepped in state.Course.SteppedIn)
            yield return texts.Format("report.stepped-in", ("phase", state.Course.Track?.Phase(stepped.At) is { } phase ? TrackWords.Name(phase, texts) : stepped.At), ("reason", Text(stepped.Reason)));
        foreach (var decided in state.Award.Decisions.Where(one => one.Yielded.Count > 0))
            yield return texts.Format("report.award-yielded", ("codes", texts.Language.List([.. decided.Yielded.Select(CodeWords)])));
        if (state.Award.Told?.Reason is { } other)
            yield return texts.Format("report.regime", ("reason", Text(other)));
        foreach (var agreed in state.Agreements.Of.Values.SelectMany(agreement => agreement.Before.Append(agreement.Agreed)).Where(agreed => agreed.Yielded.Count > 0))
            yield return texts.Format("report.agreement-yielded", ("on", agreed.On), ("codes", texts.Language.List([.. agreed.Yielded.Select(CodeWords)])), ("reason", Text(agreed.Reason)));
        foreach (var target in state.Course.Targets.Values.Where(target => target.Yielded is not null))
            yield return texts.Format("report.payment-yielded", ("codes", texts.Language.List([.. target.Yielded!.Select(CodeWords)])), ("reason", Text(target.Result)));
        foreach (var contract in state.Contracts.Values)
        {
            if (contract.Signed.Breaches.Count > 0)
                yield return texts.Format("report.breach", ("on", contract.Signed.On), ("codes", texts.Language.List([.. contract.Signed.Breaches.Select(code => texts[$"contracts.breach.{code}"])])), ("reason", Text(contract.Signed.Reason)));
            foreach (var one in contract.CallOffs.Where(one => one.Yielded.Count > 0))
                yield return texts.Format("report.call-off-yielded", ("on", one.On), ("codes", texts.Language.List([.. one.Yielded.Select(CodeWords)])), ("reason", Text(one.Direct ?? one.What)));
            foreach (var change in contract.Changes.Where(change => change.Yielded.Count > 0))
                yield return texts.Format("report.over", ("on", change.On), ("reason", Text(change.What)));
        }
    }

    private IEnumerable<string> UnderAgreement()
    {
        foreach (var one in state.CallOffs.Competitions)
        {
            if (one.Opened.Breaches.Count > 0)
                yield return texts.Format("report.competition", ("n", one.Opened.Number), ("codes", texts.Language.List([.. one.Opened.Breaches.Select(code => texts[$"call-offs.breach.{code}"])])), ("reason", Text(one.Opened.Reason)));
            foreach (var offer in one.Offers.Values.Where(offer => offer.Early is not null).OrderBy(offer => offer.On))
                yield return texts.Format("report.competition.early", ("n", one.Opened.Number), ("reason", Text(offer.Early)));
            // What came of it as a call-off is told with the contract.
            if (one.Awarded is { Yielded.Count: > 0, CallOff: null } awarded)
                yield return texts.Format("report.competition.award", ("n", one.Opened.Number), ("codes", texts.Language.List([.. awarded.Yielded.Select(CodeWords)])), ("reason", Text(awarded.Reasons)));
        }
        foreach (var one in state.Admissions.Where(one => one.Decided is { } decided && decided.On > decided.Last))
            yield return texts.Format("report.admission", ("n", one.Requested.Number), ("on", one.Decided!.On), ("last", one.Decided.Last!.Value));
    }

    /// <summary>A code that yielded in words: a gate of the track, or what a rule said.</summary>
    private string CodeWords(string code) => texts.Has($"tracks.gate.{code}.short") ? texts[$"tracks.gate.{code}.short"]
        : texts.Has($"report.code.{code}") ? texts[$"report.code.{code}"] : code;

    private string CallOf(Contender contender) => textOf(contender.Joined.Name) ?? texts.Format("course.contender", ("n", contender.Joined.Number));

    private string Money(decimal amount) => texts.Value(new Core.Values.Money(amount, RegimeFinder.CurrencyOf(state.Country)));

    /// <summary>The ground that was chosen, and the words beside it.</summary>
    private string Ground(TrackGateRecorded recorded) => recorded.Answers?.Select(answer => $"tracks.ground.{answer.Check}").FirstOrDefault(texts.Has) is { } key
        ? $"{texts[key]} {Text(recorded.Evidence)}" : Text(recorded.Evidence);

    private string Pair(string name, string text) => texts.Format("report.pair", ("name", name), ("text", text));

    private string Text(KeptRef? kept) => textOf(kept) ?? unread;
}
