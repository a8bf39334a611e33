using Nordbud.Core.Advice;
using Nordbud.Core.Cases.Course;
using Nordbud.Core.Cases.Documents;

namespace Nordbud.Core.Cases.Negotiation;

/// <summary>Runs the rounds: everybody is heard alike, nothing that stands is negotiated, and final tenders have one day for all.</summary>
internal static class NegotiationRules
{
    public static Outcome Decide(Case state, NegotiationCommand command, Setting setting)
    {
        if (!state.Group.MaySeeSuppliers(setting.By.Person))
            return new Outcome.Refused(new Problem("undeclared", null, Sources.Article("24")));
        if (state.Course.Track is null)
            return new Outcome.Refused(new Problem("track-missing"));
        return command switch
        {
            OpenNegotiationRound open => Open(state, open, setting),
            HearContender hear => OfRound(state, hear.Round, round => Hear(state, round, hear, setting)),
            TellDocumentChange tell => OfRound(state, tell.Round, round => Tell(state, round, tell, setting)),
            CloseNegotiationRound close => OfRound(state, close.Round, round => Close(state, round, close, setting)),
            AskFinalTenders ask => Ask(state, ask, setting),
            _ => throw new ArgumentOutOfRangeException(nameof(command)),
        };
    }

    public static Case Evolve(Case state, NegotiationEvent happened)
    {
        var part = state.Negotiation;
        return state with
        {
            Negotiation = happened switch
            {
                // Whoever talks again after the final tenders has to ask for them again.
                NegotiationRoundOpened opened => part with { Rounds = part.Rounds.Add(new(opened)), Final = null },
                ContenderHeard heard => With(part, heard, round => round with { Talks = round.Talks.Add(heard) }),
                DocumentsChangedForAll changed => With(part, changed, round => round with { Changes = round.Changes.Add(changed) }),
                NegotiationRoundClosed closed => With(part, closed, round => round with { Closed = closed }),
                FinalTendersAsked asked => part with { Final = asked },
                _ => throw new ArgumentOutOfRangeException(nameof(happened)),
            },
        };
    }

    /// <summary>What other modules did that the rounds are held against: documents that were frozen, and the phase that began.</summary>
    public static Case Follow(Case state, CaseEvent happened)
    {
        var part = state.Negotiation;
        return happened switch
        {
            DocumentsFrozen frozen when NegotiationBasis.Of(state, frozen) is var basis =>
                state with { Negotiation = part with { Frozen = basis, Basis = part.Basis ?? (NegotiationGates.Talks(state.Course.Phase?.Kind) ? basis : null) } },
            TrackMoved moved when NegotiationGates.Talks(moved.Into) && !NegotiationGates.Talks(state.Course.Track?.Phase(moved.From)?.Kind) =>
                state with { Negotiation = part with { Basis = part.Frozen } },
            TrackChosen when NegotiationGates.Talks(state.Course.Phase?.Kind) => state with { Negotiation = part with { Basis = part.Frozen } },
            _ => state,
        };
    }

    private static NegotiationPart With(NegotiationPart part, OfRound happened, Func<NegotiationRound, NegotiationRound> change) =>
        part.Find(happened.Round) is { } round ? part with { Rounds = part.Rounds.Replace(round, change(round)) } : part;

    private static Outcome OfRound(Case state, int number, Func<NegotiationRound, Outcome> then) =>
        state.Negotiation.Find(number) is { } round ? then(round) : new Outcome.Refused(new Problem("negotiation-unknown"));

    private static Outcome Open(Case state, OpenNegotiationRound open, Setting setting)
    {
        var part = state.Negotiation;
        List<Problem> problems =
        [
            .. InputRules.Past(open.On, "on", setting), .. InputRules.AtMost(open.About?.Text, "about", NegotiationCommand.LongestText),
            .. InputRules.AtMost(open.Reason?.Text, "reason", NegotiationCommand.LongestText),
        ];
        if (part.Open is { } before)
            problems.Add(new("negotiation-open", null, NegotiationGates.EqualTreatment(state), ("n", before.Number)));
        if (part.Rounds.Count >= NegotiationCommand.MostRounds)
            problems.Add(new("too-many", "on", null, ("most", NegotiationCommand.MostRounds)));
        List<Problem> breaches = [];
        if (!NegotiationGates.Talks(state.Course.Phase!.Kind))
            breaches.Add(new("negotiation-elsewhere", "reason"));
        if (part.Final is not null && NegotiationGates.AsksFinalTenders(state.Course.Track!.Instrument))
            breaches.Add(new("final-tenders-asked", "reason", NegotiationGates.Final(state)));
        if (breaches.Count > 0 && !Given(open.Reason))
            problems.AddRange(breaches);
        return problems.Count > 0 ? new Outcome.Refused(problems) : new Outcome.Accepted(new NegotiationRoundOpened
        {
            Round = part.Rounds.Count + 1,
            On = open.On,
            At = state.Course.Phase.Id,
            About = RefOf(open.About),
            Breaches = [.. breaches.Select(breach => breach.Code)],
            Reason = RefOf(open.Reason),
        });
    }

    private static Outcome Hear(Case state, NegotiationRound round, HearContender hear, Setting setting)
    {
        if (round.Talks.Exists(talk => talk.Talk == hear.Talk))
            return new Outcome.Accepted();
        List<Problem> problems =
        [
            .. InputRules.Text(hear.What.Text, "what", NegotiationCommand.LongestText), .. InputRules.AtMost(hear.Proposed?.Text, "proposed", NegotiationCommand.LongestText),
            .. InputRules.AtMost(hear.Reason?.Text, "reason", NegotiationCommand.LongestText), .. Day(round, hear.On, setting),
        ];
        if (state.Course.Find(hear.Contender) is null)
            problems.Add(new("contender-unknown", "contender"));
        if (hear.Ours.Any(member => !state.Group.Members.ContainsKey(member)))
            problems.Add(new("member-unknown", "ours"));
        if (round.Talks.Count >= NegotiationCommand.Most)
            problems.Add(new("too-many", "what", null, ("most", NegotiationCommand.Most)));
        var late = state.Negotiation.Final is { } final && hear.On > final.On;
        if (late && !Given(hear.Reason))
            problems.Add(new("final-tenders-asked", "reason", NegotiationGates.Final(state)));
        return problems.Count > 0 ? new Outcome.Refused(problems) : new Outcome.Accepted(new ContenderHeard
        {
            Round = round.Number,
            Talk = hear.Talk,
            Contender = hear.Contender,
            On = hear.On,
            Written = hear.Written,
            Ours = [.. hear.Ours.Distinct()],
            What = hear.What.Ref,
            Proposed = RefOf(hear.Proposed),
            Reason = late ? RefOf(hear.Reason) : null,
        });
    }

    private static Outcome Tell(Case state, NegotiationRound round, TellDocumentChange tell, Setting setting)
    {
        if (round.Changes.Exists(change => change.Change == tell.Change))
            return new Outcome.Accepted();
        List<Problem> problems = [.. InputRules.Text(tell.What.Text, "what", NegotiationCommand.LongestText), .. Day(round, tell.On, setting)];
        if (tell.Version is { } version && state.Documents.Versions.TrueForAll(one => one.Frozen.Version != version))
            problems.Add(new("version-unknown", "version"));
        if (round.Changes.Count >= NegotiationCommand.Most)
            problems.Add(new("too-many", "what", null, ("most", NegotiationCommand.Most)));
        return problems.Count > 0 ? new Outcome.Refused(problems)
            : new Outcome.Accepted(new DocumentsChangedForAll { Round = round.Number, Change = tell.Change, On = tell.On, Version = tell.Version, What = tell.What.Ref });
    }

    private static Outcome Close(Case state, NegotiationRound round, CloseNegotiationRound close, Setting setting)
    {
        if (round.Closed is not null)
            return new Outcome.Refused(new Problem("negotiation-closed"));
        List<Problem> problems = [.. Day(round, close.On, setting), .. InputRules.AtMost(close.Reason?.Text, "reason", NegotiationCommand.LongestText)];
        List<ContenderId> unheard = [.. state.Course.Standing.Where(one => !round.Heard(one.Id)).Select(one => one.Id)];
        if (unheard.Count > 0 && !Given(close.Reason))
            problems.Add(new("contender-unheard", "reason", NegotiationGates.EqualTreatment(state), ("n", unheard.Count)));
        return problems.Count > 0 ? new Outcome.Refused(problems)
            : new Outcome.Accepted(new NegotiationRoundClosed { Round = round.Number, On = close.On, Unheard = unheard, Reason = unheard.Count > 0 ? RefOf(close.Reason) : null });
    }

    private static Outcome Ask(Case state, AskFinalTenders ask, Setting setting)
    {
        var part = state.Negotiation;
        List<Problem> problems = [.. InputRules.Past(ask.On, "on", setting)];
        if (part.Open is { } open)
            problems.Add(new("negotiation-open", null, NegotiationGates.EqualTreatment(state), ("n", open.Number)));
        else if (part.Rounds.IsEmpty)
            problems.Add(new("no-round-held", null, NegotiationGates.Final(state)));
        else if (part.Rounds.Any(round => ask.On < round.Closed!.On))
            problems.Add(new("before-round", "on"));
        if (ask.LastDay <= ask.On)
            problems.Add(new("last-day-early", "lastDay", Sources.Article("47")));
        return problems.Count > 0 ? new Outcome.Refused(problems) : new Outcome.Accepted(new FinalTendersAsked { On = ask.On, LastDay = ask.LastDay });
    }

    private static IEnumerable<Problem> Day(NegotiationRound round, DateOnly on, Setting setting) =>
        on < round.Opened.On ? [new("before-round", "on")] : InputRules.Past(on, "on", setting);

    private static bool Given(Kept? text) => !string.IsNullOrWhiteSpace(text?.Text);

    private static KeptRef? RefOf(Kept? text) => Given(text) ? text!.Ref : null;
}
