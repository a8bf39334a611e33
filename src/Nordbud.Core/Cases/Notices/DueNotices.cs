using Nordbud.Core.Advice;
using Nordbud.Core.Cases.Award;
using Nordbud.Core.Cases.Contracts;
using Nordbud.Core.Law;
using Nordbud.Core.Planning;

namespace Nordbud.Core.Cases.Notices;

/// <summary>Which notices are owed after a contract: that it was awarded (Arts 50, 75(2)), and that it was changed (Art. 72(1)).</summary>
internal static class DueNotices
{
    public static IEnumerable<NoticeCheck> Of(Case state, LawBook law, DateOnly today)
    {
        foreach (var contract in state.Contracts.Values.OrderBy(one => one.Signed.On).ThenBy(one => one.Id.Value))
        {
            if (OfAward(state, law, contract.Signed.On, today) is { } award)
                yield return award;
            foreach (var change in contract.Changes.Where(one => one.Ground is ChangeGround.Additional or ChangeGround.Unforeseen && !UnderNationalRules(state)))
            {
                if (!state.Notices.Standing.Any(one => one.Kind is NoticeKind.Modification && one.Sent >= change.On))
                    yield return new("modification-notice-due", NoticeSeverity.Due, Sources.Article("72(1)"), ("on", change.On));
            }
        }
    }

    private static NoticeCheck? OfAward(Case state, LawBook law, DateOnly signed, DateOnly today)
    {
        if (state.Award.Waived?.Ground is StandstillGround.OutsideDirective or StandstillGround.CallOff || state.Award.Told?.Regime is AwardRegime.CallOff)
            return null;
        var notice = state.Notices.Standing.FirstOrDefault(one => one.Kind is NoticeKind.Award && one.Sent >= signed);
        var (regime, least) = PeriodOf(state, law, signed);
        if (least is not { } period)
            return notice is null && (regime is Regime.Light || state.Award.Told?.Regime is AwardRegime.DynamicPurchasing) ? Grouped(state, law, signed, today) : null;
        var due = Deadline.Forward(law.Calendar(state.Country), signed, period.Days).LastDay;
        (string, object)[] said = [("signed", signed), ("due", due), ("days", period.Days)];
        return notice switch
        {
            { Sent: var sent } when sent > due => new("award-notice-was-late", NoticeSeverity.Warning, period.Source, [.. said, ("sent", sent)]),
            not null => null,
            _ when today > due => new("award-notice-late", NoticeSeverity.Error, period.Source, said),
            _ => new("award-notice-due", NoticeSeverity.Due, period.Source, said),
        };
    }

    /// <summary>The regime that the award was told under, else that of the facts on the day of signing, with the latest day that its rules set.</summary>
    private static (Regime Regime, (int Days, Source? Source)? Period) PeriodOf(Case state, LawBook law, DateOnly signed)
    {
        // Without a track, and where nobody said the regime, nothing is known that could be owed.
        if (state.Course.Track is not { } track)
            return (Regime.Unknown, null);
        var facts = NoticeChecks.Purchases(state).Select(one => one with { Date = signed }).ToList();
        var regime = state.Award.Told?.Regime switch
        {
            AwardRegime.Eu => Regime.Eu,
            AwardRegime.National or AwardRegime.LightNational => Regime.National,
            AwardRegime.Light => Regime.Light,
            AwardRegime.DynamicPurchasing => Regime.Unknown,
            _ => facts.Select(one => RegimeFinder.Find(one, law).Regime).FirstOrDefault(one => one is Regime.Eu or Regime.Light, RegimeFinder.Find(facts[0], law).Regime),
        };
        return state.Award.Told?.Regime is AwardRegime.DynamicPurchasing ? (regime, null)
            : (regime, CallPeriod.AwardNotice(track.Model, track.Instrument, regime, facts[0], law));
    }

    /// <summary>No number of days is set for a single notice; grouped ones are sent so many days after the end of the quarter.</summary>
    private static NoticeCheck? Grouped(Case state, LawBook law, DateOnly signed, DateOnly today)
    {
        if (law.Period(state.Country, "award-notice.grouped", signed) is not { } rule)
            return null;
        var quarter = new DateOnly(signed.Year, (signed.Month - 1) / 3 * 3 + 1, 1).AddMonths(3).AddDays(-1);
        var due = Deadline.Forward(law.Calendar(state.Country), quarter, rule.Value.Days).LastDay;
        return new(today > due ? "award-notice-grouped-late" : "award-notice-grouped", today > due ? NoticeSeverity.Warning : NoticeSeverity.Due,
            rule.Source, ("signed", signed), ("due", due), ("days", rule.Value.Days));
    }

    /// <summary>Art. 72 asks for a notice only where the directive governs the contract.</summary>
    private static bool UnderNationalRules(Case state) => state.Award.Told?.Regime is AwardRegime.National or AwardRegime.LightNational;
}
