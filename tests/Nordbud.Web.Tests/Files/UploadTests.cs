using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Nordbud.Adapters.Files;
using Nordbud.Web.Features.Files;

namespace Nordbud.Web.Tests.Files;

/// <summary>The way of a file from a form into the store, over a real connection.</summary>
public sealed class UploadTests : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("nordbud-upload-").FullName;
    private WebApplication _app = null!;
    private HttpClient _http = null!;
    private string _token = "";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private string[] Stored => Directory.Exists(Path.Combine(_folder, "files"))
        ? Directory.GetFiles(Path.Combine(_folder, "files"), "*", SearchOption.AllDirectories) : [];

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.Limits.MaxRequestBodySize = 1_000_000;
            kestrel.Listen(IPAddress.Loopback, 0);
        });
        builder.Services.AddAntiforgery();
        builder.Services.AddSingleton(new FileStore(Path.Combine(_folder, "files"), 30_000_000));
        builder.Services.AddScoped<Upload>();
        _app = builder.Build();
        _app.MapGet("/token", (HttpContext http, IAntiforgery forms) => forms.GetAndStoreTokens(http).RequestToken);
        _app.MapPost("/upload", UploadAsync);
        _app.MapPost("/buffered", [RequestSizeLimit(40_000_000)] async (HttpContext http) => (await http.Request.ReadFormAsync()).Files.Count);
        await _app.StartAsync(Cancel);
        _http = new HttpClient(new SocketsHttpHandler { UseCookies = true }) { BaseAddress = new Uri(_app.Urls.Single()) };
        _token = await _http.GetStringAsync("/token", Cancel);
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _app.DisposeAsync();
        Directory.Delete(_folder, true);
    }

    [Fact]
    public async Task A_file_is_stored_with_its_name_and_fields()
    {
        Assert.Equal((HttpStatusCode.OK, "Behov å.pdf application/pdf 8 hej"), await Send("Behov å.pdf", "%PDF-1.7"u8.ToArray(), "application/pdf"));
        Assert.Single(Stored);
    }

    [Fact]
    public async Task Nothing_is_buffered_into_a_temporary_folder()
    {
        var temporary = Directory.CreateDirectory(Path.Combine(_folder, "temporary")).FullName;
        Environment.SetEnvironmentVariable("ASPNETCORE_TEMP", temporary);
        List<string?> seen = [];
        using var seenSomething = new SemaphoreSlim(0);
        using var watch = new FileSystemWatcher(temporary) { EnableRaisingEvents = true };
        watch.Created += (_, made) =>
        {
            lock (seen)
                seen.Add(made.Name);
            seenSomething.Release();
        };
        Assert.Equal(HttpStatusCode.OK, (await Send("large.bin", new byte[20_000_000])).Status);
        lock (seen)
            Assert.Empty(seen);
        // The watch sees what a bound form does.
        using var form = new MultipartFormDataContent { { new ByteArrayContent(new byte[1_000_000]), "file", "large.bin" } };
        using var answer = await _http.PostAsync("/buffered", form, Cancel);
        Assert.True(answer.IsSuccessStatusCode);
        Assert.True(await seenSomething.WaitAsync(TimeSpan.FromSeconds(10), Cancel));
        lock (seen)
            Assert.Single(seen);
    }

    [Theory]
    [InlineData("../../x", null, "BadName")]
    [InlineData("C:\\x", null, "BadName")]
    [InlineData("x.pdf", "application/pdf", "OtherType")]
    [InlineData("x.pdf", "no type", "BadType")]
    public async Task What_is_refused_says_why_and_leaves_nothing(string name, string? type, string reason)
    {
        Assert.Equal((HttpStatusCode.BadRequest, reason), await Send(name, "<html>"u8.ToArray(), type));
        Assert.Empty(Stored);
    }

    [Fact]
    public async Task A_name_of_300_characters_is_refused() =>
        Assert.Equal((HttpStatusCode.BadRequest, "BadName"), await Send(new string('x', 300), [1]));

    [Fact]
    public async Task A_form_that_is_not_ours_stores_nothing()
    {
        _token = "x";
        Assert.Equal(HttpStatusCode.Forbidden, (await Send("x.txt", [65])).Status);
        Assert.Empty(Stored);
    }

    [Fact]
    public async Task Three_gigabytes_are_refused_before_they_are_sent()
    {
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, new Uri(_app.Urls.Single()).Port, Cancel);
        await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(
            "POST /upload HTTP/1.1\r\nHost: x\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: 3221225472\r\n\r\n--b\r\n"), Cancel);
        using var reader = new StreamReader(client.GetStream());
        Assert.Equal("HTTP/1.1 413 Payload Too Large", await reader.ReadLineAsync(Cancel));
    }

    [Fact]
    public async Task A_file_that_is_longer_than_it_said_is_refused_on_the_way()
    {
        using var form = new MultipartFormDataContent { { new StringContent(_token), "__RequestVerificationToken" }, { new ByteArrayContent(new byte[30_000_001]), "file", "x" } };
        using var request = new HttpRequestMessage(HttpMethod.Post, "/upload") { Content = form };
        request.Headers.TransferEncodingChunked = true;
        using var answer = await _http.SendAsync(request, Cancel);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Empty(Stored);
    }

    private static async Task UploadAsync(HttpContext http, Upload upload)
    {
        try
        {
            var file = await upload.ReadAsync(http);
            await http.Response.WriteAsync($"{file.Name} {file.Stored.ContentType} {file.Stored.Length} {file.Fields["note"]}");
        }
        catch (FileRefusedException refused)
        {
            http.Response.StatusCode = refused.Reason is FileRefusal.TooLarge ? 413 : 400;
            await http.Response.WriteAsync($"{refused.Reason}");
        }
        catch (AntiforgeryValidationException)
        {
            http.Response.StatusCode = 403;
        }
    }

    private async Task<(HttpStatusCode Status, string Text)> Send(string name, byte[] content, string? type = null)
    {
        using var file = new ByteArrayContent(content);
        file.Headers.TryAddWithoutValidation("Content-Disposition", $"form-data; name=\"file\"; filename=\"{name.Replace("\\", "\\\\", StringComparison.Ordinal)}\"");
        if (type is not null)
            file.Headers.TryAddWithoutValidation("Content-Type", type);
        using var form = new MultipartFormDataContent { { new StringContent(_token), "__RequestVerificationToken" }, { new StringContent("hej"), "note" } };
        form.HeaderEncodingSelector = (_, _) => Encoding.UTF8;
        form.Add(file);
        using var answer = await _http.PostAsync("/upload", form, Cancel);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync(Cancel));
    }
}
