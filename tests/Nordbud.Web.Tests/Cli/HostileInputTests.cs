namespace Nordbud.Web.Tests.Cli;

/// <summary>Whatever is typed or named, a command answers with one sentence that cannot steer the terminal.</summary>
public sealed class HostileInputTests
{
    [Theory]
    [InlineData("advise", "")]
    [InlineData("plan", "")]
    [InlineData("advise", "\u001b[31mx")]
    [InlineData("\u001b[31mx")]
    [InlineData("deadline", "--country", "\u001b[31mx", "--from", "2026-01-01", "--days", "3")]
    [InlineData("deadline", "--country", "\u202eSE", "--from", "2026-01-01", "--days", "3")]
    [InlineData("law", "--country", "\u009b31m")]
    [InlineData("serve", "--address", "\u001b[31mx")]
    public async Task Input_that_is_repeated_is_printable(params string[] arguments)
    {
        var run = await CommandRun.With(arguments);
        Assert.Equal(2, run.ExitCode);
        Assert.NotEmpty(run.Error);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(run.Error, character => character is not '\n' && (char.IsControl(character) || character is '\u202e'));
    }
}
