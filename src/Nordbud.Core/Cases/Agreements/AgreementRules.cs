using Nordbud.Core.Advice;
using Nordbud.Core.Cases.Course;
using Nordbud.Core.Law;
using Nordbud.Core.Tracks;

namespace Nordbud.Core.Cases.Agreements;

/// <summary>
/// Keeps what was agreed with each partner, and says where a development goes on without an agreement, beyond its time, above
/// its price, or buys what does not perform as agreed.
/// </summary>
public static class AgreementRules
{
    /// <summary>The partners that are in without an agreement.</summary>
    public static IEnumerable<Contender> Without(Case state)
    {
        ArgumentNullException.ThrowIfNull(state);
        return state.Course.Standing.Where(partner => state.Agreements.With(partner.Id) is null);
    }

    /// <summary>The last days of the agreements under which the parties work together now, where nothing is procured.</summary>
    public static IEnumerable<(Contender Partner, DateOnly To)> TimeBoxes(Case state)
    {
        ArgumentNullException.ThrowIfNull(state);
        return state.Course.Phase is not { Kind: PhaseKind.Cooperation } ? []
            : state.Course.Standing.Select(partner => (partner, state.Agreements.With(partner.Id)?.Agreed.To)).Where(one => one.To is not null).Select(one => (one.partner, one.To!.Value));
    }

    /// <summary>What was agreed and paid for each phase with a price or a payment, in the order of the track.</summary>
    public static IReadOnlyList<PhaseAccount> Accounts(Case state, ContenderId partner)
    {
        ArgumentNullException.ThrowIfNull(state);
        var agreement = state.Agreements.With(partner);
        var paid = state.Course.Targets.Values.Where(target => target.Contender == partner && target.Paid is not null).ToLookup(target => target.At, target => target.Paid!.Value);
        return [.. (state.Course.Track?.Phases.Select(phase => phase.Id) ?? []).Concat(paid.Select(one => one.Key)).Distinct()
            .Select(phase => new PhaseAccount(phase, agreement?.PriceOf(phase), paid[phase].Sum())).Where(account => account.Agreed is not null || paid.Contains(account.Phase))];
    }

    /// <summary>What a payment for a target of the present phase breaks of the agreement; nothing where that names no price.</summary>
    public static IReadOnlyList<Problem> OverPaid(Case state, MeasureTarget measure)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(measure);
        var (track, phase) = (state.Course.Track!, state.Course.Phase!);
        if (measure.Paid is not > 0 || phase.Milestones.FirstOrDefault(one => one.Id == measure.Milestone) is not { } milestone
            || state.Agreements.With(measure.Contender)?.PriceOf(phase.Id) is not { } price)
            return [];
        List<Problem> over = [];
        var source = track.Instrument is Instrument.InnovationPartnership ? Sources.Article("31(2)") : null;
        var agreed = decimal.Round(price * milestone.Payment / 100, 2);
        if (measure.Paid > agreed)
            over.Add(new("payment-over-agreed", "paid", source, ("agreed", agreed), ("over", measure.Paid.Value - agreed)));
        if (!measure.Met)
            over.Add(new("paid-unmet", "paid", source));
        return over;
    }

    /// <summary>Whether a contract with a partner costs more than was agreed at most, with those signed before and all their changes, Art. 31(2).</summary>
    public static IReadOnlyList<Problem> OverCost(Case state, ContenderId? partner, decimal? value)
    {
        ArgumentNullException.ThrowIfNull(state);
        if (partner is not { } known || state.Agreements.With(known)?.Agreed.MaximumCost is not { } most)
            return [];
        var sum = (value ?? 0) + state.Contracts.Values.Where(contract => contract.Signed.Contender == known).Sum(contract => (contract.Signed.Value ?? 0) + contract.Changes.Sum(change => change.Amount));
        return sum > most ? [new("over-maximum-cost", "reason", Sources.Article("31(2)"), ("most", most), ("sum", sum))] : [];
    }

    /// <summary>What stands in the way of a move: no agreement with a partner, or one whose time is over.</summary>
    internal static IEnumerable<Problem> Blocks(Case state, TrackMove move, DateOnly today)
    {
        if (move.Kind is MoveKind.Stop or MoveKind.GoBack)
            yield break;
        var track = state.Course.Track!;
        var to = track.Phase(move.To)!;
        if ((to.Develops || to.Kind is PhaseKind.Cooperation) && Without(state).Count() is > 0 and var without)
            yield return new("agreement-missing", null, SourceOf(track), ("n", without));
        if (move.To != move.From && TimeBoxes(state).Count(one => one.To < today) is > 0 and var over)
            yield return new("time-box-over", null, Sources.CoInnovationAgreement, ("n", over));
    }

    /// <summary>What keeps the partners that are in from being bought from: performance and cost, Art. 31(2).</summary>
    internal static IEnumerable<Problem> Outside(Case state)
    {
        var agreements = state.Course.Standing.Select(partner => state.Agreements.With(partner.Id)).ToList();
        if (agreements.Count(one => one is not { Agreed.Performances.Count: > 0 }) is > 0 and var silent)
            yield return new("performance-not-agreed", null, Sources.Article("31(2)"), ("n", silent));
        if (agreements.OfType<PartnerAgreement>().Sum(one => one.Unmet.Count()) is > 0 and var unmet)
            yield return new("performance-unmet", null, Sources.Article("31(2)"), ("n", unmet));
        foreach (var over in state.Course.Standing.SelectMany(partner => OverCost(state, partner.Id, null)))
            yield return over with { Field = null };
    }

    /// <summary>Where an agreement is asked for.</summary>
    internal static Source SourceOf(Track track) => track.Instrument switch
    {
        Instrument.InnovationPartnership => Sources.Article("31(2)"),
        Instrument.CooperationAgreement => Sources.CoInnovationAgreement,
        _ => Sources.PreCommercial,
    };

    internal static Outcome Decide(Case state, AgreementCommand command, Setting setting)
    {
        if (!state.Group.MaySeeSuppliers(setting.By.Person))
            return new Outcome.Refused(new Problem("undeclared", null, Sources.Article("24")));
        if (state.Course.Track is not { } track)
            return new Outcome.Refused(new Problem("track-missing"));
        if (state.Course.Find(command.Contender) is not { Left: null })
            return new Outcome.Refused(new Problem("contender-unknown", "contender"));
        return command switch
        {
            AgreeWithPartner agree => Agree(state, track, agree, setting),
            MeasurePerformance measure => Measure(state, measure, setting),
            _ => throw new ArgumentOutOfRangeException(nameof(command)),
        };
    }

    internal static Case Evolve(Case state, AgreementEvent happened)
    {
        var there = state.Agreements.With(happened.Contender);
        var now = happened switch
        {
            PartnerAgreed agreed => there is null ? new PartnerAgreement(agreed) : there with { Agreed = agreed, Before = there.Before.Add(there.Agreed) },
            PerformanceMeasured measured => there! with { Measured = there.Measured.SetItem(measured.Performance, measured) },
            _ => throw new ArgumentOutOfRangeException(nameof(happened)),
        };
        return state with { Agreements = state.Agreements with { Of = state.Agreements.Of.SetItem(happened.Contender, now) } };
    }

    private static Outcome Agree(Case state, Track track, AgreeWithPartner agree, Setting setting)
    {
        List<Problem> problems = [.. AgreementTerms.Wrong(track, agree, setting)];
        var unlawful = AgreementTerms.Unlawful(track, agree).ToList();
        var hasReason = !string.IsNullOrWhiteSpace(agree.Reason?.Text);
        if (!agree.Yields)
            problems.AddRange(unlawful);
        if (!hasReason && (agree.Yields || state.Agreements.With(agree.Contender) is not null))
            problems.Add(new("reason-missing", "reason"));
        return problems.Count > 0 ? new Outcome.Refused(problems) : new Outcome.Accepted(new PartnerAgreed
        {
            Contender = agree.Contender,
            On = agree.On,
            From = agree.From,
            To = agree.To,
            Roles = agree.Roles.Ref,
            Costs = agree.Costs.Ref,
            Rights = agree.Rights.Ref,
            Exit = agree.Exit.Ref,
            PromisesNothing = agree.PromisesNothing,
            MaximumCost = agree.MaximumCost,
            Prices = [.. agree.Prices],
            Performances = [.. agree.Performances.Select(one => new AgreedPerformance(one.Id, one.Name.Ref, one.Unit.Trim(), one.Value, one.Better))],
            Yielded = [.. unlawful.Select(one => one.Code)],
            Reason = hasReason ? agree.Reason!.Ref : null,
        });
    }

    private static Outcome Measure(Case state, MeasurePerformance measure, Setting setting)
    {
        List<Problem> problems = [.. InputRules.Text(measure.How.Text, "how", AgreementCommand.LongestText), .. InputRules.Past(measure.On, "on", setting)];
        if (state.Agreements.With(measure.Contender)?.Agreed.Performances.All(one => one.Id != measure.Performance) is not false)
            problems.Add(new("performance-unknown", "performance"));
        if (Math.Abs(measure.Value) > AgreementCommand.Largest)
            problems.Add(new("amount-outside", "value"));
        return problems.Count > 0 ? new Outcome.Refused(problems) : new Outcome.Accepted(new PerformanceMeasured
        {
            Contender = measure.Contender,
            Performance = measure.Performance,
            On = measure.On,
            Value = measure.Value,
            How = measure.How.Ref,
        });
    }
}
