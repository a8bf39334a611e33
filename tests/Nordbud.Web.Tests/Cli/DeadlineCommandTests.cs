using System.Text.Json;

namespace Nordbud.Web.Tests.Cli;

public sealed class DeadlineCommandTests
{
    [Fact]
    public async Task The_answer_is_json_with_the_last_day_and_the_earliest_next_act()
    {
        var run = await CommandRun.Of("deadline --country SE --from 2026-03-02 --days 30 --format json");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal("2026-04-01", json.RootElement.GetProperty("lastDay").GetString());
        Assert.Equal("2026-04-02T00:00:00+02:00", json.RootElement.GetProperty("earliestNextAct").GetString());
        Assert.Equal(0, json.RootElement.GetProperty("passed").GetArrayLength());
    }

    [Fact]
    public async Task Holidays_are_named_in_the_language_that_was_asked_for()
    {
        var run = await CommandRun.Of("deadline --country SE --from 2026-03-02 --days 35 --lang sv");
        Assert.Contains("tisdag den 7 april 2026", run.Output, StringComparison.Ordinal);
        Assert.Contains("Långfredagen", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--country XX --from 2026-03-02 --days 30", "--country", "XX", "SE, DK, FI, NO, IS")]
    [InlineData("--country SE --from 2009-12-31 --days 30", "--from", "2009-12-31", "2010-01-01 .. 2099-12-31")]
    [InlineData("--country SE --from 2026-02-30 --days 30", "--from", "2026-02-30", "2010-01-01 .. 2099-12-31")]
    [InlineData("--country SE --from 2026-03-02 --days 3651", "--days", "3651", "1 .. 3650")]
    [InlineData("--country SE --from 2026-03-02 --days many", "--days", "many", "1 .. 3650")]
    [InlineData("--country SE --from 2026-03-02 --days -1", "--days", "-1", "1 .. 3650")]
    [InlineData("--country SE --from 2026-03-02", "--days", "nothing", "1 .. 3650")]
    [InlineData("--country SE --from 2026-03-02 --days 30 --format xml", "--format", "xml", "json")]
    public async Task Bad_input_is_refused_with_the_option_what_was_given_and_what_is_allowed(
        string arguments, string option, string given, string allowed)
    {
        var run = await CommandRun.Of("deadline " + arguments);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(option, run.Error, StringComparison.Ordinal);
        Assert.Contains(given, run.Error, StringComparison.Ordinal);
        Assert.Contains(allowed, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_option_is_refused()
    {
        var run = await CommandRun.Of("deadline --forward");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("--forward", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bad_local_file_is_refused_with_file_entry_and_field()
    {
        var folder = Directory.CreateTempSubdirectory("nordbud-").FullName;
        Directory.CreateDirectory(Path.Combine(folder, "data", "law"));
        await File.WriteAllTextAsync(Path.Combine(folder, "data", "law", "own.json"),
            """{ "country": "SE", "entries": [ { "id": "limit.direct-award", "amount": -1, "currency": "SEK", "from": "2026-01-01", "to": null, "source": { "citation": "x" }, "verified": "text" } ] }""",
            TestContext.Current.CancellationToken);
        var run = await CommandRun.Of("deadline --country SE --from 2026-03-02 --days 30", folder);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Equal("law/own.json, entry 1 (limit.direct-award), amount: -1 was given; allowed: a number from 0 to 1000000000000", run.Error.Trim());
    }
}
