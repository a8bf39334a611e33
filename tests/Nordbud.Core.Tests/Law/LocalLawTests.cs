using CsCheck;
using Nordbud.Core.Law;
using Nordbud.Core.Values;

namespace Nordbud.Core.Tests.Law;

public sealed class LocalLawTests
{
    private static readonly DateOnly Spring2026 = new(2026, 3, 2);

    private static string File(string country, params string[] entries) =>
        $$"""{ "country": "{{country}}", "entries": [ {{string.Join(", ", entries)}} ] }""";

    private static string Threshold(
        string id = "threshold.supplies-services", string amount = "1611360", string currency = "DKK",
        string from = "2026-01-01", string to = "\"2027-12-31\"", string rest = "") => $$"""
        { "id": "{{id}}", "amount": {{amount}}, "currency": "{{currency}}", "from": "{{from}}", "to": {{to}},
          "source": { "citation": "C/2025/5732" }, "verified": "text"{{rest}} }
        """;

    [Fact]
    public void Half_a_character_in_a_local_file_is_refused() =>
        Assert.Equal("(json)", Problem(File("DK", Threshold(rest: """, "note": "\ud800" """))).Field);

    private static LawReading Load(string json) => LawBook.Load([("own.json", json)]);

    private static LawProblem Problem(string json)
    {
        var reading = Load(json);
        Assert.Null(reading.Book);
        return Assert.Single(reading.Problems);
    }

    [Fact]
    public void A_local_file_adds_what_is_missing_and_is_marked_as_local()
    {
        var book = Load(File("DK", Threshold())).Book!;
        var value = book.Amount(Country.DK, "threshold.supplies-services", Spring2026)!;
        Assert.Equal((new Money(1_611_360, "DKK"), true), (value.Value, value.Local));
        Assert.Null(LawBook.Embedded.Amount(Country.DK, "threshold.supplies-services", Spring2026));
        Assert.Contains(book.All(Country.DK), entry => entry.Local);
    }

    [Fact]
    public void A_local_file_corrects_only_the_days_on_which_it_applies()
    {
        var book = Load(File("SE", Threshold("limit.direct-award", "800000", "SEK", "2026-06-01", "\"2026-06-30\""))).Book!;
        decimal? On(int month) => book.Amount(Country.SE, "limit.direct-award", new(2026, month, 15))?.Value.Amount;
        Assert.Equal((700_000, 800_000, 700_000), (On(5), On(6), On(7)));
        Assert.False(book.Amount(Country.SE, "limit.direct-award", new(2026, 5, 15))?.Local);
    }

    [Fact]
    public void The_edition_names_the_content_of_the_local_files()
    {
        var one = Load(File("DK", Threshold())).Book!;
        var other = Load(File("DK", Threshold(amount: "1611361"))).Book!;
        Assert.Matches(@"^\d{4}-\d{2}-\d{2}\+local\.[0-9a-f]{8}$", one.Edition);
        Assert.NotEqual(one.Edition, other.Edition);
        Assert.Equal(one.Edition, Load(File("DK", Threshold())).Book!.Edition);
        Assert.Equal(LawBook.EmbeddedEdition, LawBook.Load([]).Book!.Edition);
    }

    [Fact]
    public void A_local_holiday_moves_a_deadline_and_can_be_taken_away_again()
    {
        const string day = """
            { "id": "holiday.jubilee", "name": "Jubilee", "kind": "public", "month": 4, "day": 1,
              "from": "2026-01-01", "to": "2026-12-31", "source": { "citation": "A new act" }, "verified": "text" }
            """;
        const string off = """
            { "id": "holiday.national-day", "name": "National Day", "kind": "none", "month": 6, "day": 6,
              "from": "2030-01-01", "to": null, "source": { "citation": "A new act" }, "verified": "text" }
            """;
        var calendar = Load(File("SE", day, off)).Book!.Calendar(Country.SE);
        Assert.Equal(new(2026, 4, 2), Deadline.Forward(calendar, Spring2026, 30).LastDay);
        Assert.True(calendar.HolidaysBetween(new(2026, 4, 1), new(2026, 4, 1))[0].Local);
        Assert.False(calendar.IsWorkingDay(new(2029, 6, 6)));
        Assert.True(calendar.IsWorkingDay(new(2031, 6, 6)));
    }

    [Theory]
    [InlineData("amount", "-1", "a number from 0")]
    [InlineData("amount", "\"many\"", "a number from 0")]
    public void A_wrong_amount_is_refused(string field, string given, string allowed)
    {
        var problem = Problem(File("DK", Threshold(amount: given)));
        Assert.Equal(("own.json", "entry 1 (threshold.supplies-services)", field, given),
            (problem.File, problem.Entry, problem.Field, problem.Given));
        Assert.Contains(allowed, problem.Allowed, StringComparison.Ordinal);
    }

    [Fact]
    public void A_wrong_currency_date_id_or_country_is_refused_with_what_is_allowed()
    {
        Assert.Equal(("currency", "\"KR\""), FieldOf(File("DK", Threshold(currency: "KR"))));
        Assert.Equal(("from", "\"2026-02-30\""), FieldOf(File("DK", Threshold(from: "2026-02-30", to: "null"))));
        Assert.Equal(("to", "\"2025-12-31\""), FieldOf(File("DK", Threshold(to: "\"2025-12-31\""))));
        Assert.Equal(("country", "\"DE\""), FieldOf(File("DE", Threshold())));
        Assert.Equal("id", Load(File("DK", Threshold(id: "limit.direct-awrd"))).Problems[0].Field);

        static (string, string) FieldOf(string json)
        {
            var problem = Problem(json);
            return (problem.Field, problem.Given);
        }
    }

    [Fact]
    public void A_misspelt_field_is_refused_and_never_passed_over()
    {
        var problem = Problem(File("DK", Threshold(rest: ", \"nota\": \"x\"")));
        Assert.Equal("nota", problem.Field);
        Assert.Contains("note", problem.Allowed, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("""{ "country": "DK", "country": "SE", "entries": [] }""")]
    [InlineData("""{ "country": "DK" }""")]
    [InlineData("""{ "country": "DK", "entries": {} }""")]
    [InlineData("""{ "country": "DK", "entries": [ 1 ] }""")]
    [InlineData("""{ "country": "DK", "entries": [ {} ] }""")]
    [InlineData("""{ "country": "DK", "entries": [ { "id": 7 } ] }""")]
    public void A_file_of_another_form_is_refused(string json)
    {
        var reading = Load(json);
        Assert.Null(reading.Book);
        Assert.All(reading.Problems, problem => Assert.Equal("own.json", problem.File));
    }

    [Fact]
    public void Two_local_entries_may_not_apply_on_the_same_day()
    {
        var reading = LawBook.Load([("a.json", File("DK", Threshold())), ("b.json", File("DK", Threshold(from: "2026-06-01")))]);
        Assert.Equal("b.json", Assert.Single(reading.Problems).File);
    }

    [Fact]
    public void Every_problem_of_a_file_is_said_at_once() => Assert.Equal(2,
        Load(File("DK", Threshold(amount: "-1"), Threshold(currency: "KR", from: "2028-01-01", to: "null"))).Problems.Count);

    [Fact]
    public void A_period_with_reductions_can_be_given()
    {
        var book = Load(File("NO", """
            { "id": "open.tenders", "days": 35, "reductions": [ { "when": ["electronic"], "days": 30 } ],
              "from": "2026-01-01", "to": null, "source": { "citation": "FOA ch. 20" }, "verified": "text" }
            """)).Book!;
        var rule = book.Period(Country.NO, "open.tenders", Spring2026)!;
        Assert.Equal((30, "FOA ch. 20"), (rule.Value.Shortest(PeriodCircumstances.Electronic).Days, rule.Source.Citation));
    }

    [Fact]
    public void No_file_however_broken_is_more_than_refused()
    {
        var whole = File("DK", Threshold()) + File("SE", """{ "id": "holiday.x", "name": "X", "kind": "public", "month": 2, "day": 29 }""");
        Gen.Select(Gen.Int[0, whole.Length - 1], Gen.Int[0, 40], Gen.OneOf("", "\"", "{", "}", "[", "]", ",", ":", "null", "-1", "1e99", "\u0000", "Å"))
            .Sample((at, length, put) =>
            {
                var reading = Load(string.Concat(whole.AsSpan(0, at), put, whole.AsSpan(Math.Min(whole.Length, at + length))));
                return reading.Book is not null || reading.Problems.All(problem => problem.Field.Length > 0 && problem.Allowed.Length > 0);
            });
    }
}
