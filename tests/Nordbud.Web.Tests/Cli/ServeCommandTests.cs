using System.Globalization;
using Nordbud.Web.Tests.Pages;

namespace Nordbud.Web.Tests.Cli;

public sealed class ServeCommandTests(RunningSite site) : IClassFixture<RunningSite>
{
    [Fact]
    public async Task A_port_that_is_taken_is_said_in_one_line()
    {
        var run = await CommandRun.Of(string.Create(CultureInfo.InvariantCulture, $"serve --port {site.Address.Port}"));
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("--port:", run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.Trim().Split('\n'));
        Assert.Empty(run.Output);
    }

    [Theory]
    [InlineData("--port", "70000")]
    [InlineData("--address", "everywhere")]
    [InlineData("--data", "/proc/nordbud")]
    [InlineData("--library-host", "https://nordbud.example.se")]
    public async Task A_wrong_option_is_named(string option, string value)
    {
        var run = await CommandRun.Of($"serve {option} {value}");
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith(option, run.Error, StringComparison.Ordinal);
    }
}
