using System.Globalization;
using System.Text.Json;
using Nordbud.Web.Cli;
using Nordbud.Web.Ui;

namespace Nordbud.Web.Tests.Cli;

/// <summary>The plan as a user of the command line sees it.</summary>
public sealed class PlanCommandTests
{
    private const string Known = """
        {"title": "Larm", "country": "SE", "date": "2026-03-02", "need": "specified", "market": "exists", "seeks": "solution",
         "subject": "supplies", "value": {"amount": 5000000, "currency": "SEK"}, "standardised": true}
        """;

    [Fact]
    public async Task Json_holds_the_contract_that_other_programs_read()
    {
        var (code, output, _) = await Run(Known, "--format", "json");
        Assert.Equal(ExitCode.Done, code);
        var plan = JsonDocument.Parse(output).RootElement;
        Assert.Equal(("traditional", "open", "SE", "2026-03-02"), (Text(plan, "model"), Text(plan, "instrument"), Text(plan, "country"), Text(plan, "start")));
        Assert.Equal(Day(plan, "contract").DayNumber - Day(plan, "start").DayNumber + 1, plan.GetProperty("totalDays").GetInt32());
        Assert.All(plan.GetProperty("steps").EnumerateArray(), step =>
        {
            Assert.Contains(Text(step, "kind"), new[] { "statutory", "working", "gate" });
            Assert.True(Day(step, "from") <= Day(step, "to"));
            Assert.True(step.GetProperty("days").GetInt32() > 0);
            Assert.NotEmpty(Text(step, "title"));
            Assert.Equal(Text(step, "kind") is "working", step.GetProperty("assumption").GetBoolean());
        });
        var tenders = plan.GetProperty("steps").EnumerateArray().Single(step => Text(step, "id") is "tender-period");
        Assert.Equal((30, "statutory"), (tenders.GetProperty("days").GetInt32(), Text(tenders, "kind")));
        Assert.NotEmpty(plan.GetProperty("compare").EnumerateArray());
        Assert.NotEmpty(Text(plan, "lawBook"));
    }

    [Fact]
    public async Task Contract_by_gives_the_latest_start()
    {
        var (_, output, _) = await Run(Known, "--format", "json", "--contract-by", "2026-12-18", "--closed", "2026-07-01..2026-07-31");
        var start = Day(JsonDocument.Parse(output).RootElement, "start");
        Assert.True(await Contract(start) <= new DateOnly(2026, 12, 18));
        Assert.True(await Contract(start.AddDays(1)) > new DateOnly(2026, 12, 18));

        async Task<DateOnly> Contract(DateOnly from) => Day(JsonDocument.Parse((await Run(Known, "--format", "json",
            "--start", $"{from:yyyy-MM-dd}", "--closed", "2026-07-01..2026-07-31")).Output).RootElement, "contract");
    }

    [Theory]
    [InlineData("en"), InlineData("sv")]
    public async Task Text_is_a_table_in_the_asked_language(string language)
    {
        var (code, output, _) = await Run(Known, "--lang", language);
        Assert.Equal(ExitCode.Done, code);
        Assert.Contains(Texts.For(language)["plan.step.standstill"], output, StringComparison.Ordinal);
        Assert.Contains("2026-03-02", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Calendar_file_can_be_read_again()
    {
        var (_, output, _) = await Run(Known, "--format", "ics");
        Assert.Contains(Ical.Net.Calendar.Load(output)!.Events, entry => entry.Summary == "Last day: Standstill");
    }

    [Theory]
    [InlineData("--start", "2026-02-30"), InlineData("--start", "tomorrow"), InlineData("--start", "1999-01-01")]
    [InlineData("--contract-by", "18.12.2026"), InlineData("--model", "ppi-2"), InlineData("--days", "evaluation")]
    [InlineData("--days", "evaluation=many"), InlineData("--days", "tender-period=3"), InlineData("--days", "opening=3")]
    [InlineData("--closed", "2026-07-01"), InlineData("--closed", "2026-07-31..2026-07-01")]
    public async Task Wrong_option_is_named_with_what_was_given_and_nothing_is_written(string option, string given)
    {
        var (code, output, error) = await Run(Known, option, given);
        Assert.Equal((ExitCode.BadInput, ""), (code, output));
        Assert.Contains(option, error, StringComparison.Ordinal);
        Assert.Contains(given.Split('='), part => error.Contains(part, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Start_and_contract_day_together_are_refused()
    {
        var (code, output, error) = await Run(Known, "--start", "2026-03-02", "--contract-by", "2026-12-18");
        Assert.Equal((ExitCode.BadInput, ""), (code, output));
        Assert.Contains("--start, --contract-by", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Barred_model_is_shown_with_why()
    {
        var (code, output, _) = await Run(Known, "--model", "innovative-1c");
        Assert.Equal(ExitCode.No, code);
        Assert.Contains("[Directive 2014/24/EU Art. 31(1)", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_to_recommend_says_what_to_find_out()
    {
        var (code, output, _) = await Run("""{"country": "SE", "date": "2026-03-02"}""");
        Assert.Equal(ExitCode.No, code);
        Assert.Contains(Texts.For("en")["adviser.fact.need"], output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Several_technologies_give_a_list_of_plans()
    {
        var (_, output, _) = await Run("""
            {"need": {"country": "FI", "date": "2026-03-02", "need": "specified", "seeks": "solution", "subject": "supplies"},
             "technologies": [{"technology": "a", "market": "exists"}, {"technology": "b", "market": "needs-development"}]}
            """, "--format", "json");
        Assert.Equal(2, JsonDocument.Parse(output).RootElement.GetArrayLength());
    }

    private static async Task<CommandRun> Run(string facts, params string[] options)
    {
        var folder = Directory.CreateTempSubdirectory("nordbud-");
        try
        {
            await File.WriteAllTextAsync(Path.Combine(folder.FullName, "facts.json"), facts, TestContext.Current.CancellationToken);
            return await CommandRun.Of($"plan facts.json {string.Join(' ', options)}", folder.FullName);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString() ?? "";

    private static DateOnly Day(JsonElement element, string name) => DateOnly.ParseExact(Text(element, name), "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
