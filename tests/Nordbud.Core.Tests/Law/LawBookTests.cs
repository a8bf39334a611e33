using Nordbud.Core.Advice;
using Nordbud.Core.Law;
using Nordbud.Core.Values;

namespace Nordbud.Core.Tests.Law;

public sealed class LawBookTests
{
    private static readonly LawBook Book = LawBook.Embedded;
    private static readonly DateOnly Spring2026 = new(2026, 3, 2);

    public static TheoryData<string> Everywhere => ["EU", .. Enum.GetNames<Country>()];

    private static Country? Of(string place) => place is "EU" ? null : Enum.Parse<Country>(place);

    [Theory]
    [InlineData("2025-12-31", 2389585)]
    [InlineData("2026-01-01", 2451816)]
    [InlineData("2027-12-31", 2451816)]
    public void The_Swedish_threshold_follows_the_day(string on, int kronor) => Assert.Equal(
        new Money(kronor, "SEK"), Book.Amount(Country.SE, "threshold.supplies-services", DateOnly.Parse(on, null))?.Value);

    [Theory]
    [InlineData(Country.DK)]
    [InlineData(Country.NO)]
    [InlineData(Country.IS)]
    public void A_threshold_that_nobody_has_read_is_absent_and_the_last_one_is_known(Country country)
    {
        var on = new DateOnly(2026, 5, 1);
        Assert.Null(Book.Amount(country, "threshold.supplies-services", on));
        Assert.True(Book.LastKnownAmount(country, "threshold.supplies-services", on)?.To < on);
    }

    [Fact]
    public void The_Norwegian_application_limit_changes_on_1_July_2026()
    {
        Assert.Equal(100_000, Book.Amount(Country.NO, "limit.application", new(2026, 6, 30))?.Value.Amount);
        Assert.Equal(500_000, Book.Amount(Country.NO, "limit.application", new(2026, 7, 1))?.Value.Amount);
    }

    [Fact]
    public void Reductions_never_add_up()
    {
        var open = Book.Period(Country.SE, "open.tenders", Spring2026)!.Value;
        Assert.Equal(35, open.Shortest(PeriodCircumstances.None).Days);
        Assert.Equal(30, open.Shortest(PeriodCircumstances.Electronic).Days);
        Assert.Equal(15, open.Shortest(PeriodCircumstances.PriorInformationNotice).Days);
        Assert.Equal(15, open.Shortest(PeriodCircumstances.PriorInformationNotice | PeriodCircumstances.Electronic).Days);
        Assert.Equal(15, open.Shortest(PeriodCircumstances.Urgent | PeriodCircumstances.Electronic).Days);
    }

    [Fact]
    public void National_law_goes_before_the_directive_and_the_directive_fills_the_rest()
    {
        Assert.Equal(14, Book.Period(Country.FI, "standstill", Spring2026)?.Value.Days);
        Assert.Equal(10, Book.Period(Country.SE, "standstill", Spring2026)?.Value.Days);
        Assert.StartsWith("Directive 2014/24/EU", Book.Period(Country.NO, "open.tenders", Spring2026)?.Source.Citation, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_Finland_has_a_minimum_for_tenders_in_an_innovation_partnership()
    {
        var finnish = Book.Period(Country.FI, "partnership.tenders", Spring2026)!.Value;
        Assert.Equal((30, 25), (finnish.Days, finnish.Shortest(PeriodCircumstances.Electronic).Days));
        foreach (var country in Enum.GetValues<Country>().Where(country => country != Country.FI))
            Assert.Null(Book.Period(country, "partnership.tenders", Spring2026));
    }

    [Fact]
    public void An_agreed_period_is_open_to_the_procedures_of_each_country()
    {
        int Agreed(Country country, string id) => Book.Period(country, id, Spring2026)!.Value.Shortest(PeriodCircumstances.Agreed).Days;
        Assert.Equal((10, 30), (Agreed(Country.FI, "restricted.tenders"), Agreed(Country.FI, "negotiation.tenders")));
        Assert.Equal((10, 10), (Agreed(Country.SE, "restricted.tenders"), Agreed(Country.SE, "negotiation.tenders")));
        Assert.Equal(10, Agreed(Country.DK, "restricted.tenders"));
    }

    [Fact]
    public void A_single_tenderer_is_no_exception_from_standstill_in_Sweden()
    {
        Assert.False(Book.Rule(Country.SE, "standstill.single-tenderer-exempt", Spring2026)?.Value);
        Assert.True(Book.Rule(Country.FI, "standstill.single-tenderer-exempt", Spring2026)?.Value);
        Assert.Null(Book.Rule(Country.NO, "standstill.single-tenderer-exempt", Spring2026));
    }

    [Theory]
    [MemberData(nameof(Everywhere))]
    public void Every_entry_is_cited_and_every_note_is_in_both_languages(string place)
    {
        foreach (var entry in Book.All(Of(place)))
        {
            Assert.False(string.IsNullOrWhiteSpace(entry.Source.Citation), entry.Id);
            Assert.True(entry.Notes.Count == 0 || entry.Notes.Keys.Order().SequenceEqual(["en", "sv"]), entry.Id);
            Assert.False(entry.Local);
        }
    }

    [Theory]
    [MemberData(nameof(Everywhere))]
    public void No_two_entries_with_one_id_apply_on_the_same_day(string place)
    {
        foreach (var same in Book.All(Of(place)).GroupBy(entry => entry.Id))
            foreach (var entry in same)
                Assert.Single(same, other => other.From <= (entry.To ?? DateOnly.MaxValue) && entry.From <= (other.To ?? DateOnly.MaxValue));
    }

    [Theory]
    [MemberData(nameof(Everywhere))]
    public void Amounts_are_in_the_currency_of_the_country(string place)
    {
        foreach (var amount in Book.All(Of(place)).Select(entry => entry.Datum).OfType<LawAmount>())
            Assert.Equal(Of(place) is { } c ? RegimeFinder.CurrencyOf(c) : "EUR", amount.Amount.Currency);
    }

    [Theory]
    [MemberData(nameof(Everywhere))]
    public void Every_procedure_is_an_instrument(string place)
    {
        foreach (var procedure in Book.All(Of(place)).Select(entry => entry.Datum).OfType<LawProcedure>())
            Assert.NotNull(Names.Parse<Instrument>(procedure.Rule.Instrument));
    }

    [Fact]
    public void Every_instrument_has_its_conditions_in_every_country()
    {
        foreach (var instrument in Names.All<Instrument>().Except(["direct-award"]))
            Assert.NotNull(Book.Procedure(Country.SE, instrument, Spring2026));
        Assert.NotNull(Book.Procedure(Country.SE, "direct-award", Spring2026));
        Assert.Null(Book.Procedure(Country.DK, "direct-award", Spring2026));
    }
}
