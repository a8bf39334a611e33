using Nordbud.Core.Law;
using Nordbud.Core.Values;

namespace Nordbud.Core.Advice;

/// <summary>
/// Finds the body of rules that a purchase falls under: its value against the amounts of the law book on the decisive
/// day (Directive 2014/24/EU Arts 3-5, 74; national limits). Nothing is converted by an exchange rate.
/// </summary>
public static class RegimeFinder
{
    private static readonly Subject[] Parts = [Subject.Supplies, Subject.Services, Subject.SocialServices, Subject.Works];

    /// <summary>The regime of these facts; unknown amounts and facts are named, never guessed.</summary>
    public static RegimeAnswer Find(Facts facts, LawBook law)
    {
        if (facts.Subject is not { } subject)
        {
            return Unknown("subject-unknown", PossibleFor(Parts, facts, law),
                facts.Value is null ? ["subject", "value"] : ["subject"]);
        }
        if (subject is not Subject.Mixed)
            return OfPart(subject, facts, law);
        if (facts.MainPart is { } main and not Subject.Mixed)
            return OfPart(main, facts, law);
        if (facts.Value is null)
            return Unknown("value-unknown", PossibleFor(Parts, facts, law), ["mainPart", "value"]);
        var answers = Array.ConvertAll(Parts, part => OfPart(part, facts, law));
        return Array.TrueForAll(answers, answer => answer.Regime == answers[0].Regime)
            ? answers[0]
            : new RegimeAnswer(
                Regime.Mixed, null, Sources.Article("3(2)"), null, false, null, null,
                PossibleFor(Parts, facts, law), ["mainPart"],
                new Message("adviser.regime.mixed"));
    }

    private static RegimeAnswer OfPart(Subject part, Facts facts, LawBook law)
    {
        if (facts.Value is not { } value)
            return Unknown("value-unknown", PossibleFor([part], facts, law), ["value"]);
        var home = CurrencyOf(facts.Country);
        var thresholdId = part switch
        {
            Subject.Works => "threshold.works",
            Subject.SocialServices => "threshold.light-regime",
            _ => "threshold.supplies-services",
        };
        if (value.Currency == home)
            return InHomeCurrency(part, value, thresholdId, facts, law);
        return value.Currency == "EUR" && law.Amount(null, thresholdId, facts.Date) is { } inEuro
            ? Compared(part, value, inEuro, indicative: true)
            : Unknown("foreign-currency", PossibleFor([part], facts, law), ["value"], ("value", value), ("currency", home));
    }

    private static RegimeAnswer InHomeCurrency(Subject part, Money value, string thresholdId, Facts facts, LawBook law)
    {
        if (DirectLimit(part, facts, law) is { } limit && value.Amount < limit.Value.Amount)
        {
            return new RegimeAnswer(
                Regime.BelowDirectAwardLimit, limit.Value, limit.Source, limit.Verified, false, null, null,
                [Regime.BelowDirectAwardLimit], [],
                new Message(limit.Id.StartsWith("limit.direct-award", StringComparison.Ordinal)
                    ? "adviser.regime.below-direct-award-limit"
                    : "adviser.regime.below-national-limit", ("value", value), ("limit", limit.Value)));
        }
        var threshold = law.Amount(facts.Country, thresholdId, facts.Date)
            ?? (value.Currency == "EUR" ? law.Amount(null, thresholdId, facts.Date) : null);
        if (threshold is not null)
            return Compared(part, value, threshold, indicative: false);
        var last = law.LastKnownAmount(facts.Country, thresholdId, facts.Date);
        return last is null
            ? Unknown("threshold-unknown", AboveLimit(part), [], ("date", facts.Date))
            : new RegimeAnswer(
                Regime.Unknown, null, last.Source, last.Verified, false, last.Value, last.To, AboveLimit(part), [],
                new Message("adviser.regime.threshold-expired",
                    ("date", facts.Date), ("threshold", last.Value), ("to", last.To ?? facts.Date)));
    }

    private static RegimeAnswer Compared(Subject part, Money value, LawValue<Money> threshold, bool indicative)
    {
        var above = value.Amount >= threshold.Value.Amount;
        var light = part is Subject.SocialServices;
        var regime = !above ? Regime.National : light ? Regime.Light : Regime.Eu;
        var key = (above, light, indicative) switch
        {
            (true, true, false) => "adviser.regime.light",
            (true, false, false) => "adviser.regime.eu",
            (true, true, true) => "adviser.regime.light.indicative",
            (true, false, true) => "adviser.regime.eu.indicative",
            (false, _, false) => "adviser.regime.national",
            (false, _, true) => "adviser.regime.national.indicative",
        };
        return new RegimeAnswer(
            regime, threshold.Value, threshold.Source, threshold.Verified, indicative, null, null,
            indicative && !above ? [Regime.National, Regime.BelowDirectAwardLimit] : [regime],
            indicative && !above ? ["value"] : [],
            new Message(key, ("value", value), ("threshold", threshold.Value)));
    }

    private static LawValue<Money>? DirectLimit(Subject part, Facts facts, LawBook law)
    {
        LawValue<Money>? At(string id) => law.Amount(facts.Country, id, facts.Date);
        return part switch
        {
            Subject.SocialServices => At("limit.direct-award.light") ?? At("limit.national.light"),
            Subject.Works => At("limit.direct-award.works") ?? At("limit.national.works")
                ?? At("limit.direct-award") ?? At("limit.national"),
            _ => At("limit.direct-award") ?? At("limit.national"),
        };
    }

    /// <summary>The currency in which a country's amounts are published, by ISO 4217 code.</summary>
    public static string CurrencyOf(Country country) => country switch
    {
        Country.SE => "SEK",
        Country.DK => "DKK",
        Country.FI => "EUR",
        Country.NO => "NOK",
        Country.IS => "ISK",
        _ => throw new ArgumentOutOfRangeException(nameof(country), country, "not a Nordic country of the law book"),
    };

    private static RegimeAnswer Unknown(
        string why, IReadOnlyList<Regime> possible, IReadOnlyList<string> needs,
        params (string Name, object Value)[] arguments) =>
        new(Regime.Unknown, null, null, null, false, null, null, possible, needs,
            new Message($"adviser.regime.{why}", arguments));

    /// <summary>The regimes above the limit for direct awards, or where the country has no such limit.</summary>
    private static Regime[] AboveLimit(Subject part) =>
        part is Subject.SocialServices ? [Regime.National, Regime.Light] : [Regime.National, Regime.Eu];

    /// <summary>The regimes that these parts may fall under while the value cannot be compared.</summary>
    private static List<Regime> PossibleFor(ReadOnlySpan<Subject> parts, Facts facts, LawBook law)
    {
        var possible = new List<Regime>();
        foreach (var part in parts)
        {
            foreach (var regime in AboveLimit(part))
                Add(regime);
            if (DirectLimit(part, facts, law) is not null)
                Add(Regime.BelowDirectAwardLimit);
        }
        return possible;

        void Add(Regime regime)
        {
            if (!possible.Contains(regime))
                possible.Add(regime);
        }
    }
}
