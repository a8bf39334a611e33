using System.Collections.Immutable;
using Nordbud.Core.Advice;
using Nordbud.Core.Cases.Agreements;
using Nordbud.Core.Cases.CallOffs;
using Nordbud.Core.Cases.Course;
using Nordbud.Core.Law;

namespace Nordbud.Core.Cases.Contracts;

/// <summary>Registers contracts and what becomes of them. What happened can always be registered; a breach stands as one.</summary>
public static class ContractRules
{
    /// <summary>What signing on a day breaks; nothing where it may be signed.</summary>
    public static IReadOnlyList<Problem> Breaches(Case state, DateOnly on, Setting setting, CompetitionId? competition = null)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(setting);
        var breaches = competition is { } of ? Frameworks.Breaches(state, of, on, setting.Law)
            : on < state.Award.Decided?.On ? BeforeAward(state, on) : StandstillBreaches(state, on);
        // What the award lacks is said above; here, what the track asks for before anybody may buy.
        var gates = CourseGates.BeforeContract(state, setting)
            .Where(block => !(block.Code is "track-gate-open" && block.Arguments[1].Value is "award-decided" or "standstill-settled")).ToList();
        return gates.Count == 0 ? breaches
            : [.. breaches, new("signed-before-gates", "reason", gates[0].Source ?? Sources.Article("84(2)"), ("n", gates.Count))];
    }

    /// <summary>What was signed before the award was decided was signed without one; the standstill had not begun.</summary>
    private static IReadOnlyList<Problem> BeforeAward(Case state, DateOnly on) =>
    [
        new("signed-without-award", "reason", Sources.Article("55(1)")),
        .. StandstillBreaches(state, on).Where(breach => breach.Code is not ("signed-without-award" or "signed-before-told" or "signed-in-standstill" or "standstill-unknown")),
    ];

    /// <summary>Whether a contract is signed with somebody whom the award does not name.</summary>
    private static IEnumerable<Problem> WithAnother(Case state, SignContract sign) =>
        sign is { Competition: null, Contender: { } partner } && state.Award.Decided is { Contenders: { Count: > 0 } named } && state.Course.Find(partner) is not null && !named.Contains(partner)
            ? [new("signed-with-another", "reason", Sources.Article("55(1)"))] : [];

    /// <summary>What signing on a day breaks of award, standstill and review.</summary>
    public static IReadOnlyList<Problem> StandstillBreaches(Case state, DateOnly on)
    {
        ArgumentNullException.ThrowIfNull(state);
        var award = state.Award;
        List<Problem> breaches = [];
        // A decision of before the track went back is not that of this round.
        if (award.Decided is null || award.DecidedAt <= state.Course.WentBack)
            breaches.Add(new("signed-without-award", "reason", Sources.Article("55(1)")));
        else if (award.Waived is null && award.Told is null)
            breaches.Add(new("signed-before-told", "reason", Sources.Standstill));
        else if (award.Waived is null && award.Told is { Last: null } && !award.OwesNone)
            breaches.Add(new("standstill-unknown", "reason", Sources.Standstill));
        else if (award.Waived is null && award.Told is { Last: { } last } && on <= last)
            breaches.Add(new("signed-in-standstill", "reason", Sources.Standstill, ("last", last)));
        if (award.SuspendedOn(on))
            breaches.Add(new("signed-while-suspended", "reason", Sources.Suspension));
        if (award.Overruled && !award.SuspendedOn(on))
            breaches.Add(new("signed-though-overruled", "reason"));
        return breaches;
    }

    /// <summary>The limits that a change goes over, Art. 72; nothing where it keeps within them or where they are not known.</summary>
    /// <param name="contract">The contract.</param>
    /// <param name="ground">What allows the change.</param>
    /// <param name="amount">By how much the value changes.</param>
    /// <param name="threshold">The EU threshold for such a contract in the currency of the country, or null where none is known.</param>
    public static IReadOnlyList<Problem> OverLimits(SignedContract contract, ChangeGround ground, decimal amount, decimal? threshold)
    {
        ArgumentNullException.ThrowIfNull(contract);
        List<Problem> over = [];
        if (ground is ChangeGround.None)
            over.Add(new("change-without-ground", "kind", Sources.Article("72(4)")));
        var single = ground is ChangeGround.Additional ? contract.AdditionalLimit : contract.SingleLimit;
        if (ground is ChangeGround.Additional or ChangeGround.Unforeseen && amount > single)
            over.Add(new("change-over-half", "amount", Sources.Article(ground is ChangeGround.Additional ? "72(1)(b)" : "72(1)(c)"), ("limit", single)));
        if (ground is ChangeGround.Minor && Math.Abs(contract.Sum(ChangeGround.Minor) + amount) >= contract.MinorLimit)
            over.Add(new("changes-over-minor", "amount", Sources.Article("72(2)"), ("limit", contract.MinorLimit), ("sum", contract.Sum(ChangeGround.Minor) + amount)));
        if (ground is ChangeGround.Minor && Math.Abs(contract.Sum(ChangeGround.Minor) + amount) >= threshold)
            over.Add(new("changes-over-threshold", "amount", Sources.Article("72(2)"), ("limit", threshold), ("sum", contract.Sum(ChangeGround.Minor) + amount)));
        return over;
    }

    /// <summary>All that speaks against a change and yields only to the decision-maker: the limits of Art. 72, the maximum cost of a partnership, the term of a framework agreement.</summary>
    public static IReadOnlyList<Problem> Against(Case state, SignedContract contract, ChangeContract change, LawBook law, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(contract);
        ArgumentNullException.ThrowIfNull(change);
        List<Problem> over = [.. OverLimits(contract, change.Ground, change.Amount, ThresholdOf(state, contract, law, today))];
        if (change.Amount > 0)
            over.AddRange(AgreementRules.OverCost(state, contract.Signed.Contender, change.Amount).Select(problem => problem with { Field = "amount" }));
        if (change.To > contract.To && Frameworks.TooLong(state, contract.Signed.From, change.To, law) is { } tooLong)
            over.Add(tooLong with { Field = "to" });
        return over;
    }

    /// <summary>The EU threshold below which minor changes stay (Art. 72(2)(i)), in the currency of the country; null where none is known there.</summary>
    public static decimal? ThresholdOf(Case state, SignedContract contract, LawBook law, DateOnly on)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(contract);
        ArgumentNullException.ThrowIfNull(law);
        return law.Amount(state.Country, contract.Signed.Works ? "threshold.works" : "threshold.supplies-services", on) is { Value: { } threshold }
            && threshold.Currency == RegimeFinder.CurrencyOf(state.Country) ? threshold.Amount : null;
    }

    /// <summary>What speaks against a contract under a framework agreement: after its last day, over the value for which that was published, or directly where the parties have to compete; nothing where none is known.</summary>
    public static IReadOnlyList<Problem> OverValue(Case state, SignedContract contract, DateOnly on, decimal value, bool competed)
    {
        ArgumentNullException.ThrowIfNull(contract);
        List<Problem> over = [.. Frameworks.Against(state, value, competed)];
        if (on > contract.To)
            over.Add(new("call-off-after-end", "on", Sources.Article("33(1)"), ("last", contract.To.Value)));
        if (contract.CallOffs.Sum(one => one.Value) + value > contract.Signed.Value)
            over.Add(new("call-offs-over-value", "amount", Sources.FrameworkMaximum, ("limit", contract.Signed.Value!)));
        return over;
    }

    internal static Outcome Decide(Case state, ContractCommand command, Setting setting)
    {
        if (!state.Group.MaySeeSuppliers(setting.By.Person))
            return new Outcome.Refused(new Problem("undeclared", null, Sources.Article("24")));
        if (command is SignContract sign)
            return Sign(state, sign, setting);
        if (!state.Contracts.TryGetValue(command.Contract, out var contract))
            return new Outcome.Refused(new Problem("contract-unknown"));
        List<Problem> problems = [.. Texts(command), .. Days(contract, command, setting), .. Places(contract, command), .. Called(state, command), .. Lasts(state, contract, command, setting)];
        var over = command switch
        {
            ChangeContract change => Against(state, contract, change, setting.Law, setting.Today),
            MakeCallOff callOff => OverValue(state, contract, callOff.On, callOff.Value, callOff.Competed),
            _ => [],
        };
        if (command is not (ChangeContract { Yields: true } or MakeCallOff { Yields: true }))
            problems.AddRange(over);
        return problems.Count > 0 ? new Outcome.Refused(problems)
            : new Outcome.Accepted(Happened(command, [.. over.Select(one => one.Code)]));
    }

    internal static Case Evolve(Case state, ContractEvent happened)
    {
        if (happened is ContractSigned signed)
            return state with { Contracts = state.Contracts.SetItem(signed.Contract, new(signed)) };
        return state.Contracts.TryGetValue(happened.Contract, out var contract)
            ? state with { Contracts = state.Contracts.SetItem(happened.Contract, Evolve(contract, happened)) } : state;
    }

    private static SignedContract Evolve(SignedContract contract, ContractEvent happened) => happened switch
    {
        OptionSet set => contract with { Options = Put(contract.Options, one => one.Set.Option == set.Option, (set, null)) },
        OptionSettled settled => contract with
        {
            Options = With(contract.Options, one => one.Set.Option == settled.Option, one => (one.Set, settled)),
            Overtaken = contract.Overtaken.Remove(settled.Option),
        },
        DeliverableSet set => contract with { Deliverables = Put(contract.Deliverables, one => one.Set.Deliverable == set.Deliverable, (set, null)) },
        DeliverableTested tested => contract with { Deliverables = With(contract.Deliverables, one => one.Set.Deliverable == tested.Deliverable, one => (one.Set, tested)) },
        KpiSet set => contract with { Kpis = Put(contract.Kpis, one => one.Kpi == set.Kpi, set) },
        KpiMeasured measured => contract with { Measured = contract.Measured.SetItem((measured.Kpi.Value, measured.On), measured.Value) },
        DeviationRegistered registered => contract with { Deviations = Put(contract.Deviations, one => one.Registered.Deviation == registered.Deviation, (registered, null)) },
        DeviationRemedied remedied => contract with { Deviations = With(contract.Deviations, one => one.Registered.Deviation == remedied.Deviation, one => (one.Registered, remedied)) },
        ContractChanged changed => contract with
        {
            Changes = Put(contract.Changes, one => one.Change == changed.Change, changed),
            Overtaken = changed.To is null ? contract.Overtaken : [.. contract.Options.Where(one => one.Settled is not null).Select(one => one.Set.Option)],
        },
        PriceIndexed indexed => contract with { Indexed = contract.Indexed is { } there && there.On > indexed.On ? there : indexed },
        CallOffMade made => contract with { CallOffs = Put(contract.CallOffs, one => one.CallOff == made.CallOff, made) },
        SubcontractorNamed named => contract with { Subcontractors = contract.Subcontractors.Add(named) },
        ContractEnded ended => contract with { Ended = ended },
        _ => throw new ArgumentOutOfRangeException(nameof(happened)),
    };

    private static ImmutableList<T> Put<T>(ImmutableList<T> list, Predicate<T> same, T one) =>
        list.FindIndex(same) is >= 0 and var at ? list.SetItem(at, one) : list.Add(one);

    private static ImmutableList<T> With<T>(ImmutableList<T> list, Predicate<T> same, Func<T, T> change) =>
        list.FindIndex(same) is >= 0 and var at ? list.SetItem(at, change(list[at])) : list;

    private static Outcome Sign(Case state, SignContract sign, Setting setting)
    {
        if (state.Contracts.ContainsKey(sign.Contract))
            return new Outcome.Accepted();
        List<Problem> problems =
        [
            .. InputRules.Text(sign.With.Text, "with", ContractCommand.LongestName), .. InputRules.Past(sign.On, "on", setting),
            .. InputRules.AtMost(sign.Reason?.Text, "reason", ContractCommand.LongestText),
        ];
        if (state.Contracts.Count >= ContractCommand.Most)
            problems.Add(new("too-many", "with", null, ("most", ContractCommand.Most)));
        if (sign.Value is < 0)
            problems.Add(new("payment-negative", "value"));
        if (sign.To < sign.From)
            problems.Add(new("ends-before-begin", "to"));
        if (sign.Contender is { } partner && state.Course.Find(partner) is null)
            problems.Add(new("contender-unknown", "contender"));
        if (sign.Competition is { } of && state.CallOffs.Find(of) is null)
            problems.Add(new("competition-unknown", "competition"));
        List<Problem> breaches = [.. Breaches(state, sign.On, setting, sign.Competition), .. WithAnother(state, sign), .. AgreementRules.OverCost(state, sign.Contender, sign.Value)];
        var hasReason = !string.IsNullOrWhiteSpace(sign.Reason?.Text);
        // A longer term is lawful where it is duly justified: the reason is kept, and it is no breach.
        if (!hasReason && Frameworks.TooLong(state, sign.From, sign.To, setting.Law) is { } tooLong)
            problems.Add(tooLong);
        if (breaches.Count > 0 && !hasReason)
            problems.AddRange(breaches);
        return problems.Count > 0 ? new Outcome.Refused(problems) : new Outcome.Accepted(new ContractSigned
        {
            Contract = sign.Contract,
            On = sign.On,
            With = sign.With.Ref,
            Value = sign.Value,
            Contender = sign.Contender,
            From = sign.From,
            To = sign.To,
            Works = sign.Works,
            Competition = sign.Competition,
            Breaches = [.. breaches.Select(breach => breach.Code)],
            Reason = hasReason ? sign.Reason!.Ref : null,
        });
    }

    /// <summary>An option counts into the term of a framework agreement (Art. 33(1)).</summary>
    private static IEnumerable<Problem> Lasts(Case state, SignedContract contract, ContractCommand command, Setting setting)
    {
        if (command is not SetOption { To: { } to } set)
            yield break;
        foreach (var problem in InputRules.AtMost(set.Reason?.Text, "reason", ContractCommand.LongestText))
            yield return problem;
        if (string.IsNullOrWhiteSpace(set.Reason?.Text) && Frameworks.TooLong(state, contract.Signed.From, to, setting.Law) is { } tooLong)
            yield return tooLong;
    }

    /// <summary>Who calls off, and why without a competition where there are several parties (Art. 33(4)).</summary>
    private static IEnumerable<Problem> Called(Case state, ContractCommand command)
    {
        if (command is not MakeCallOff made)
            yield break;
        if (made.Participant is { } participant && !state.Cooperation.Partners.ContainsKey(participant))
            yield return new("participant-unknown", "participant");
        if (!made.Competed && Frameworks.IsFramework(state) && Frameworks.Parties(state).Skip(1).Any() && string.IsNullOrWhiteSpace(made.Direct?.Text))
            yield return new("direct-unreasoned", "direct", Sources.Article("33(4)(a)"));
    }

    private static IEnumerable<Problem> Texts(ContractCommand command) => command switch
    {
        SetOption set => InputRules.Text(set.What.Text, "what", ContractCommand.LongestText),
        SetDeliverable set => [.. InputRules.Text(set.What.Text, "what", ContractCommand.LongestText), .. InputRules.AtMost(set.Test?.Text, "test", ContractCommand.LongestText)],
        TestDeliverable test => InputRules.Text(test.Result.Text, "result", ContractCommand.LongestText),
        SetKpi set => [.. InputRules.Text(set.Name.Text, "name", ContractCommand.LongestName), .. InputRules.Text(set.Unit, "unit", ContractCommand.LongestName)],
        RegisterDeviation register => InputRules.Text(register.What.Text, "what", ContractCommand.LongestText),
        RemedyDeviation remedy => InputRules.Text(remedy.Remedy.Text, "remedy", ContractCommand.LongestText),
        ChangeContract change => InputRules.Text(change.What.Text, "what", ContractCommand.LongestText),
        IndexPrice index => InputRules.Text(index.What.Text, "what", ContractCommand.LongestText),
        MakeCallOff callOff => [.. InputRules.Text(callOff.What.Text, "what", ContractCommand.LongestText), .. InputRules.AtMost(callOff.Direct?.Text, "direct", ContractCommand.LongestText)],
        NameSubcontractor name => InputRules.Text(name.Name.Text, "name", ContractCommand.LongestName),
        EndContract end => InputRules.Text(end.Learned.Text, "learned", ContractCommand.LongestText),
        _ => [],
    };

    /// <summary>What has happened lies behind us and not before the signing.</summary>
    private static IEnumerable<Problem> Days(SignedContract contract, ContractCommand command, Setting setting)
    {
        DateOnly? happened = command switch
        {
            SettleOption settle => settle.On,
            TestDeliverable test => test.On,
            MeasureKpi measure => measure.On,
            RegisterDeviation register => register.On,
            RemedyDeviation remedy => remedy.On,
            ChangeContract change => change.On,
            IndexPrice index => index.On,
            MakeCallOff callOff => callOff.On,
            EndContract end => end.On,
            _ => null,
        };
        if (happened is not { } on)
            yield break;
        foreach (var problem in InputRules.Past(on, "on", setting))
            yield return problem;
        // A baseline may have been measured before.
        if (command is not MeasureKpi && on < contract.Signed.On)
            yield return new("before-contract", "on");
    }

    private static IEnumerable<Problem> Places(SignedContract contract, ContractCommand command)
    {
        if (contract.Ended is { } ended && (command is EndContract || DayOf(command) > ended.On))
            yield return new("contract-ended", null, null, ("on", ended.On));
        if (command is SettleOption settle && !contract.Options.Exists(one => one.Set.Option == settle.Option && one.Settled is null))
            yield return new("contract-option-unknown");
        if (command is TestDeliverable test && !contract.Deliverables.Exists(one => one.Set.Deliverable == test.Deliverable))
            yield return new("deliverable-unknown");
        if (command is MeasureKpi measure && !contract.Kpis.Exists(one => one.Kpi == measure.Kpi))
            yield return new("kpi-unknown");
        if (command is RemedyDeviation remedy && !contract.Deviations.Exists(one => one.Registered.Deviation == remedy.Deviation && one.Remedied is null))
            yield return new("deviation-unknown");
        if (command is ChangeContract change && contract.Changes.Exists(one => one.Change == change.Change))
            yield return new("change-stands");
        if (command is MakeCallOff { Value: < 0 } or IndexPrice { Value: < 0 })
            yield return new("payment-negative", "amount");
        if (command is MakeCallOff made && contract.CallOffs.Exists(one => one.CallOff == made.CallOff))
            yield return new("change-stands");
        if (command is NameSubcontractor { Share: < 0 or > 100 })
            yield return new("share-outside", "share");
        if (Fills(contract, command) >= ContractCommand.Most)
            yield return new("too-many", null, null, ("most", ContractCommand.Most));
    }

    /// <summary>The day of what may no longer happen once the contract has ended; null where it has no day or may come later.</summary>
    private static DateOnly? DayOf(ContractCommand command) => command switch
    {
        SetOption set => set.NoticeBy,
        SettleOption settle => settle.On,
        TestDeliverable test => test.On,
        RegisterDeviation register => register.On,
        ChangeContract change => change.On,
        IndexPrice index => index.On,
        MakeCallOff callOff => callOff.On,
        _ => null,
    };

    /// <summary>How full the list is that a command adds to; nought where it adds to none or corrects what is there.</summary>
    private static int Fills(SignedContract contract, ContractCommand command) => command switch
    {
        SetOption set when !contract.Options.Exists(one => one.Set.Option == set.Option) => contract.Options.Count,
        SetDeliverable set when !contract.Deliverables.Exists(one => one.Set.Deliverable == set.Deliverable) => contract.Deliverables.Count,
        SetKpi set when !contract.Kpis.Exists(one => one.Kpi == set.Kpi) => contract.Kpis.Count,
        RegisterDeviation register when !contract.Deviations.Exists(one => one.Registered.Deviation == register.Deviation) => contract.Deviations.Count,
        ChangeContract => contract.Changes.Count,
        MakeCallOff => contract.CallOffs.Count,
        NameSubcontractor => contract.Subcontractors.Count,
        _ => 0,
    };

    private static ContractEvent Happened(ContractCommand command, IReadOnlyList<string> yielded) => command switch
    {
        SetOption one => new OptionSet { Contract = one.Contract, Option = one.Option, What = one.What.Ref, NoticeBy = one.NoticeBy, To = one.To, Reason = string.IsNullOrWhiteSpace(one.Reason?.Text) ? null : one.Reason.Ref },
        SettleOption one => new OptionSettled { Contract = one.Contract, Option = one.Option, Used = one.Used, On = one.On },
        SetDeliverable one => new DeliverableSet { Contract = one.Contract, Deliverable = one.Deliverable, What = one.What.Ref, Due = one.Due, Test = string.IsNullOrWhiteSpace(one.Test?.Text) ? null : one.Test.Ref },
        TestDeliverable one => new DeliverableTested { Contract = one.Contract, Deliverable = one.Deliverable, On = one.On, Accepted = one.Accepted, Result = one.Result.Ref },
        SetKpi one => new KpiSet { Contract = one.Contract, Kpi = one.Kpi, Name = one.Name.Ref, Unit = one.Unit, Baseline = one.Baseline, Target = one.Target, Indicator = one.Indicator },
        MeasureKpi one => new KpiMeasured { Contract = one.Contract, Kpi = one.Kpi, On = one.On, Value = one.Value },
        RegisterDeviation one => new DeviationRegistered { Contract = one.Contract, Deviation = one.Deviation, On = one.On, What = one.What.Ref },
        RemedyDeviation one => new DeviationRemedied { Contract = one.Contract, Deviation = one.Deviation, On = one.On, Remedy = one.Remedy.Ref },
        ChangeContract one => new ContractChanged { Contract = one.Contract, Change = one.Change, On = one.On, Ground = one.Ground, Amount = one.Amount, To = one.To, What = one.What.Ref, Yielded = yielded },
        IndexPrice one => new PriceIndexed { Contract = one.Contract, On = one.On, Value = one.Value, What = one.What.Ref },
        MakeCallOff one => new CallOffMade { Contract = one.Contract, CallOff = one.CallOff, On = one.On, Value = one.Value, Competed = one.Competed, What = one.What.Ref, Yielded = yielded, Participant = one.Participant, Direct = string.IsNullOrWhiteSpace(one.Direct?.Text) ? null : one.Direct.Ref },
        NameSubcontractor one => new SubcontractorNamed { Contract = one.Contract, Name = one.Name.Ref, Share = one.Share },
        EndContract one => new ContractEnded { Contract = one.Contract, On = one.On, Kind = one.Kind, Again = one.Again, Learned = one.Learned.Ref },
        _ => throw new ArgumentOutOfRangeException(nameof(command)),
    };
}
