using Nordbud.Core.Advice;
using Nordbud.Core.Law;
using Nordbud.Core.Values;

namespace Nordbud.Core.Tests.Advice;

public sealed class RegimeFinderTests
{
    private static RegimeAnswer Find(
        Country country, string date, Subject? subject, decimal? amount, string currency, Subject? mainPart = null) =>
        RegimeFinder.Find(
            new Facts
            {
                Country = country,
                Date = DateOnly.Parse(date, System.Globalization.CultureInfo.InvariantCulture),
                Subject = subject,
                MainPart = mainPart,
                Value = amount is { } value ? new Money(value, currency) : null,
            },
            LawBook.Embedded);

    [Theory]
    // SFS 2026:245; LOU 19 a:2
    [InlineData(Country.SE, "2026-03-02", Subject.Supplies, 699_999.99, "SEK", Regime.BelowDirectAwardLimit, "700000 SEK")]
    [InlineData(Country.SE, "2026-03-02", Subject.Supplies, 700_000, "SEK", Regime.National, "2451816 SEK")]
    [InlineData(Country.SE, "2026-03-02", Subject.Supplies, 2_451_815.99, "SEK", Regime.National, "2451816 SEK")]
    [InlineData(Country.SE, "2026-03-02", Subject.Supplies, 2_451_816, "SEK", Regime.Eu, "2451816 SEK")]
    [InlineData(Country.SE, "2025-06-02", Subject.Services, 2_400_000, "SEK", Regime.Eu, "2389585 SEK")]
    [InlineData(Country.SE, "2026-03-02", Subject.SocialServices, 8_513_249, "SEK", Regime.BelowDirectAwardLimit, "8513250 SEK")]
    [InlineData(Country.SE, "2026-03-02", Subject.SocialServices, 8_513_250, "SEK", Regime.Light, "8513250 SEK")]
    [InlineData(Country.SE, "2026-03-02", Subject.Works, 61_340_804, "SEK", Regime.Eu, "61340804 SEK")]
    // Hankintalaki 25 §, 26 §
    [InlineData(Country.FI, "2026-03-02", Subject.Services, 59_999, "EUR", Regime.BelowDirectAwardLimit, "60000 EUR")]
    [InlineData(Country.FI, "2026-03-02", Subject.Services, 60_000, "EUR", Regime.National, "216000 EUR")]
    [InlineData(Country.FI, "2026-03-02", Subject.Services, 2_400_000, "EUR", Regime.Eu, "216000 EUR")]
    [InlineData(Country.FI, "2026-03-02", Subject.SocialServices, 399_999, "EUR", Regime.BelowDirectAwardLimit, "400000 EUR")]
    [InlineData(Country.FI, "2026-03-02", Subject.SocialServices, 750_000, "EUR", Regime.Light, "750000 EUR")]
    [InlineData(Country.FI, "2025-03-02", Subject.Supplies, 220_999, "EUR", Regime.National, "221000 EUR")]
    // KFST 2024-2025
    [InlineData(Country.DK, "2025-03-03", Subject.Supplies, 1_644_638, "DKK", Regime.Eu, "1644638 DKK")]
    // Norway: national threshold
    [InlineData(Country.NO, "2026-03-02", Subject.Supplies, 1_299_999, "NOK", Regime.BelowDirectAwardLimit, "1300000 NOK")]
    [InlineData(Country.NO, "2025-03-03", Subject.Supplies, 2_300_000, "NOK", Regime.Eu, "2300000 NOK")]
    public void The_value_against_the_amount_of_the_day_decides(
        Country country, string date, Subject subject, double amount, string currency, Regime regime, string threshold)
    {
        var answer = Find(country, date, subject, (decimal)amount, currency);
        Assert.Equal((regime, threshold, false), (answer.Regime, answer.Threshold?.ToString(), answer.Indicative));
        Assert.NotNull(answer.Source);
    }

    [Theory]
    [InlineData(Country.DK, "DKK", 5_000_000, "1644638 DKK")]
    [InlineData(Country.NO, "NOK", 5_000_000, "2300000 NOK")]
    public void A_threshold_that_is_not_known_leaves_the_regime_unknown_and_shows_the_last_one(
        Country country, string currency, double amount, string expired)
    {
        var answer = Find(country, "2026-05-04", Subject.Supplies, (decimal)amount, currency);
        Assert.Equal((Regime.Unknown, null, expired), (answer.Regime, answer.Threshold, answer.Expired?.ToString()));
        Assert.NotNull(answer.ExpiredTo);
    }

    [Theory]
    [InlineData(Country.SE, 216_000, Regime.Eu)]
    [InlineData(Country.SE, 215_999, Regime.National)]
    [InlineData(Country.NO, 2_150_000, Regime.Eu)]
    [InlineData(Country.IS, 2_150_000, Regime.Eu)]
    public void An_amount_in_euro_is_compared_with_the_euro_threshold_and_marked_indicative(
        Country country, double amount, Regime regime)
    {
        var answer = Find(country, "2026-03-02", Subject.Services, (decimal)amount, "EUR");
        Assert.Equal((regime, "216000 EUR", true), (answer.Regime, answer.Threshold?.ToString(), answer.Indicative));
    }

    [Fact]
    public void Another_foreign_currency_needs_facts()
    {
        var answer = Find(Country.SE, "2026-03-02", Subject.Services, 5_000_000m, "NOK");
        Assert.Equal(Regime.Unknown, answer.Regime);
        Assert.Contains("value", answer.Needs);
    }

    [Fact]
    public void A_mixed_contract_depends_on_its_main_part_unless_every_part_gives_the_same()
    {
        Assert.Equal(Regime.Mixed, Find(Country.SE, "2026-03-02", Subject.Mixed, 3_000_000m, "SEK").Regime);
        Assert.Equal(["mainPart"], Find(Country.SE, "2026-03-02", Subject.Mixed, 3_000_000m, "SEK").Needs);
        Assert.Equal(Regime.Eu, Find(Country.SE, "2026-03-02", Subject.Mixed, 3_000_000m, "SEK", Subject.Supplies).Regime);
        Assert.Equal(Regime.BelowDirectAwardLimit, Find(Country.SE, "2026-03-02", Subject.Mixed, 100_000m, "SEK").Regime);
    }

    [Fact]
    public void Without_value_or_subject_the_missing_fact_is_named()
    {
        Assert.Equal(["value"], Find(Country.SE, "2026-03-02", Subject.Services, null, "").Needs);
        Assert.Equal(["subject"], Find(Country.SE, "2026-03-02", null, 1m, "SEK").Needs);
        Assert.Equal(["mainPart", "value"], Find(Country.SE, "2026-03-02", Subject.Mixed, null, "").Needs);
    }

    /// <summary>Norway's principles and Iceland's comparison of firms hold below the national limit: LOA § 4, lög 120/2016 art. 24.</summary>
    [Theory]
    [InlineData(Country.SE, "SEK", "adviser.regime.below-direct-award-limit")]
    [InlineData(Country.NO, "NOK", "adviser.regime.below-national-limit")]
    [InlineData(Country.FI, "EUR", "adviser.regime.below-national-limit")]
    public void A_direct_award_is_called_allowed_only_where_the_law_says_so(Country country, string currency, string key) =>
        Assert.Equal(key, Find(country, "2026-08-03", Subject.Supplies, 50_000, currency).Explanation.Key);
}
