using System.Text;
using Nordbud.Core.Advice;
using Nordbud.Core.Values;

namespace Nordbud.Core.Tests.Advice;

public sealed class FactsJsonTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    private static FactsReading Read(string json) => FactsJson.Read(Encoding.UTF8.GetBytes(json), Today);

    [Theory]
    [InlineData("""{"country": "SE", "market": "nope"}""", "market", "value")]
    [InlineData("""{"country": "SE", "markt": "exists"}""", "markt", "unknown-field")]
    [InlineData("""{"country": "XX"}""", "country", "value")]
    [InlineData("""{"country": "0"}""", "country", "value")]
    [InlineData("""{}""", "country", "missing")]
    [InlineData("""{"country": "SE", "date": "2026-02-30"}""", "date", "date")]
    [InlineData("""{"country": "SE", "date": "1999-01-01"}""", "date", "date")]
    [InlineData("""{"country": "SE", "value": {"amount": -1, "currency": "SEK"}}""", "value.amount", "amount")]
    [InlineData("""{"country": "SE", "value": {"amount": 1e40, "currency": "SEK"}}""", "value.amount", "amount")]
    [InlineData("""{"country": "SE", "value": {"amount": "1", "currency": "SEK"}}""", "value.amount", "amount")]
    [InlineData("""{"country": "SE", "value": {"amount": 1}}""", "value.currency", "currency")]
    [InlineData("""{"country": "SE", "value": 5}""", "value", "value")]
    [InlineData("""{"country": "SE", "urgent": "yes"}""", "urgent", "value")]
    [InlineData("""{"country": "SE", "urgent": "true"}""", "urgent", "value")]
    [InlineData("""{"country": "SE", "partners": -1}""", "partners", "number")]
    [InlineData("""{"country": "SE", "partners": 1.5}""", "partners", "number")]
    [InlineData("""{"country": "SE", "title": "a\nb"}""", "title", "text")]
    [InlineData("""{"country": "SE", "country": "DK"}""", "country", "doubled")]
    [InlineData("""{"country": """, "(file)", "malformed")]
    [InlineData("""[1]""", "(file)", "not-an-object")]
    [InlineData("""{"facts": 3}""", "facts", "not-an-object")]
    [InlineData("""{"need": {"country": "SE"}, "technologies": []}""", "technologies", "list")]
    [InlineData("""{"need": {"country": "SE"}, "technologies": [{"market": 1}]}""", "technologies[0].market", "value")]
    public void Bad_input_is_answered_with_the_field_and_what_is_wrong(string json, string field, string code)
    {
        var reading = Read(json);
        Assert.Empty(reading.Needs);
        Assert.Contains(reading.Problems, problem => problem.Field == field && problem.Code == code);
    }

    [Fact]
    public void A_file_larger_than_the_limit_is_refused() =>
        Assert.Equal("too-large", FactsJson.Read(new byte[5_000_000], Today).Problems.Single().Code);

    [Theory]
    [InlineData("""{"country": "SE", "\u001b[31mx": 1}""")]
    [InlineData("""{"country": "SE", "title": "a\u001b[0mb"}""")]
    [InlineData("""{"country": "\u009b31m"}""")]
    public void What_is_repeated_of_the_input_cannot_steer_a_terminal(string json) =>
        Assert.All(Read(json).Problems, problem => Assert.DoesNotContain(problem.Field + problem.Given, char.IsControl));

    [Theory]
    [InlineData("""{"country": "SE", "title": "\ud800"}""")]
    [InlineData("""{"country": "SE", "\udfff": 1}""")]
    [InlineData("""{"need": {"country": "SE"}, "technologies": [{"title": "a\ud800b"}]}""")]
    public void Half_a_character_is_refused_like_any_malformed_file(string json) =>
        Assert.Equal(("(file)", "malformed"), Read(json).Problems.Select(problem => (problem.Field, problem.Code)).Single());

    [Fact]
    public void Bytes_that_are_no_utf8_are_refused() =>
        Assert.Equal("malformed", FactsJson.Read((byte[])[.. """{"country": "SE", "title": "x"""u8, 0xFF, .. "\"}"u8], Today)
            .Problems.Single().Code);

    [Fact]
    public void A_problem_names_the_technology_by_its_place_however_many_came_before() =>
        Assert.Equal(
            ["technologies[0].market", "technologies[0].urgent", "technologies[1].market"],
            Read("""
                {"need": {"country": "SE"},
                 "technologies": [{"market": 1, "urgent": 1}, {"market": 1}]}
                """).Problems.Select(problem => problem.Field));

    [Fact]
    public void A_file_with_a_byte_order_mark_is_read() =>
        Assert.True(FactsJson.Read((byte[])[0xEF, 0xBB, 0xBF, .. """{"country": "SE"}"""u8], Today).IsGood);

    [Fact]
    public void Every_problem_is_named_not_only_the_first() =>
        Assert.Equal(3, Read("""{"country": "XX", "market": "x", "urgent": 1}""").Problems.Count);

    [Fact]
    public void Unknown_and_null_both_mean_not_known_and_a_missing_date_is_today()
    {
        var facts = Read("""{"country": "FI", "need": "unknown", "market": null}""").Needs.Single();
        Assert.Equal(new Facts { Country = Country.FI, Date = Today }, facts);
    }

    [Fact]
    public void An_amount_keeps_its_exact_value() =>
        Assert.Equal(
            new Money(2451816.01m, "SEK"),
            Read("""{"facts": {"country": "SE", "value": {"amount": 2451816.01, "currency": "SEK"}}}""").Needs.Single().Value);

    [Fact]
    public void A_need_may_hold_several_technologies_that_share_their_facts()
    {
        var needs = Read("""
            {"need": {"country": "SE", "date": "2026-03-02", "need": "specified"},
             "technologies": [{"technology": "videophone", "market": "exists"}, {"market": "not-yet"}]}
            """).Needs;
        Assert.Equal([MarketState.Exists, MarketState.NotYet], needs.Select(facts => facts.Market!.Value));
        Assert.All(needs, facts => Assert.Equal(NeedState.Specified, facts.Need));
    }
}
