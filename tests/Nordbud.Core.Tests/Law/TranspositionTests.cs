using Nordbud.Core.Advice;
using Nordbud.Core.Advice.Rules;
using Nordbud.Core.Law;
using Nordbud.Core.Values;

namespace Nordbud.Core.Tests.Law;

public sealed class TranspositionTests
{
    [Theory]
    [InlineData("Directive 2014/24/EU Art. 26(4)(a)(i)", Country.SE, "LOU 6 kap. 5 § 1")]
    [InlineData("Directive 2014/24/EU Art. 29(1)", Country.SE, "LOU 6 kap. 4–11 §§")]
    [InlineData("Directive 2014/24/EU Art. 40", Country.FI, "Hankintalaki 65 §")]
    [InlineData("Directive 2014/24/EU Art. 31(1)", Country.DK, "Udbudsloven § 79")]
    public void An_article_is_found_in_the_national_act_or_in_what_it_is_part_of(string citation, Country country, string national) =>
        Assert.Equal(national, Assert.Single(Transposition.Of(new Source(citation), country)).Citation);

    [Fact]
    public void Several_articles_have_several_provisions() => Assert.Equal(["Hankintalaki 21 §", "Hankintalaki 22 §"],
        Transposition.Of(new Source("Directive 2014/24/EU Art. 38, 39"), Country.FI).Select(s => s.Citation));

    [Theory]
    [InlineData("Directive 2014/24/EU Art. 40", Country.SE)]
    [InlineData("Directive 2014/24/EU Art. 31(1)", Country.IS)]
    [InlineData("Directive 2014/23/EU Art. 5", Country.SE)]
    [InlineData("SEC(2007)1668", Country.SE)]
    public void What_was_not_read_has_no_answer(string citation, Country country) =>
        Assert.Empty(Transposition.Of(new Source(citation), country));

    [Fact]
    public void What_the_advice_cites_is_known_in_Swedish_and_Finnish_law_but_for_what_they_do_not_regulate()
    {
        var cited = RuleBook.InOrder.SelectMany(rule => rule.For.Concat(rule.Against).Select(o => o.Source))
            .Where(s => s.Citation.StartsWith("Directive 2014/24/EU", StringComparison.Ordinal)).ToHashSet();
        Assert.NotEmpty(cited);
        Assert.Equal(["Directive 2014/24/EU Art. 38", "Directive 2014/24/EU Art. 40"],
            cited.Where(s => Transposition.Of(s, Country.SE).Count == 0).Select(s => s.Citation).Order(StringComparer.Ordinal));
        Assert.Empty(cited.Where(s => Transposition.Of(s, Country.FI).Count == 0).Select(s => s.Citation));
    }
}
