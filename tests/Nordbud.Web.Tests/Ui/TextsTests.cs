using Nordbud.Core.Advice;
using Nordbud.Core.Values;
using Nordbud.Web.Ui;

namespace Nordbud.Web.Tests.Ui;

public sealed class TextsTests
{
    private static string Say(string pattern, string language, params (string, object)[] arguments) =>
        MessagePattern.Format(pattern, arguments, Texts.For(language));

    [Fact]
    public void A_placeholder_is_filled_in() => Assert.Equal("Buy it in Sweden.",
        Say("Buy {what} in {country}.", "en", ("what", "it"), ("country", Country.SE)));

    [Theory]
    [InlineData(0, "no days")]
    [InlineData(1, "1 day")]
    [InlineData(1200, "1,200 days")]
    public void A_plural_follows_the_number(int n, string expected) =>
        Assert.Equal(expected, Say("{n, plural, =0 {no days} one {# day} other {# days}}", "en", ("n", n)));

    [Fact]
    public void A_select_falls_back_to_other_and_may_nest() => Assert.Equal("many: 2",
        Say("{k, select, one {single} other {many: {n, plural, one {one} other {#}}}}", "en", ("k", "x"), ("n", 2)));

    [Fact]
    public void Money_numbers_and_dates_follow_the_language()
    {
        var money = new Money(2451816.5m, "SEK");
        var day = new DateOnly(2026, 3, 2);
        Assert.Equal("2,451,816.5\u00a0SEK, 2 March 2026", Say("{m}, {d}", "en", ("m", money), ("d", day)));
        Assert.Equal("2\u00a0451\u00a0816,5\u00a0SEK, 2 mars 2026", Say("{m}, {d}", "sv", ("m", money), ("d", day)));
    }

    [Fact]
    public void A_message_inside_a_message_is_said_in_the_same_language() => Assert.Equal("Om 3 dagar",
        Say("Om {when}", "sv", ("when", new Message("shared.days", ("days", 3)))));

    [Fact]
    public void A_list_ends_with_and() =>
        Assert.Equal("a, b och c", Say("{l}", "sv", ("l", new[] { "a", "b", "c" })));

    [Fact]
    public void A_missing_value_or_key_is_an_error_here()
    {
        Assert.Throws<FormatException>(() => Say("{gone}", "en"));
        Assert.Throws<KeyNotFoundException>(() => Texts.For("en")["shared.gone"]);
    }

    [Fact]
    public void The_pseudo_language_wraps_every_text() => Assert.Equal("⟦Yes⟧", Texts.For("qps")["shared.yes"]);

    [Theory]
    [InlineData(Model.Innovative1A, "models.innovative-1a.name")]
    [InlineData(Model.PpiWithProcurement, "models.ppi-with-procurement.name")]
    [InlineData(Instrument.CompetitiveProcedureWithNegotiation, "instruments.competitive-procedure-with-negotiation.name")]
    [InlineData(MarketState.NotYet, "advice.market-state.not-yet")]
    [InlineData(Country.NO, "shared.country.no")]
    public void The_name_of_a_value_has_a_key(Enum value, string key) => Assert.Equal(key, Texts.KeyOf(value));
}
