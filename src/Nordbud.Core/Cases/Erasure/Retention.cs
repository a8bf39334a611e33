using Nordbud.Core.Law;

namespace Nordbud.Core.Cases.Erasure;

/// <summary>
/// How long the documentation of a case is kept: Directive 2014/24/EU Art. 84(2), three years from the award of the
/// contract, internal deliberations and the preparation included; so every text and file of a case counts unless the
/// authority judges otherwise. The later of award and contract is taken for the award, which keeps no shorter.
/// </summary>
public static class Retention
{
    /// <summary>What the rules say at a moment.</summary>
    public static RetentionAnswer Of(Case state, LawBook law, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(law);
        var zone = law.Calendar(state.Country).TimeZone;
        var today = DayOf(now, zone);
        if (law.Period(state.Country, "records-kept", today) is not { } rule || rule.Verified is Verification.Unverified)
            return new RetentionAnswer.Unknown();
        if (state.AwardedAt is not { } awarded)
            return new RetentionAnswer.Until(null, rule.Source);
        var last = DayOf(awarded, zone).AddMonths(rule.Value.Months).AddDays(rule.Value.Days);
        return today <= last ? new RetentionAnswer.Until(last, rule.Source) : new RetentionAnswer.Over(last, rule.Source);
    }

    private static DateOnly DayOf(DateTimeOffset moment, TimeZoneInfo zone) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, zone).DateTime);
}
