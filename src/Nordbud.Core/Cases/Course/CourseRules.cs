using System.Text;
using Nordbud.Core.Advice;
using Nordbud.Core.Cases.Agreements;
using Nordbud.Core.Cases.Publication;
using Nordbud.Core.Tracks;
using Nordbud.Core.Values;

namespace Nordbud.Core.Cases.Course;

/// <summary>Takes a case along its track: every model by one engine, whatever the definition says.</summary>
public static class CourseRules
{
    /// <summary>The phase of a case while it is in a phase of its track.</summary>
    public static Phase PhaseOf(TrackPhase phase, Case state)
    {
        ArgumentNullException.ThrowIfNull(phase);
        ArgumentNullException.ThrowIfNull(state);
        return phase.Kind switch
        {
            PhaseKind.Need or PhaseKind.Market or PhaseKind.Documents => Phase.Preparation,
            PhaseKind.Call or PhaseKind.Selection or PhaseKind.Dialogue or PhaseKind.Negotiation => Phase.Competition,
            PhaseKind.Evaluation or PhaseKind.Jury => Phase.Evaluation,
            PhaseKind.Award or PhaseKind.Standstill => Phase.Award,
            PhaseKind.Design or PhaseKind.Prototype or PhaseKind.TestSeries or PhaseKind.Cooperation or PhaseKind.Sharing
                or PhaseKind.Building or PhaseKind.Contract or PhaseKind.CallOff => Phase.Contract,
            PhaseKind.End => Phase.Closed,
            _ => state.Phase,
        };
    }

    internal static Outcome Decide(Case state, CourseCommand command, Setting setting) => command switch
    {
        ChooseTrack choose => Choose(state, choose),
        _ when state.Course.Track is null => new Outcome.Refused(new Problem("track-missing")),
        RecordGate record => Record(state, record),
        MoveTrack move => Move(state, move, setting),
        AddContender or DropContender or MeasureTarget when !state.Group.MaySeeSuppliers(setting.By.Person) =>
            new Outcome.Refused(new Problem("undeclared", null, Sources.Article("24"))),
        AddContender add => Add(state, add),
        DropContender drop => Drop(state, drop),
        MeasureTarget measure => Measure(state, measure),
        _ => throw new ArgumentOutOfRangeException(nameof(command)),
    };

    internal static Case Evolve(Case state, CourseEvent happened, Entry entry)
    {
        var (course, place) = (state.Course, entry.Position);
        return state with
        {
            // Another jury judges anew: the opinion on the entries before was for those.
            Contest = happened is TrackMoved { Into: PhaseKind.Jury, Kind: MoveKind.GoOn } && state.Contest.Opinion is not null ? state.Contest.Anew : state.Contest,
            Course = happened switch
            {
                TrackChosen chosen => Chosen(course, chosen, place),
                TrackGateRecorded recorded => course with { Recorded = course.Recorded.SetItem(recorded.Gate, (place, recorded)) },
                TrackMoved moved => course with
                {
                    Phase = course.Track!.Phase(moved.To),
                    Since = place,
                    WentBack = moved.Kind is MoveKind.GoBack ? place : course.WentBack,
                    TaughtAt = course.Track.Phase(moved.From) is { } left && Need.AdviceReview.Teaches(left.Kind) ? place : course.TaughtAt,
                    Moves = course.Moves.Add(moved),
                    Reduced = false,
                },
                ContenderJoined joined => course with { Contenders = course.Contenders.Add(new(joined) { By = entry.Actor, Sealed = course.Track is { Anonymous: true } }) },
                ContenderLeft left => course with
                {
                    Contenders = course.Find(left.Contender) is { } there ? course.Contenders.Replace(there, there with { Left = left }) : course.Contenders,
                    Reduced = course.Reduced || left.Kind is LeavingKind.Reduced or LeavingKind.Ended,
                },
                TargetMeasured measured => course with { Targets = course.Targets.SetItem((measured.Contender, measured.At, measured.Milestone), measured) },
                _ => throw new ArgumentOutOfRangeException(nameof(happened)),
            },
        };
    }

    private static CoursePart Chosen(CoursePart course, TrackChosen chosen, long place)
    {
        var track = TrackJson.Read(Encoding.UTF8.GetBytes(chosen.Definition)).Track
            ?? throw new InvalidOperationException($"The definition of the track {chosen.Track} cannot be read any more.");
        var left = course.Track is not null;
        return course with
        {
            Track = track,
            Phase = track.Phase(chosen.At),
            Since = place,
            WentBack = left ? place : course.WentBack,
            OnEarlierTracks = course.Moves.Count,
            SteppedIn = chosen.At == track.Start.Id ? course.SteppedIn : course.SteppedIn.Add(chosen),
            // A ground or an exemption is that of its instrument.
            Recorded = course.Track?.Instrument == track.Instrument ? course.Recorded : course.Recorded.Clear(),
            Reduced = false,
        };
    }

    private static Outcome Choose(Case state, ChooseTrack choose)
    {
        if (choose.Definition.Length > CourseCommand.LongestDefinition)
            return new Outcome.Refused(new Problem("too-long", "definition", null, ("most", CourseCommand.LongestDefinition)));
        var reading = TrackJson.Read(Encoding.UTF8.GetBytes(choose.Definition));
        if (reading.Track is not { } track)
            return new Outcome.Refused([.. reading.Problems.Take(10).Select(wrong => new Problem("track-unreadable", "definition", null,
                ("what", new Message($"tracks.problem.{wrong.Code}", ("field", wrong.Field), ("given", wrong.Given), ("allowed", wrong.Allowed)))))]);
        // What is not the product's own is held to what an authority's variants are: else its instrument would choose the gates.
        if ((choose.Definition == TrackBook.Definition(track.Id) ? TrackRules.Check(track) : OwnTrackRules.Check(track)) is { Count: > 0 } unlawful)
            return new Outcome.Refused([.. unlawful.Take(10).Select(wrong => new Problem("track-unlawful", "definition", wrong.Source,
                ("what", new Message($"tracks.problem.{wrong.Code}", ("field", wrong.Field), ("named", Named(wrong)),
                    ("instrument", new Message($"instruments.{Names.Of(track.Instrument)}.name"))))))]);
        if (track.Phase(choose.At ?? track.Start.Id) is not { } at)
            return new Outcome.Refused(new Problem("track-phase-unknown", "at"));
        List<Problem> problems = [.. InputRules.AtMost(choose.Reason?.Text, "reason", CourseCommand.LongestText)];
        var decided = state.Need.Values.Select(part => part.Decision?.Model).OfType<string>().ToList();
        var otherwise = decided.Count > 0 && !decided.Contains(Names.Of(track.Model));
        // To leave a track, to step into one in the middle and to take another than the decided one are told with a reason.
        if ((state.Course.Track is not null || otherwise || at.Id != track.Start.Id) && string.IsNullOrWhiteSpace(choose.Reason?.Text))
            problems.Add(new(otherwise ? "track-other-model" : "reason-missing", "reason"));
        return problems.Count > 0 ? new Outcome.Refused(problems)
            : new Outcome.Accepted([new TrackChosen
            {
                Track = track.Id, Definition = choose.Definition, At = at.Id, Reason = string.IsNullOrWhiteSpace(choose.Reason?.Text) ? null : choose.Reason.Ref,
            }, .. Follow(state, at)]);
    }

    private static object Named(TrackProblem problem) =>
        problem is { Code: "gate-missing", Named: { } gate } ? new Message($"tracks.gate.{gate}") : problem.Named ?? "";

    private static Outcome Record(Case state, RecordGate record)
    {
        List<Problem> problems = [.. InputRules.Text(record.Evidence.Text, "evidence", CourseCommand.LongestText)];
        if (!CourseGates.InWords(state, record.Gate))
            problems.Add(new("track-gate-elsewhere"));
        else if (!state.Course.Track!.Moves.Any(move => move.Gates.Contains(record.Gate)))
            problems.Add(new("track-gate-unknown"));
        var asked = CheckBook.For(record.Gate, state.Course.Track!.Instrument);
        if (asked is not null)
            problems.AddRange(CheckRules.Problems(asked, record.Answers));
        return problems.Count > 0 ? new Outcome.Refused(problems) : new Outcome.Accepted(new TrackGateRecorded
        {
            Gate = record.Gate,
            At = state.Course.Phase!.Id,
            Evidence = record.Evidence.Ref,
            Answers = asked is null ? null : [.. record.Answers.Select(answer =>
                new GateAnswer(answer.Check, answer.Yes, string.IsNullOrWhiteSpace(answer.Reason?.Text) ? null : answer.Reason.Ref))],
        });
    }

    private static Outcome Move(Case state, MoveTrack command, Setting setting)
    {
        if (state.Course.Ways.FirstOrDefault(way => way.To == command.To && way.Kind == command.Kind) is not { } move)
            return new Outcome.Refused(new Problem("track-no-way", "to"));
        List<Problem> problems = [.. InputRules.AtMost(command.Reason?.Text, "reason", CourseCommand.LongestText)];
        var hasReason = !string.IsNullOrWhiteSpace(command.Reason?.Text);
        if (!hasReason && (command.Yields || NeedsReason(state, move)))
            problems.Add(new(BringsIdeasBack(state, move) ? "idea-or-reason" : "reason-missing", "reason", move.Kind is MoveKind.Stop ? Sources.Article("84(1)(g)") : null));
        var blocks = CourseGates.Blocks(state, move, setting);
        if (problems.Count > 0 || blocks.Count > 0 && !command.Yields)
            return new Outcome.Refused([.. problems, .. command.Yields ? [] : blocks]);
        return new Outcome.Accepted([new TrackMoved
        {
            From = move.From,
            To = move.To,
            Kind = move.Kind,
            Into = state.Course.Track!.Phase(move.To)!.Kind,
            Contenders = state.Course.Standing.Count(),
            Yielded = [.. blocks.Select(block => block.Code is "track-gate-open" ? (string)block.Arguments[1].Value : block.Code)],
            Reason = hasReason ? command.Reason!.Ref : null,
        }, .. Follow(state, state.Course.Track!.Phase(move.To)!)]);
    }

    /// <summary>Whether a move is only made with a reason: back or to a stop; from a contest back to the need its ideas are reason enough.</summary>
    public static bool NeedsReason(Case state, TrackMove move)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(move);
        return move.Kind is MoveKind.Stop || move.Kind is MoveKind.GoBack && !(BringsIdeasBack(state, move) && !state.Contest.Ideas.IsEmpty);
    }

    private static bool BringsIdeasBack(Case state, TrackMove move) => move.Kind is MoveKind.GoBack
        && state.Contest.Opinion is not null && state.Course.Track!.Phase(move.To) is { Kind: PhaseKind.Need };

    /// <summary>The phase of the case follows that of the track.</summary>
    private static IEnumerable<CaseEvent> Follow(Case state, TrackPhase to)
    {
        if (PhaseOf(to, state) is var phase && phase != state.Phase)
            yield return new PhaseMoved { From = state.Phase, To = phase };
    }

    private static Outcome Add(Case state, AddContender add)
    {
        List<Problem> problems = [.. InputRules.Text(add.Name.Text, "name", CourseCommand.LongestName), .. InputRules.AtMost(add.RegisterNumber?.Text, "number", CourseCommand.LongestName)];
        if (state.Course.Find(add.Contender) is not null)
            return new Outcome.Accepted();
        if (state.Course.Contenders.Count >= CourseCommand.MostContenders)
            problems.Add(new("too-many", "name", null, ("most", CourseCommand.MostContenders)));
        if (add.Supplier is { } supplier && !state.Suppliers.ContainsKey(supplier))
            problems.Add(new("supplier-unknown", "supplier"));
        return problems.Count > 0 ? new Outcome.Refused(problems) : new Outcome.Accepted(new ContenderJoined
        {
            Contender = add.Contender,
            Number = state.Course.Contenders.Count + 1,
            Name = add.Name.Ref,
            Supplier = add.Supplier,
            RegisterNumber = add.RegisterNumber?.Ref,
        });
    }

    private static Outcome Drop(Case state, DropContender drop)
    {
        if (state.Course.Find(drop.Contender) is not { Left: null })
            return new Outcome.Refused(new Problem("contender-unknown", "contender"));
        List<Problem> problems = [.. InputRules.Text(drop.Reason.Text, "reason", CourseCommand.LongestText)];
        var track = state.Course.Track!;
        if (drop.Kind is LeavingKind.Reduced or LeavingKind.Ended && !track.AnnouncesReduction)
            problems.Add(new("reduction-unannounced", "kind", Sources.Article(track.Instrument is Instrument.InnovationPartnership ? "31(2)" : "66")));
        return problems.Count > 0 ? new Outcome.Refused(problems)
            : new Outcome.Accepted(new ContenderLeft { Contender = drop.Contender, Kind = drop.Kind, Reason = drop.Reason.Ref });
    }

    private static Outcome Measure(Case state, MeasureTarget measure)
    {
        if (state.Course.Find(measure.Contender) is not { Left: null })
            return new Outcome.Refused(new Problem("contender-unknown", "contender"));
        List<Problem> problems = [.. InputRules.Text(measure.Result.Text, "result", CourseCommand.LongestText)];
        if (!state.Course.Phase!.Milestones.Any(one => one.Id == measure.Milestone))
            problems.Add(new("milestone-unknown", "milestone"));
        if (measure.Paid is < 0)
            problems.Add(new("payment-negative", "paid"));
        var over = AgreementRules.OverPaid(state, measure);
        if (!measure.Yields)
            problems.AddRange(over);
        return problems.Count > 0 ? new Outcome.Refused(problems) : new Outcome.Accepted(new TargetMeasured
        {
            Contender = measure.Contender,
            At = state.Course.Phase.Id,
            Milestone = measure.Milestone,
            Met = measure.Met,
            Paid = measure.Paid,
            Yielded = over.Count > 0 ? [.. over.Select(one => one.Code)] : null,
            Result = measure.Result.Ref,
        });
    }
}
