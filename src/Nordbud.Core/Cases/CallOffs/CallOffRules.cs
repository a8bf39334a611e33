using Nordbud.Core.Advice;
using Nordbud.Core.Cases.Contracts;
using Nordbud.Core.Law;

namespace Nordbud.Core.Cases.CallOffs;

/// <summary>Runs competitions among those who are in: all are invited, nothing is opened early, and the result is computed.</summary>
internal static class CallOffRules
{
    public static Outcome Decide(Case state, CallOffCommand command, Setting setting)
    {
        if (!state.Group.MaySeeSuppliers(setting.By.Person))
            return new Outcome.Refused(new Problem("undeclared", null, Sources.Article("24")));
        return command switch
        {
            SetFrameworkTerms set => Set(set),
            OpenMiniCompetition open => Open(state, open, setting),
            EnterOffer enter => Running(state, enter.Competition, one => Enter(one, enter, setting)),
            AwardMiniCompetition award => Running(state, award.Competition, one => Award(state, one, award, setting)),
            EndMiniCompetition end => Running(state, end.Competition, one => End(one, end, setting)),
            _ => throw new ArgumentOutOfRangeException(nameof(command)),
        };
    }

    public static Case Evolve(Case state, CallOffEvent happened)
    {
        var part = state.CallOffs;
        return state with
        {
            CallOffs = happened switch
            {
                FrameworkTermsSet set => part with { Terms = set },
                MiniCompetitionOpened opened => part with { Competitions = part.Competitions.Add(new(opened)) },
                OfCompetition one => part.Find(one.Competition) is { } there ? part with { Competitions = part.Competitions.Replace(there, Evolve(there, one)) } : part,
                _ => throw new ArgumentOutOfRangeException(nameof(happened)),
            },
        };
    }

    private static MiniCompetition Evolve(MiniCompetition competition, OfCompetition happened) => happened switch
    {
        OfferEntered entered => competition with { Offers = competition.Offers.SetItem(entered.Invited, entered) },
        MiniCompetitionAwarded awarded => competition with { Awarded = awarded },
        MiniCompetitionEnded ended => competition with { Ended = ended },
        _ => throw new ArgumentOutOfRangeException(nameof(happened)),
    };

    private static Outcome Set(SetFrameworkTerms set)
    {
        List<Problem> problems = [.. InputRules.Text(set.Choice.Text, "choice", CallOffCommand.LongestText)];
        problems.AddRange(InputRules.Amount(set.Maximum, "maximum"));
        return problems.Count > 0 ? new Outcome.Refused(problems)
            : new Outcome.Accepted(new FrameworkTermsSet { Maximum = set.Maximum, AllTerms = set.AllTerms, Choice = set.Choice.Ref });
    }

    private static Outcome Open(Case state, OpenMiniCompetition open, Setting setting)
    {
        if (state.CallOffs.Find(open.Competition) is not null)
            return new Outcome.Accepted();
        List<Problem> problems =
        [
            .. InputRules.Text(open.What.Text, "what", CallOffCommand.LongestText), .. InputRules.Text(open.Criteria.Text, "criteria", CallOffCommand.LongestText),
            .. InputRules.AtMost(open.Reason?.Text, "reason", CallOffCommand.LongestText), .. InputRules.Past(open.On, "on", setting),
        ];
        if (state.CallOffs.Competitions.Count >= CallOffCommand.Most)
            problems.Add(new("too-many", "what", null, ("most", CallOffCommand.Most)));
        if (open.LastDay <= open.On)
            problems.Add(new("last-day-early", "lastDay", Sources.Article("47")));
        if (!CallOffCommand.Formulas.Contains(open.Formula))
            problems.Add(new("formula-unknown", "formula"));
        if (open.PriceWeight is < 0 or > 100 || decimal.Round(open.PriceWeight, 4) != open.PriceWeight)
            problems.Add(new("weight-outside", "priceWeight"));
        if (open.Participant is { } participant && !state.Cooperation.Partners.ContainsKey(participant))
            problems.Add(new("participant-unknown", "participant"));
        var all = Frameworks.In(state);
        var invited = all.Except(open.LeftOut).ToList();
        if (invited.Count == 0)
            problems.Add(new("nobody-invited", "leftOut", Frameworks.IsDynamic(state) ? Sources.Article("34(6)") : Sources.Article("33(5)(a)")));
        List<Problem> breaches = [];
        if (invited.Count > 0 && invited.Count < all.Count)
            breaches.Add(new("party-left-out", "reason", Frameworks.IsDynamic(state) ? Sources.Article("34(6)") : Sources.Article("33(5)(a)"), ("n", all.Count - invited.Count)));
        if (Frameworks.IsDynamic(state) && Earliest(state, open.On, setting.Law) is { } earliest && open.LastDay < earliest)
            breaches.Add(new("invitation-short", "reason", Sources.Article("34(2)(b)"), ("earliest", earliest)));
        // What is begun after the agreement is said with a reason; what is awarded then yields to the decision-maker.
        if (!Frameworks.IsDynamic(state) && Frameworks.Parties(state).Select(party => party.To).DefaultIfEmpty(null).Max() is { } last
            && Frameworks.Parties(state).All(party => party.To < open.On))
            breaches.Add(new("call-off-after-end", "reason", Sources.Article("33(1)"), ("last", last)));
        var reasoned = !string.IsNullOrWhiteSpace(open.Reason?.Text);
        if (!reasoned)
            problems.AddRange(breaches);
        return problems.Count > 0 ? new Outcome.Refused(problems) : new Outcome.Accepted(new MiniCompetitionOpened
        {
            Competition = open.Competition,
            Number = state.CallOffs.Competitions.Count + 1,
            Participant = open.Participant,
            On = open.On,
            LastDay = open.LastDay,
            What = open.What.Ref,
            Criteria = open.Criteria.Ref,
            Formula = open.Formula,
            PriceWeight = open.PriceWeight,
            Invited = invited,
            LeftOut = [.. all.Except(invited)],
            Breaches = [.. breaches.Select(breach => breach.Code)],
            Reason = breaches.Count > 0 ? open.Reason!.Ref : null,
        });
    }

    /// <summary>The earliest last day for tenders under a dynamic purchasing system; null where no period is known.</summary>
    internal static DateOnly? Earliest(Case state, DateOnly on, LawBook law) =>
        law.Period(state.Country, "dps.tenders", on)?.Value is { } rule ? Deadline.Forward(law.Calendar(state.Country), on, rule.Days, rule.WorkingDays).LastDay : null;

    private static Outcome Enter(MiniCompetition competition, EnterOffer enter, Setting setting)
    {
        var opened = competition.Opened;
        List<Problem> problems =
        [
            .. InputRules.Past(enter.On, "on", setting), .. InputRules.AtMost(enter.Why?.Text, "why", CallOffCommand.LongestText),
            .. InputRules.AtMost(enter.Early?.Text, "early", CallOffCommand.LongestText),
        ];
        if (!opened.Invited.Contains(enter.Invited))
            problems.Add(new("invited-unknown", "invited"));
        if (enter.On < opened.On)
            problems.Add(new("before-invitation", "on"));
        var early = setting.Today <= opened.LastDay;
        var weighs = opened.PriceWeight < 100;
        if (!enter.Declined)
        {
            if (enter.Price is not > 0)
                problems.Add(new("price-missing", "price"));
            else
                problems.AddRange(InputRules.Amount(enter.Price, "price"));
            if (weighs && enter.Quality is not (>= 0 and <= 100))
                problems.Add(new("mark-outside", "quality", null, ("from", 0), ("to", 100)));
            if (weighs && string.IsNullOrWhiteSpace(enter.Why?.Text))
                problems.Add(new("text-missing", "why", Sources.Article("67(4)")));
            if (early && string.IsNullOrWhiteSpace(enter.Early?.Text))
                problems.Add(new("offers-sealed", "early", Sources.Article("22(3)"), ("last", opened.LastDay)));
        }
        return problems.Count > 0 ? new Outcome.Refused(problems) : new Outcome.Accepted(new OfferEntered
        {
            Competition = opened.Competition,
            On = enter.On,
            Invited = enter.Invited,
            Declined = enter.Declined,
            Price = enter.Declined ? null : enter.Price,
            Quality = enter.Declined || !weighs ? null : enter.Quality,
            Why = enter.Declined || !weighs ? null : enter.Why?.Ref,
            Early = early && !enter.Declined ? enter.Early?.Ref : null,
        });
    }

    /// <summary>What speaks against giving the contract to one of them.</summary>
    internal static IReadOnlyList<Problem> Against(Case state, MiniCompetition competition, InvitedId invited, DateOnly on, decimal value)
    {
        List<Problem> against = [];
        if (competition.Rank(state) is not { } ranking || ranking.First.All(one => one.Tender.Id != invited.ToString()))
            against.Add(new("award-not-first", "invited", Sources.Article("67(1)")));
        if (!Frameworks.IsDynamic(state) && state.Contracts.TryGetValue(new(invited.Value), out var contract))
            against.AddRange(ContractRules.OverValue(state, contract, on, value, true));
        return against;
    }

    private static Outcome Award(Case state, MiniCompetition competition, AwardMiniCompetition award, Setting setting)
    {
        List<Problem> problems = [.. InputRules.Text(award.Reasons.Text, "reasons", CallOffCommand.LongestText), .. InputRules.Past(award.On, "on", setting)];
        if (competition.Offers.GetValueOrDefault(award.Invited) is not { Declined: false, Price: { } price } offer)
            return new Outcome.Refused([.. problems, new("award-to-nobody", "invited")]);
        if (award.On < offer.On)
            problems.Add(new("before-invitation", "on"));
        var framework = !Frameworks.IsDynamic(state) && state.Contracts.ContainsKey(new(award.Invited.Value));
        var against = Against(state, competition, award.Invited, award.On, price);
        if (problems.Count > 0 || against.Count > 0 && !award.Yields)
            return new Outcome.Refused([.. problems, .. against]);
        IReadOnlyList<string> yielded = [.. against.Select(one => one.Code)];
        MiniCompetitionAwarded awarded = new()
        {
            Competition = competition.Id,
            On = award.On,
            Invited = award.Invited,
            Value = price,
            CallOff = framework ? award.CallOff : null,
            Yielded = yielded,
            Reasons = award.Reasons.Ref,
        };
        return !framework ? new Outcome.Accepted(awarded) : new Outcome.Accepted(awarded, new CallOffMade
        {
            Contract = new(award.Invited.Value),
            CallOff = award.CallOff,
            On = award.On,
            Value = price,
            Competed = true,
            What = competition.Opened.What,
            Yielded = yielded,
            Participant = competition.Opened.Participant,
            Competition = competition.Id,
        });
    }

    private static Outcome End(MiniCompetition competition, EndMiniCompetition end, Setting setting)
    {
        List<Problem> problems = [.. InputRules.Text(end.Reason.Text, "reason", CallOffCommand.LongestText), .. InputRules.Past(end.On, "on", setting)];
        return problems.Count > 0 ? new Outcome.Refused(problems)
            : new Outcome.Accepted(new MiniCompetitionEnded { Competition = competition.Id, On = end.On, Reason = end.Reason.Ref });
    }

    private static Outcome Running(Case state, CompetitionId id, Func<MiniCompetition, Outcome> then) =>
        state.CallOffs.Find(id) is not { } competition ? new Outcome.Refused(new Problem("competition-unknown"))
        : !competition.Open ? new Outcome.Refused(new Problem("competition-over")) : then(competition);
}
