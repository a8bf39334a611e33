using System.Text;
using Microsoft.AspNetCore.Http;
using Nordbud.Adapters.Libraries;
using Nordbud.Core.Library;

namespace Nordbud.Adapters.Tests.Libraries;

/// <summary>Another installation is asked carefully: only where it may be, and whatever it answers is an answer.</summary>
public sealed class LibraryNeighbourTests
{
    private static readonly TimeSpan Long = TimeSpan.FromSeconds(30);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_host_of_this_machine_is_refused_before_it_is_asked()
    {
        await using var host = await HttpsHost.StartAsync(http => http.Response.Body.WriteAsync(LibraryJson.Write([]), Cancel).AsTask());
        using var neighbour = new LibraryNeighbour([host.Name]);
        Assert.Equal(new NeighbourAnswer(null, NeighbourFault.PrivateAddress), await neighbour.FetchAsync(host.Name, Cancel));
        Assert.Equal(0, host.Asked);
    }

    [Theory]
    [InlineData("elsewhere.example.org")]
    [InlineData("LOCALHOST")]
    [InlineData("localhost/../x")]
    public async Task A_host_that_is_not_listed_is_not_asked(string name)
    {
        using var neighbour = new LibraryNeighbour(["localhost"]);
        Assert.Equal(NeighbourFault.NotAllowed, (await neighbour.FetchAsync(name, Cancel)).Fault);
    }

    [Fact]
    public async Task A_library_comes_from_the_one_address_without_cookies_or_packing()
    {
        var asked = "";
        await using var host = await HttpsHost.StartAsync(http =>
        {
            asked = $"{http.Request.Method} {http.Request.Path}{http.Request.QueryString} {http.Request.Headers.AcceptEncoding}{http.Request.Headers.Cookie}";
            return http.Response.Body.WriteAsync(LibraryJson.Write(ShippedLibrary.Entries), Cancel).AsTask();
        });
        using var neighbour = Trusting(host);
        var answer = await neighbour.FetchAsync(host.Name, Cancel);
        Assert.Null(answer.Fault);
        Assert.Equal(ShippedLibrary.Entries.Select(entry => entry.Key), answer.Reading!.Entries.Select(entry => entry.Key));
        Assert.Equal("GET /library.json ", asked);
    }

    [Fact]
    public async Task A_library_that_is_wrong_names_the_field()
    {
        await using var host = await HttpsHost.StartAsync(http => http.Response.WriteAsync("""{"format":"nordbud-criteria-library","version":1,"entries":[{}]}""", Cancel));
        using var neighbour = Trusting(host);
        Assert.Equal("entries[0].id", (await neighbour.FetchAsync(host.Name, Cancel)).Reading!.Problems[0].Field);
    }

    [Theory]
    [InlineData(302, NeighbourFault.Elsewhere)]
    [InlineData(308, NeighbourFault.Elsewhere)]
    [InlineData(204, NeighbourFault.Refused)]
    [InlineData(404, NeighbourFault.Refused)]
    [InlineData(500, NeighbourFault.Refused)]
    public async Task What_is_no_library_is_told_and_nobody_is_followed(int status, NeighbourFault fault)
    {
        await using var host = await HttpsHost.StartAsync(http =>
        {
            http.Response.StatusCode = status;
            http.Response.Headers.Location = "/elsewhere";
            return Task.CompletedTask;
        });
        using var neighbour = Trusting(host);
        Assert.Equal(new NeighbourAnswer(null, fault), await neighbour.FetchAsync(host.Name, Cancel));
        Assert.Equal(1, host.Asked);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_is_too_large_is_cut_off_whether_it_says_so_or_not(bool said)
    {
        await using var host = await HttpsHost.StartAsync(async http =>
        {
            if (said)
                http.Response.ContentLength = LibraryJson.MaxBytes + 1;
            var some = Encoding.UTF8.GetBytes(new string(' ', 100_000));
            for (var sent = 0; sent < LibraryJson.MaxBytes && !http.RequestAborted.IsCancellationRequested; sent += some.Length)
                await http.Response.Body.WriteAsync(some, http.RequestAborted);
            await http.Response.Body.WriteAsync(" "u8.ToArray(), http.RequestAborted);
        });
        using var neighbour = Trusting(host);
        Assert.Equal(NeighbourFault.TooLarge, (await neighbour.FetchAsync(host.Name, Cancel)).Fault);
    }

    [Fact]
    public async Task Who_does_not_answer_is_not_waited_for()
    {
        await using var host = await HttpsHost.StartAsync(http => Task.Delay(Timeout.Infinite, http.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default));
        using var neighbour = new LibraryNeighbour([host.Name], _ => true, host.Certificate, TimeSpan.FromSeconds(1));
        Assert.Equal(NeighbourFault.Late, (await neighbour.FetchAsync(host.Name, Cancel)).Fault);
    }

    [Fact]
    public async Task A_certificate_that_nobody_vouches_for_and_a_closed_door_are_the_same()
    {
        await using var host = await HttpsHost.StartAsync(http => Task.CompletedTask);
        using var neighbour = new LibraryNeighbour([host.Name, "localhost:1"], _ => true, null, Long);
        Assert.Equal(NeighbourFault.Unreachable, (await neighbour.FetchAsync(host.Name, Cancel)).Fault);
        Assert.Equal(NeighbourFault.Unreachable, (await neighbour.FetchAsync("localhost:1", Cancel)).Fault);
        Assert.Equal(0, host.Asked);
    }

    [Theory]
    [InlineData("nordbud.example.se", true)]
    [InlineData("nordbud.example.se:8443", true)]
    [InlineData("https://nordbud.example.se", false)]
    [InlineData("nordbud.example.se/library", false)]
    [InlineData("me@nordbud.example.se", false)]
    [InlineData("Nordbud.example.se", false)]
    [InlineData("10.0.0.1", false)]
    [InlineData("[::1]", false)]
    [InlineData("0x7f000001", false)]
    [InlineData("", false)]
    public void A_host_is_a_name_and_nothing_more(string text, bool good) => Assert.Equal(good, LibraryNeighbour.IsHost(text));

    private static LibraryNeighbour Trusting(HttpsHost host) => new([host.Name], _ => true, host.Certificate, Long);
}
