using Nordbud.Core.Advice;
using Nordbud.Core.Cases.Contest;
using Nordbud.Core.Cases.Course;
using Nordbud.Core.Cases.Scoring;

namespace Nordbud.Core.Cases.Award;

/// <summary>Takes the award decision, what is told of it and what is said against it.</summary>
public static class AwardRules
{
    internal static Outcome Decide(Case state, AwardCommand command, Setting setting)
    {
        if (!state.Group.MaySeeSuppliers(setting.By.Person))
            return new Outcome.Refused(new Problem("undeclared", null, Sources.Article("24")));
        return command switch
        {
            DecideAward decide => DecideOn(state, decide, setting),
            DeclineAward decline => Decline(state, decline, setting),
            TellAward tell => Tell(state, tell, setting),
            WaiveStandstill waive => Waive(state, waive, setting),
            FileComplaint file => File(state, file, setting),
            EndComplaint end => End(state, end, setting),
            ReverseAward reverse => Reverse(state, reverse),
            _ => throw new ArgumentOutOfRangeException(nameof(command)),
        };
    }

    internal static Case Evolve(Case state, AwardEvent happened, long place)
    {
        var award = state.Award;
        var older = award.OfEarlier.Union(award.Complaints.Select(one => one.Filed.Complaint));
        return state with
        {
            Award = happened switch
            {
                AwardDecided decided => award with
                {
                    Decided = decided,
                    DecidedAt = place,
                    Before = award.Decided is { } before ? award.Before.Add(before) : award.Before,
                    Declined = null,
                    Told = null,
                    Waived = null,
                    Overruled = false,
                    OfEarlier = older,
                },
                AwardDeclined declined => award with { Decided = null, Declined = declined, Told = null, Waived = null, Overruled = false, OfEarlier = older },
                AwardTold told => award with { Told = told },
                StandstillWaived waived => award with { Waived = waived },
                ComplaintFiled filed => award with { Complaints = award.Complaints.Add((filed, null)) },
                ComplaintEnded ended => award.Complaints.FindIndex(one => one.Filed.Complaint == ended.Complaint) is >= 0 and var at
                    ? award with { Complaints = award.Complaints.SetItem(at, (award.Complaints[at].Filed, ended)), Overruled = award.Overruled || (ended.Outcome is ComplaintOutcome.Upheld && !award.OfEarlier.Contains(ended.Complaint)) } : award,
                AwardReversed reversed when ((CaseEvent?)award.Decided ?? award.Declined) is { } decision =>
                    award with { Decided = null, Declined = null, Told = null, Waived = null, Overruled = false, OfEarlier = older, Reversed = award.Reversed.Add((decision, reversed)) },
                AwardReversed => award,
                _ => throw new ArgumentOutOfRangeException(nameof(happened)),
            },
        };
    }

    /// <summary>What speaks against an award to these tenders and contenders; nothing where the case is in order.</summary>
    public static IReadOnlyList<Problem> Against(Case state, IReadOnlyCollection<TenderId> winners, IReadOnlyCollection<ContenderId> contenders)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(contenders);
        return [.. Against(state, winners), .. WinnerRules.Against(state, contenders)];
    }

    /// <summary>What speaks against an award to these tenders; nothing where the case is in order.</summary>
    public static IReadOnlyList<Problem> Against(Case state, IReadOnlyCollection<TenderId> winners)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(winners);
        if (state.Scoring.Tenders.IsEmpty)
            return [];
        List<Problem> against = [];
        if (winners.Select(state.Scoring.Find).Any(one => one is { Excluded: not null }))
            against.Add(new("award-to-excluded", "tenders", Sources.Article("56(1)")));
        if (ScoredTenders.Missing(state).Count is > 0 and var missing)
            against.Add(new("award-marks-missing", "tenders", Sources.Article("67(1)"), ("n", missing)));
        else if (ScoredTenders.Evaluate(state) is { } rankings)
        {
            var first = rankings.SelectMany(ranking => ranking.First).Select(one => one.Tender.Id).ToHashSet(StringComparer.Ordinal);
            if (winners.Select(state.Scoring.Find).OfType<EnteredTender>().Any(one => !first.Contains(ScoredTenders.IdOf(one))))
                against.Add(new("award-not-first", "tenders", Sources.Article("67(1)")));
        }
        return against;
    }

    private static Outcome DecideOn(Case state, DecideAward decide, Setting setting)
    {
        // After the track went back the decision of before is not that of this round.
        if ((state.Award.Decided is not null && state.Award.DecidedAt > state.Course.WentBack) || state.Award.Declined is not null)
            return new Outcome.Refused(new Problem("award-stands"));
        List<Problem> problems = [.. InputRules.Text(decide.Reasons.Text, "reasons", AwardCommand.LongestText), .. InputRules.Past(decide.On, "on", setting)];
        if (decide.Tenders.Count + decide.Contenders.Count == 0)
            problems.Add(new("award-to-nobody", "tenders"));
        if (decide.Tenders.Any(one => state.Scoring.Find(one) is null) || decide.Contenders.Any(one => state.Course.Find(one) is not { Left: null }))
            problems.Add(new("award-to-unknown", "tenders"));
        var against = problems.Count > 0 ? [] : Against(state, decide.Tenders, decide.Contenders);
        if (problems.Count > 0 || against.Count > 0 && !decide.Yields)
            return new Outcome.Refused([.. problems, .. against]);
        return new Outcome.Accepted(new AwardDecided
        {
            Tenders = [.. decide.Tenders.Distinct()],
            Contenders = [.. decide.Contenders.Distinct()],
            On = decide.On,
            Yielded = [.. against.Select(one => one.Code)],
            Reasons = decide.Reasons.Ref,
        });
    }

    private static Outcome Decline(Case state, DeclineAward decline, Setting setting)
    {
        if (state.Award.Decided is not null || state.Award.Declined is not null)
            return new Outcome.Refused(new Problem("award-stands"));
        List<Problem> problems = [.. InputRules.Text(decline.Reasons.Text, "reasons", AwardCommand.LongestText), .. InputRules.Past(decline.On, "on", setting)];
        return problems.Count > 0 ? new Outcome.Refused(problems) : new Outcome.Accepted(new AwardDeclined { On = decline.On, Reasons = decline.Reasons.Ref });
    }

    private static Outcome Tell(Case state, TellAward tell, Setting setting)
    {
        if ((state.Award.Decided?.On ?? state.Award.Declined?.On) is not { } decided)
            return new Outcome.Refused(new Problem("award-missing"));
        List<Problem> problems = [.. InputRules.Past(tell.On, "on", setting)];
        if (tell.On < decided)
            problems.Add(new("told-before-decided", "on"));
        var differs = Differs(state, tell.Regime);
        var hasReason = !string.IsNullOrWhiteSpace(tell.Reason?.Text);
        if (differs && !hasReason)
            problems.Add(new("regime-differs", "regime", Sources.Standstill));
        problems.AddRange(InputRules.AtMost(tell.Reason?.Text, "reason", AwardCommand.LongestText));
        if (tell.On < Law.Deadline.Earliest || tell.On > Law.Deadline.Latest)
            problems.Add(new("day-outside", "on"));
        if (problems.Count > 0)
            return new Outcome.Refused(problems);
        // Nothing is concluded where nothing was awarded: nobody waits.
        var standstill = state.Award.Decided is null ? null : Standstill.Of(setting.Law, state.Country, tell.Regime, tell.On, tell.Electronic);
        return new Outcome.Accepted(new AwardTold
        {
            On = tell.On,
            Electronic = tell.Electronic,
            Regime = tell.Regime,
            Days = standstill?.Rule?.Value.Days,
            Last = standstill?.End?.LastDay,
            Citation = (standstill?.Rule?.Source ?? standstill?.NotOwed?.Source)?.Citation,
            LawBook = setting.Law.Edition,
            Reason = differs ? tell.Reason!.Ref : null,
        });
    }

    /// <summary>
    /// Whether rules are followed that ask for less than those of the value and the track: the standstill is that of the rules,
    /// so that they cannot be chosen freely.
    /// </summary>
    private static bool Differs(Case state, AwardRegime regime)
    {
        bool Advised(params Regime[] above) => state.Need.Values.Any(part => above.Any(one => part.Advice?.Regime == Names.Of(one)));
        return regime switch
        {
            AwardRegime.National => Advised(Regime.Eu, Regime.Light),
            AwardRegime.LightNational => Advised(Regime.Light, Regime.Eu),
            AwardRegime.CallOff => state.Course.Track is { Instrument: not Instrument.FrameworkAgreement },
            AwardRegime.DynamicPurchasing => state.Course.Track is { Instrument: not Instrument.DynamicPurchasingSystem },
            _ => false,
        };
    }

    private static Outcome Waive(Case state, WaiveStandstill waive, Setting setting)
    {
        if (state.Award.Decided is null)
            return new Outcome.Refused(new Problem("award-missing"));
        List<Problem> problems = [.. InputRules.Text(waive.Reason.Text, "reason", AwardCommand.LongestText)];
        if (Standstill.Of(setting.Law, state.Country, waive.Ground, setting.Today) is { Value: false } owed)
            problems.Add(new("standstill-owed", "ground", owed.Source));
        return problems.Count > 0 ? new Outcome.Refused(problems) : new Outcome.Accepted(new StandstillWaived { Ground = waive.Ground, Reason = waive.Reason.Ref });
    }

    private static Outcome File(Case state, FileComplaint file, Setting setting)
    {
        if (state.Award.Complaints.Exists(one => one.Filed.Complaint == file.Complaint))
            return new Outcome.Accepted();
        List<Problem> problems = [.. InputRules.Text(file.What.Text, "what", AwardCommand.LongestText), .. InputRules.Past(file.On, "on", setting)];
        return problems.Count > 0 ? new Outcome.Refused(problems)
            : new Outcome.Accepted(new ComplaintFiled { Complaint = file.Complaint, On = file.On, Suspends = file.Suspends, What = file.What.Ref });
    }

    private static Outcome End(Case state, EndComplaint end, Setting setting)
    {
        if (state.Award.Complaints.Find(one => one.Filed.Complaint == end.Complaint) is not { Filed: { } filed, Ended: null })
            return new Outcome.Refused(new Problem("complaint-unknown"));
        List<Problem> problems = [.. InputRules.Text(end.What.Text, "what", AwardCommand.LongestText), .. InputRules.Past(end.On, "on", setting)];
        if (end.On < filed.On)
            problems.Add(new("ended-before-filed", "on"));
        return problems.Count > 0 ? new Outcome.Refused(problems)
            : new Outcome.Accepted(new ComplaintEnded { Complaint = end.Complaint, On = end.On, Outcome = end.Outcome, What = end.What.Ref });
    }

    private static Outcome Reverse(Case state, ReverseAward reverse)
    {
        if (state.Award.Decided is null && state.Award.Declined is null)
            return new Outcome.Refused(new Problem("award-missing"));
        List<Problem> problems = [.. InputRules.Text(reverse.Reason.Text, "reason", AwardCommand.LongestText)];
        return problems.Count > 0 ? new Outcome.Refused(problems) : new Outcome.Accepted(new AwardReversed { Reason = reverse.Reason.Ref });
    }
}
