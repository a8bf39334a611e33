using Nordbud.Core.Advice;
using Nordbud.Core.Cases.Agreements;
using Nordbud.Core.Cases.Award;
using Nordbud.Core.Cases.Contest;
using Nordbud.Core.Cases.Course;
using Nordbud.Core.Cases.Gates;
using Nordbud.Core.Cases.Group;
using Nordbud.Core.Cases.Negotiation;
using Nordbud.Core.Cases.Partnership;
using Nordbud.Core.Cases.Team;
using Nordbud.Core.People;
using Nordbud.Core.Tracks;

namespace Nordbud.Core.Tests.Cases.Course;

/// <summary>Walks a case along a track, doing before each move what its gates ask for.</summary>
internal sealed class Walk
{
    private readonly string _definition;

    public Walk(string definition, Story? story = null)
    {
        _definition = definition;
        Story = story ?? new Story();
        if (!Story.State.Group.ExpertSettled)
            Story.Expert();
        foreach (var person in new[] { Story.Owner, Story.Decider, Story.Officer, Story.Member })
        {
            GroupMemberId member = new(person.Value);
            Story.Accept(new NameMember(member, GroupOrigin.Colleague, ["target-group"]) { Person = person });
            Story.Accept(new DeclareInterests(member, false, true), Story.By(person));
        }
    }

    public Story Story { get; }

    public CoursePart Course => Story.State.Course;

    public static Walk On(string track) => new Walk(TrackBook.Definition(track)!).Begin();

    public Walk Begin()
    {
        Story.Accept(new ChooseTrack(_definition));
        return this;
    }

    /// <summary>Takes the lawful way to a phase of the track, the shortest in moves, and does on it what is asked.</summary>
    public Walk To(string phase)
    {
        while (Course.Phase!.Id != phase)
            Go(Next(phase) ?? throw new InvalidOperationException($"No way from {Course.Phase.Id} to {phase}."));
        return this;
    }

    public void Go(TrackMove move)
    {
        Prepare(move);
        var stops = move.Kind is MoveKind.Stop or MoveKind.GoBack;
        Story.Accept(new MoveTrack(move.To, move.Kind) { Reason = stops ? Story.Text("The need fell away.") : null }, Story.By(move.Kind is MoveKind.Stop ? Story.Decider : Story.Owner));
    }

    /// <summary>Adds so many contenders as are missing.</summary>
    public void Contenders(int least)
    {
        while (Course.Standing.Count() < least)
            Story.Accept(new AddContender(new(Guid.NewGuid()), Story.Text($"Contender {Course.Contenders.Count + 1}")));
    }

    private TrackMove? Next(string phase)
    {
        var track = Course.Track!;
        var first = new Dictionary<string, TrackMove?>(StringComparer.Ordinal) { [Course.Phase!.Id] = null };
        var open = new Queue<string>([Course.Phase.Id]);
        while (open.TryDequeue(out var from))
        {
            foreach (var move in track.From(from).Where(move => move.Kind is not MoveKind.Stop || move.To == phase))
            {
                if (first.TryAdd(move.To, first[from] ?? move))
                    open.Enqueue(move.To);
            }
        }
        return first.GetValueOrDefault(phase);
    }

    private void Prepare(TrackMove move)
    {
        Contenders(Course.Track!.Phase(move.To)!.LeastSuppliers);
        if (move.Kind is MoveKind.Reduce && !Course.Reduced)
        {
            Contenders(Course.Track.Phase(move.To)!.LeastSuppliers + 1);
            Story.Accept(new DropContender(Course.Standing.Last().Id, LeavingKind.Reduced, Story.Text("Fifth by the published criteria.")));
        }
        if (NegotiationGates.Talks(Course.Phase!.Kind) && move.Kind is MoveKind.GoOn)
            Negotiate();
        if (Course.Track.Phase(move.To) is { Develops: true } or { Kind: PhaseKind.Cooperation })
        {
            foreach (var partner in AgreementRules.Without(Story.State).ToList())
                Story.Accept(Agreement(partner.Id));
        }
        foreach (var gate in move.Gates)
            Open(gate);
        if (Course.Phase!.Kind is PhaseKind.Jury && Course.Track.Phase(move.To)!.Kind is PhaseKind.Negotiation)
        {
            Story.Accept(new LiftAnonymity());
            Story.Accept(new InviteWinners(Story.State.Contest.Winners));
        }
    }

    /// <summary>Hears everybody in one round and asks for final tenders, whose last day is over.</summary>
    public void Negotiate()
    {
        Story.Accept(new OpenNegotiationRound(Story.Today.AddDays(-30)));
        var round = Story.State.Negotiation.Rounds[^1].Number;
        foreach (var one in Course.Standing)
            Story.Accept(new HearContender(round, new(Guid.NewGuid()), one.Id, Story.Today.AddDays(-25), Story.Text("How residents are helped at night.")));
        Story.Accept(new CloseNegotiationRound(round, Story.Today.AddDays(-20)));
        Story.Accept(new AskFinalTenders(Story.Today.AddDays(-15), Story.Today.AddDays(-1)));
    }

    /// <summary>What the purchase from a partner may cost at most.</summary>
    public decimal MaximumCost { get; set; } = 4_000_000;

    /// <summary>The agreement with a partner as the track asks for it.</summary>
    public AgreeWithPartner Agreement(ContenderId partner) => new(partner, Story.Today, Story.Today, Story.Text("We try it with users; the partner develops."),
        Story.Text("Each its own."), Story.Text("Results stay with who made them."), Story.Text("Each may leave with a month’s notice."))
    {
        To = Story.Today.AddMonths(12),
        PromisesNothing = !Course.Track!.Phases.Any(phase => phase.Buys),
        MaximumCost = Course.Track.Instrument is Instrument.InnovationPartnership ? MaximumCost : null,
        Prices = Course.Track.ExchangesValue ? [.. Course.Track.Phases.Where(phase => phase.Develops).Select(phase => new PhasePrice(phase.Id, 500_000))] : [],
        Performances =
        [
            new(new(Guid.NewGuid()), Story.Text("Alarms answered within a minute"), "%", 95, Better.More),
            new(new(Guid.NewGuid()), Story.Text("False alarms"), "a night", 0.5m, Better.Less),
        ],
    };

    /// <summary>Measures that a partner reaches everything that was agreed with it.</summary>
    public void Measure(ContenderId partner)
    {
        foreach (var one in Story.State.Agreements.With(partner)!.Unmet.ToList())
            Story.Accept(new MeasurePerformance(partner, one.Id, Story.Today, one.Value, Story.Text("Fourteen nights in two homes.")));
    }

    /// <summary>Sees to it that a gate is open.</summary>
    public void Open(TrackGate gate)
    {
        switch (gate)
        {
            case TrackGate.NeedApproved or TrackGate.MarketKnown or TrackGate.DocumentsReady:
                foreach (var one in gate is TrackGate.DocumentsReady ? [Gate.CriteriaReady, Gate.DocumentsReady] : new[] { gate is TrackGate.NeedApproved ? Gate.NeedApproved : Gate.MarketKnown })
                {
                    if (!Story.State.Gates.ContainsKey(one))
                        Story.Accept(new PassGate(one) { Reason = Story.Text("Made outside.") }, Story.By(Story.Decider));
                }
                break;
            case TrackGate.WithinAgreement:
                foreach (var partner in Course.Standing.ToList())
                    Measure(partner.Id);
                break;
            case TrackGate.JuryDecided:
                Judge();
                break;
            case TrackGate.AwardDecided:
                Award();
                break;
            case TrackGate.StandstillSettled:
                Award();
                if (Story.State.Award.Told?.Last is { } last)
                    Story.Now = new DateTimeOffset(last.AddDays(1).ToDateTime(new TimeOnly(12, 0)), TimeSpan.Zero);
                break;
            // What the case shows by itself is not written down.
            default:
                if (!CourseGates.InWords(Story.State, gate))
                    break;
                if (gate is TrackGate.TargetsMet)
                {
                    Contenders(1);
                    foreach (var (contender, milestone) in Course.Unmet.ToList())
                        Story.Accept(new MeasureTarget(contender.Id, milestone.Id, true, Story.Text("14 of 15 found within the minute.")));
                }
                if (gate is TrackGate.PartnershipSuits)
                {
                    Story.Accept(new AllocateRisk(new(Guid.NewGuid()), Story.Text("Fewer residents than planned"), RiskBearer.Authority, 3, 4, Story.Text("Only we know the waiting list.")));
                    Story.Accept(new SetBudgetEffects([new(2030, 12, 10), new(2031, 12, 13)]));
                }
                Story.Accept(Recorded(gate));
                break;
        }
    }

    /// <summary>What a gate asks for, in words and with the answers that open it.</summary>
    public RecordGate Recorded(TrackGate gate) => new(gate, Story.Text($"Shown: {Names.Of(gate)}."))
    {
        Answers = [.. (CheckBook.For(gate, Course.Track!.Instrument)?.AsAsked ?? []).Select(answer => new CheckAnswer(answer.Check, answer.Yes))],
    };

    private void Judge()
    {
        if (Story.State.Contest.Opinion is { Place: var place } && place > Course.Since)
            return;
        Contenders(2);
        if (Story.State.Contest.Rules is null)
            Story.Accept(new SetContestRules(Story.Text("Use to residents, then cost."), Story.Text("They stay with the entrants.")) { Prizes = [50_000] });
        if (!Story.State.RolesOf(Story.Member).Contains(Role.Jury))
            Story.Accept(new GiveRole(Story.Member, Role.Jury));
        foreach (var entry in Course.Standing)
            Story.Accept(new MarkEntry(entry.Id, Story.Member, 70, Story.Text("Simple and warm.")), Story.By(Story.Member));
        Story.Accept(new GiveOpinion([.. Course.Standing.Select(entry => entry.Id)], Story.Text("The first is the simplest.")), Story.By(Story.Member));
    }

    private void Award()
    {
        if (Story.State.Award.Decided is not null && Story.State.Award.DecidedAt > Course.WentBack)
            return;
        Contenders(1);
        Story.Accept(new DecideAward(Story.Today, Story.Text("First by the published model.")) { Contenders = [Course.Standing.First().Id] }, Story.By(Story.Decider));
        Story.Accept(new TellAward(Story.Today, true, AwardRegime.Eu));
    }
}
