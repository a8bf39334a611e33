using Nordbud.Core.Tracks;

namespace Nordbud.Web.Tests.Cli;

public sealed class TrackCommandTests
{
    [Fact]
    public async Task A_definition_of_the_product_is_shown_and_found_good()
    {
        var shown = await CommandRun.Of("track --show innovative-1c");
        Assert.Equal((0, ""), (shown.ExitCode, shown.Error));
        var checkedAgain = await Check(shown.Output);
        Assert.Equal((0, ""), (checkedAgain.ExitCode, checkedAgain.Error));
        Assert.Contains("15 phases", checkedAgain.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unlawful_variant_is_refused_with_the_place_and_the_source()
    {
        var run = await Check(TrackBook.Definition("innovative-1c")!.Replace("\"announcesReduction\": true", "\"announcesReduction\": false", StringComparison.Ordinal));
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains("moves[", run.Error, StringComparison.Ordinal);
        Assert.Contains("Directive 2014/24/EU Art. 31(2)", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"payment\": 30", "\"payment\": -30", "phases[9].milestones[0].payment", "-30", "0-100")]
    [InlineData("\"month\": 3", "\"month\": 70", "phases[9].milestones[0].month", "70", "1-6")]
    public async Task A_wrong_field_is_refused_with_what_was_given_and_what_is_allowed(string from, string to, string field, string given, string allowed)
    {
        var run = await Check(TrackBook.Definition("innovative-1c")!.Replace(from, to, StringComparison.Ordinal));
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(field, run.Error, StringComparison.Ordinal);
        Assert.Contains(given, run.Error, StringComparison.Ordinal);
        Assert.Contains(allowed, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_track_is_refused_with_those_there_are()
    {
        var run = await CommandRun.Of("track --show innovative-9");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("innovative-1c", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_file_is_said() => Assert.Equal(2, (await CommandRun.Of("track")).ExitCode);

    private static async Task<CommandRun> Check(string definition)
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("nordbud-track").FullName, "own.json");
        await File.WriteAllTextAsync(file, definition, TestContext.Current.CancellationToken);
        return await CommandRun.Of("track " + file);
    }
}
