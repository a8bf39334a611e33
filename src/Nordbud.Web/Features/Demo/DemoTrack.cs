using Nordbud.Adapters.Store.Cases;
using Nordbud.Core.Advice;
using Nordbud.Core.Cases;
using Nordbud.Core.Cases.Agreements;
using Nordbud.Core.Cases.Award;
using Nordbud.Core.Cases.Contest;
using Nordbud.Core.Cases.Contracts;
using Nordbud.Core.Cases.Course;
using Nordbud.Core.Cases.Gates;
using Nordbud.Core.Cases.Group;
using Nordbud.Core.Cases.Negotiation;
using Nordbud.Core.Cases.Notices;
using Nordbud.Core.Cases.Parity;
using Nordbud.Core.Cases.Partnership;
using Nordbud.Core.Cases.Questions;
using Nordbud.Core.Cases.Suppliers;
using Nordbud.Core.Cases.Team;
using Nordbud.Core.People;
using Nordbud.Core.Tracks;
using Nordbud.Web.Ui;

namespace Nordbud.Web.Features.Demo;

/// <summary>
/// Takes a demonstration case along its track to a phase, and says at each gate that it was registered afterwards: nobody
/// here witnessed it.
/// </summary>
internal sealed class DemoTrack(CaseDesk desk, CaseId id, IReadOnlyDictionary<Role, PersonId> who, Texts texts, DateOnly today)
{
    public async Task WalkAsync(string track, string phase, CancellationToken cancel)
    {
        foreach (var role in new[] { Role.Owner, Role.DecisionMaker, Role.ProcurementOfficer })
        {
            GroupMemberId member = new(who[role].Value);
            await DoAsync(new NameMember(member, GroupOrigin.Colleague, ["procurement"]) { Person = who[role] }, Role.Owner, cancel);
            await DoAsync(new DeclareInterests(member, false, true), role, cancel);
        }
        await DoAsync(new ChooseTrack(TrackBook.Definition(track)!), Role.Owner, cancel);
        for (var course = await CourseAsync(cancel); course.Phase!.Id != phase; course = await CourseAsync(cancel))
        {
            var move = Onward(course, phase);
            await PrepareAsync(course, move, cancel);
            await DoAsync(new MoveTrack(move.To, move.Kind), Role.Owner, cancel);
            if (course.Track!.Phase(move.To)!.Buys)
                await ContractAsync(cancel);
        }
        if (NegotiationGates.Talks((await CourseAsync(cancel)).Phase!.Kind))
        {
            await RoundAsync(-60, true, cancel);
            await RoundAsync(-14, false, cancel);
        }
    }

    /// <summary>A round in which everybody was heard, or one that has just begun.</summary>
    private async Task RoundAsync(int day, bool closes, CancellationToken cancel)
    {
        var number = (await desk.ReadAsync(id, cancel))!.State.Negotiation.Rounds.Count + 1;
        await DoAsync(new OpenNegotiationRound(today.AddDays(day)) { About = Keeping.Text(texts["demo.track.round"]) }, Role.Owner, cancel);
        foreach (var (one, at) in (await CourseAsync(cancel)).Standing.Take(closes ? int.MaxValue : 1).Select((one, at) => (one, at)))
        {
            await DoAsync(new HearContender(number, new(Guid.CreateVersion7()), one.Id, today.AddDays(day + 5), Keeping.Text(texts["demo.track.talk"]))
            {
                Ours = [new(who[Role.Owner].Value)],
                Proposed = Keeping.Text(texts[at % 2 == 0 ? "demo.track.proposed" : "demo.track.proposed.other"]),
            }, Role.Owner, cancel);
        }
        if (!closes)
            return;
        await DoAsync(new TellDocumentChange(number, new(Guid.CreateVersion7()), today.AddDays(day + 15), Keeping.Text(texts["demo.track.change"])), Role.Owner, cancel);
        await DoAsync(new CloseNegotiationRound(number, today.AddDays(day + 18)), Role.Owner, cancel);
    }

    /// <summary>The next move on the shortest way that stops nowhere and goes nowhere back.</summary>
    private static TrackMove Onward(CoursePart course, string phase)
    {
        var track = course.Track!;
        return course.Ways.Where(way => way.Kind is MoveKind.GoOn or MoveKind.Complete && way.To != way.From)
            .First(way => way.To == phase || TrackGraph.Reachable(track, way.To, move => move.Kind is MoveKind.GoOn or MoveKind.Complete && move.From != course.Phase!.Id).Contains(phase));
    }

    private async Task PrepareAsync(CoursePart course, TrackMove move, CancellationToken cancel)
    {
        var least = Math.Max(course.Track!.Phase(move.To)!.LeastSuppliers, move.Gates.Any(gate => gate is TrackGate.TargetsMet or TrackGate.AwardDecided or TrackGate.JuryDecided) ? 2 : 0);
        for (var n = course.Contenders.Count; n < least; n++)
            await DoAsync(new AddContender(new(Guid.CreateVersion7()), Keeping.Text(texts.Format("demo.track.contender", ("n", n + 1)))), Role.Owner, cancel);
        if (NegotiationGates.Talks(course.Phase!.Kind))
        {
            await RoundAsync(-120, true, cancel);
            await DoAsync(new AskFinalTenders(today.AddDays(-100), today.AddDays(-70)), Role.Owner, cancel);
        }
        if (course.Track.Phase(move.To) is { Develops: true } or { Kind: PhaseKind.Cooperation })
        {
            foreach (var partner in AgreementRules.Without((await desk.ReadAsync(id, cancel))!.State).ToList())
                await AgreeAsync(partner.Id, course.Track, cancel);
        }
        foreach (var gate in move.Gates)
            await OpenAsync(gate, cancel);
    }

    /// <summary>What each partner agreed: it names no more than the documented procurement tells of all.</summary>
    private async Task AgreeAsync(ContenderId partner, Track track, CancellationToken cancel)
    {
        var award = (await desk.ReadAsync(id, cancel))!.State.Award;
        var on = award.Told?.Last?.AddDays(1) ?? award.Told?.On ?? today.AddDays(-200);
        await DoAsync(new AgreeWithPartner(partner, on, on, Keeping.Text(texts["demo.track.roles"]), Keeping.Text(texts[track.ExchangesValue ? "demo.track.costs.paid" : "demo.track.costs"]),
            Keeping.Text(texts["demo.track.agreed-rights"]), Keeping.Text(texts["demo.track.exit"]))
        {
            To = today.AddDays(300),
            PromisesNothing = !track.Phases.Any(phase => phase.Buys),
            MaximumCost = track.Instrument is Instrument.InnovationPartnership ? 4_000_000 : null,
            Prices = track.ExchangesValue ? [.. track.Phases.Where(phase => phase.Develops).Select(phase => new PhasePrice(phase.Id, 600_000))] : [],
            Performances =
            [
                new(new(Guid.CreateVersion7()), Keeping.Text(texts["demo.track.performance.1"]), "%", 90, Better.More),
                new(new(Guid.CreateVersion7()), Keeping.Text(texts["demo.track.performance.2"]), texts["demo.track.performance.2.unit"], 2, Better.Less),
            ],
        }, Role.Owner, cancel);
    }

    private async Task OpenAsync(TrackGate gate, CancellationToken cancel)
    {
        if (gate is TrackGate.NeedApproved or TrackGate.MarketKnown or TrackGate.DocumentsReady)
        {
            foreach (var one in gate is TrackGate.DocumentsReady ? [Gate.CriteriaReady, Gate.DocumentsReady] : new[] { gate is TrackGate.NeedApproved ? Gate.NeedApproved : Gate.MarketKnown })
                await DoAsync(new PassGate(one) { Reason = Keeping.Text(texts["demo.track.afterwards"]) }, Role.DecisionMaker, cancel);
        }
        else if (gate is TrackGate.WithinAgreement)
        {
            foreach (var (partner, agreement) in (await desk.ReadAsync(id, cancel))!.State.Agreements.Of)
            {
                foreach (var one in agreement.Agreed.Performances)
                    await DoAsync(new MeasurePerformance(partner, one.Id, today.AddDays(-22), one.Better is Better.More ? one.Value + 3 : one.Value - 0.5m, Keeping.Text(texts["demo.track.measured"])), Role.Owner, cancel);
            }
        }
        else if (gate is TrackGate.JuryDecided)
            await JudgeAsync(cancel);
        else if (gate is TrackGate.AwardDecided)
        {
            var first = (await CourseAsync(cancel)).Standing.First();
            await DoAsync(new DecideAward(today.AddDays(-40), Keeping.Text(texts["demo.track.award"])) { Contenders = [first.Id] }, Role.DecisionMaker, cancel);
            await DoAsync(new TellAward(today.AddDays(-39), true, AwardRegime.Eu), Role.Owner, cancel);
        }
        else if (gate is TrackGate.TimeOver && (await CourseAsync(cancel)).Phase!.Kind is PhaseKind.Call)
            await NoticesAsync(cancel);
        else if (CourseGates.InWords(gate))
        {
            if (gate is TrackGate.TargetsMet)
            {
                foreach (var (contender, milestone) in (await CourseAsync(cancel)).Unmet.ToList())
                    await DoAsync(new MeasureTarget(contender.Id, milestone.Id, true, Keeping.Text(texts["demo.track.target"])) { Paid = await PriceAsync(contender.Id, milestone, cancel) }, Role.Owner, cancel);
            }
            if (gate is TrackGate.PhaseReported && (await CourseAsync(cancel)).Track is { Instrument: Instrument.CooperationAgreement })
                await LearnAsync(cancel);
            if (gate is TrackGate.KnowledgeShared)
            {
                foreach (var debt in ParityRules.Debts((await desk.ReadAsync(id, cancel))!.State))
                    await DoAsync(new ShareInformation(debt.Id, Keeping.Text(texts["demo.track.learned"])), Role.ProcurementOfficer, cancel);
            }
            if (gate is TrackGate.PartnershipSuits)
            {
                await DoAsync(new AllocateRisk(new(Guid.CreateVersion7()), Keeping.Text(texts["demo.track.risk"]), RiskBearer.Authority, 3, 4, Keeping.Text(texts["demo.track.risk.reason"])), Role.Owner, cancel);
                await DoAsync(new SetBudgetEffects([.. Enumerable.Range(0, 25).Select(year => new YearEffect(today.Year + 3 + year, 14_000_000 + 100_000 * year, year == 0 ? 60_000_000 : 11_000_000 + 250_000 * year))]), Role.Owner, cancel);
            }
            var instrument = (await CourseAsync(cancel)).Track!.Instrument;
            await DoAsync(new RecordGate(gate, Keeping.Text(texts["demo.track.afterwards"]))
            {
                // A dialogue is held where nobody can say beforehand how finance, building and operation fit together.
                Answers = [.. (CheckBook.For(gate, instrument)?.AsAsked ?? [])
                    .Select(answer => new CheckAnswer(answer.Check is "26-4-a-i" && instrument is Instrument.CompetitiveDialogue ? "26-4-a-iii" : answer.Check, answer.Yes))],
            }, Role.Owner, cancel);
        }
    }

    /// <summary>The agreed part of the price of the present phase; null where nothing is paid.</summary>
    private async Task<decimal?> PriceAsync(ContenderId partner, Milestone milestone, CancellationToken cancel)
    {
        var state = (await desk.ReadAsync(id, cancel))!.State;
        return state.Agreements.With(partner)?.PriceOf(state.Course.Phase!.Id) * milestone.Payment / 100;
    }

    /// <summary>What was published of the call, with a question and its answer, all of it in another system.</summary>
    private async Task NoticesAsync(CancellationToken cancel)
    {
        var sent = today.AddDays(-160);
        await DoAsync(new RegisterNotice(new(Guid.CreateVersion7()), NoticeKind.PriorInformation, sent.AddDays(-60)) { Published = sent.AddDays(-57), Where = Keeping.Text("TED") }, Role.Owner, cancel);
        await DoAsync(new RegisterNotice(new(Guid.CreateVersion7()), NoticeKind.Competition, sent)
        {
            Published = sent.AddDays(3),
            LastDay = sent.AddDays(40),
            LastTime = new(23, 59),
            Where = Keeping.Text("TED"),
            Text = Keeping.Text(texts["demo.track.notice"]),
        }, Role.Owner, cancel);
        await DoAsync(new RegisterQuestion(new(Guid.CreateVersion7()), Keeping.Text(texts["demo.track.question"]), Keeping.Text(texts["demo.track.answer"]), sent.AddDays(12), sent.AddDays(15)), Role.Owner, cancel);
    }

    /// <summary>What the partner of a cooperation learned that matters to a later tender.</summary>
    private async Task LearnAsync(CancellationToken cancel)
    {
        var name = texts.Format("demo.track.contender", ("n", 1));
        SupplierId partner = new(Guid.CreateVersion7());
        await DoAsync(new RegisterSupplier(partner, name), Role.Owner, cancel);
        if (!(await CourseAsync(cancel)).Standing.Any())
            await DoAsync(new AddContender(new(Guid.CreateVersion7()), Keeping.Text(name)) { Supplier = partner }, Role.Owner, cancel);
        await DoAsync(new GiveInformation(new(Guid.CreateVersion7()), Keeping.Text(texts["demo.track.learned"]), [partner], today.AddDays(-60)), Role.Owner, cancel);
    }

    private async Task JudgeAsync(CancellationToken cancel)
    {
        await DoAsync(new SetContestRules(Keeping.Text(texts["demo.track.contest"]), Keeping.Text(texts["demo.track.rights"]))
        {
            Prizes = [400_000, 150_000],
            Criteria = [(Keeping.Text(texts["demo.track.criterion.1"]), 50), (Keeping.Text(texts["demo.track.criterion.2"]), 30), (Keeping.Text(texts["demo.track.criterion.3"]), 20)],
            Qualification = Keeping.Text(texts["demo.track.qualification"]),
        }, Role.Owner, cancel);
        var entries = (await CourseAsync(cancel)).Standing.Select(entry => entry.Id).ToList();
        foreach (var (role, less) in new[] { (Role.Jury, 0), (Role.EndUserRepresentative, 6) })
        {
            await DoAsync(new GiveRole(who[role], Role.Jury) { Authorisation = "KS § 12" }, Role.Owner, cancel);
            GroupMemberId juror = new(who[role].Value);
            await DoAsync(new NameMember(juror, GroupOrigin.Colleague, ["target-group"]) { Person = who[role] }, Role.Owner, cancel);
            await DoAsync(new DeclareInterests(juror, false, true), role, cancel);
            await DoAsync(new QualifyJuror(who[role], role is Role.Jury) { What = role is Role.Jury ? Keeping.Text(texts["demo.track.qualified"]) : null }, Role.Owner, cancel);
            foreach (var (entry, at) in entries.Select((entry, at) => (entry, at)))
                await DoAsync(new MarkEntry(entry, who[role], 0, Keeping.Text(texts["demo.track.mark"])) { ByCriterion = [90 - 20 * at - less, 80 - 15 * at, 70 + 10 * at] }, role, cancel);
        }
        await DoAsync(new GiveOpinion(entries, Keeping.Text(texts["demo.track.opinion"])), Role.Jury, cancel);
        await DoAsync(new LiftAnonymity(), Role.Owner, cancel);
        await DoAsync(new AwardPrizes([new(entries[0], 400_000), new(entries[1], 150_000)]), Role.Owner, cancel);
        if ((await CourseAsync(cancel)).Track is { AnnouncesFollowUp: true })
            await DoAsync(new InviteWinners(entries), Role.Owner, cancel);
        SupplierId holder = new(Guid.CreateVersion7());
        await DoAsync(new RegisterSupplier(holder, texts.Format("demo.track.contender", ("n", 1))), Role.Owner, cancel);
        await DoAsync(new TakeIdea(new(Guid.CreateVersion7()), entries[0], holder, Keeping.Text(texts["demo.track.idea"]), Keeping.Text(texts["demo.track.idea"])), Role.Owner, cancel);
    }

    private async Task ContractAsync(CancellationToken cancel)
    {
        ContractId contract = new(Guid.CreateVersion7());
        KpiId kpi = new(Guid.CreateVersion7());
        await DoAsync(new SignContract(contract, today.AddDays(-20), Keeping.Text(texts.Format("demo.track.contender", ("n", 1))), today.AddDays(-20))
        {
            Value = 3_600_000,
            To = today.AddYears(3),
            Contender = (await desk.ReadAsync(id, cancel))!.State is var state && state.Course.Standing.FirstOrDefault(one => state.Agreements.With(one.Id) is not null) is { } partner ? partner.Id : null,
        }, Role.Owner, cancel);
        await DoAsync(new SetKpi(contract, kpi, Keeping.Text(texts["demo.indicator"]), texts["demo.indicator.unit"], 8) { Baseline = 14 }, Role.Owner, cancel);
        foreach (var (days, value) in new[] { (-18, 13.5m), (-11, 11m), (-4, 9.5m) })
            await DoAsync(new MeasureKpi(contract, kpi, today.AddDays(days), value), Role.Owner, cancel);
        await DoAsync(new SetDeliverable(contract, new(Guid.CreateVersion7()), Keeping.Text(texts["demo.track.delivery"]), today.AddDays(25)), Role.Owner, cancel);
        await DoAsync(new SetOption(contract, new(Guid.CreateVersion7()), Keeping.Text(texts["demo.track.option"]), today.AddDays(60)) { To = today.AddYears(5) }, Role.Owner, cancel);
    }

    private async Task<CoursePart> CourseAsync(CancellationToken cancel) => (await desk.ReadAsync(id, cancel))!.State.Course;

    private async Task DoAsync(CaseCommand command, Role by, CancellationToken cancel)
    {
        if (await desk.DoAsync(id, command, new Doer(who[by], Standing.AuthorityMember), null, cancel) is var answer and not DeskAnswer.Done)
            throw new InvalidOperationException($"{command.GetType().Name} was refused: {(answer is DeskAnswer.Refused refused ? string.Join(", ", refused.Problems.Select(problem => problem.Code)) : answer.GetType().Name)}.");
    }
}
