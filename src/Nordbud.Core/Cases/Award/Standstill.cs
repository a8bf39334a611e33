using Nordbud.Core.Law;
using Nordbud.Core.Values;

namespace Nordbud.Core.Cases.Award;

/// <summary>
/// The standstill after an award decision as the law of a country asks for it (Directive 89/665/EEC Arts 2a and 2b),
/// counted by Regulation 1182/71.
/// </summary>
/// <param name="Rule">The period and where it is written; null where none is known for these rules.</param>
/// <param name="End">When it is over; null where none is known or none applies.</param>
/// <param name="NotOwed">The rule that says that none applies; null where no such rule is known.</param>
public sealed record Standstill(LawValue<PeriodRule>? Rule, DeadlineAnswer? End, LawValue<bool>? NotOwed)
{
    /// <summary>The standstill that begins with the sending of the decision on a day.</summary>
    public static Standstill Of(LawBook law, Country country, AwardRegime regime, DateOnly sent, bool electronic)
    {
        ArgumentNullException.ThrowIfNull(law);
        if (RuleOf(regime) is { } id && law.Rule(country, id, sent) is { Value: false } none)
            return new(null, null, none);
        var other = electronic ? "" : ".other";
        string[] ids = regime switch
        {
            AwardRegime.National => [$"standstill.national{other}", .. electronic ? Array.Empty<string>() : ["standstill.national"]],
            // No light period for letters is known: the general one is as long or longer.
            AwardRegime.Light or AwardRegime.LightNational => electronic ? ["standstill.light"] : ["standstill.other"],
            AwardRegime.CallOff => ["standstill.call-off", $"standstill{other}"],
            AwardRegime.DynamicPurchasing => ["standstill.dps", $"standstill{other}"],
            _ => [$"standstill{other}"],
        };
        var period = ids.Select(one => law.Period(country, one, sent)).FirstOrDefault(one => one is not null);
        return new(period, period is null ? null : Deadline.Forward(law.Calendar(country), sent, period.Value.Days), null);
    }

    /// <summary>What the law says of a ground for which none applies; null where it says nothing that is known.</summary>
    public static LawValue<bool>? Of(LawBook law, Country country, StandstillGround ground, DateOnly on)
    {
        ArgumentNullException.ThrowIfNull(law);
        return ground switch
        {
            StandstillGround.SingleTenderer => law.Rule(country, "standstill.single-tenderer-exempt", on),
            StandstillGround.CallOff => Not(law.Rule(country, "standstill.applies-call-off", on)),
            StandstillGround.BelowThreshold => Not(law.Rule(country, "standstill.applies-national", on)),
            _ => null,
        };
    }

    private static string? RuleOf(AwardRegime regime) => regime switch
    {
        AwardRegime.National => "standstill.applies-national",
        AwardRegime.Light => "standstill.applies-light",
        AwardRegime.LightNational => "standstill.applies-light-national",
        AwardRegime.CallOff or AwardRegime.DynamicPurchasing => "standstill.applies-call-off",
        _ => null,
    };

    private static LawValue<bool>? Not(LawValue<bool>? rule) => rule is null ? null : rule with { Value = !rule.Value };
}
