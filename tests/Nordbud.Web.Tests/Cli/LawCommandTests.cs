namespace Nordbud.Web.Tests.Cli;

public sealed class LawCommandTests
{
    [Fact]
    public async Task The_law_of_a_country_on_a_day_is_shown_with_sources()
    {
        var run = await CommandRun.Of("law --country SE --on 2026-03-02");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("2,451,816\u00a0SEK", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("2,389,585", run.Output, StringComparison.Ordinal);
        Assert.Contains("SFS 2026:245", run.Output, StringComparison.Ordinal);
        Assert.Contains("read at the text", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_local_value_is_shown_as_added_locally_and_changes_the_edition()
    {
        var folder = Directory.CreateTempSubdirectory("nordbud-").FullName;
        Directory.CreateDirectory(Path.Combine(folder, "data", "law"));
        await File.WriteAllTextAsync(Path.Combine(folder, "data", "law", "dk.json"),
            """{ "country": "DK", "entries": [ { "id": "threshold.works", "amount": 40000000, "currency": "DKK", "from": "2026-01-01", "to": null, "source": { "citation": "Invented" }, "verified": "unverified" } ] }""",
            TestContext.Current.CancellationToken);
        var run = await CommandRun.Of("law --country DK --on 2026-03-02", folder);
        Assert.Contains("Added locally", run.Output, StringComparison.Ordinal);
        Assert.Contains("+local.", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("law --country DE", "--country: DE was given; allowed: SE, DK, FI, NO, IS")]
    [InlineData("law --on yesterday", "--on: yesterday was given; allowed: 2010-01-01 .. 2099-12-31")]
    public async Task Bad_input_is_refused(string arguments, string said)
    {
        var run = await CommandRun.Of(arguments);
        Assert.Equal((2, "", said), (run.ExitCode, run.Output, run.Error.Trim()));
    }
}
