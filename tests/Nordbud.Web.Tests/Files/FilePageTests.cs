using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using AngleSharp.Html.Parser;
using Microsoft.Extensions.DependencyInjection;
using Nordbud.Adapters.Files;
using Nordbud.Adapters.Store.Backups;
using Nordbud.Adapters.Store.Cases;
using Nordbud.Core.Ledger;
using Nordbud.Core.People;
using Nordbud.Web.Tests.Access;
using Nordbud.Web.Tests.Pages;
using Nordbud.Web.Ui;

namespace Nordbud.Web.Tests.Files;

/// <summary>Files at the running site: sent, refused with a reason, fetched, erased, and taken out with the whole case.</summary>
public sealed class FilePageTests(RunningSite site) : IClassFixture<RunningSite>
{
    private static readonly Texts T = Texts.For("en");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_file_gets_versions_and_each_comes_back_to_be_saved()
    {
        var here = await CaseOfTheTest.OpenAsync(site);
        using var http = Client(here.Owner);
        await SendAsync(http, here, "räkning å.txt", "text/plain", "one"u8.ToArray());
        var file = (await ReadAsync(here)).State.Files.Values.Single();
        await SendAsync(http, here, "räkning å.txt", "text/plain", "two"u8.ToArray(), of: file.Id.ToString());
        Assert.Equal(2, (await ReadAsync(here)).State.Files.Values.Single().Versions.Count);
        using var second = await http.GetAsync($"/cases/{here.Id}/files/{file.Id}/2", Cancel);
        Assert.Equal("two", await second.Content.ReadAsStringAsync(Cancel));
        Assert.Equal("attachment", second.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal("räkning å.txt", second.Content.Headers.ContentDisposition.FileNameStar);
        Assert.Equal("nosniff", second.Headers.GetValues("X-Content-Type-Options").Single());
        using var range = new HttpRequestMessage(HttpMethod.Get, $"/cases/{here.Id}/files/{file.Id}/1");
        range.Headers.Range = new RangeHeaderValue(1, 2);
        using var part = await http.SendAsync(range, Cancel);
        Assert.Equal((HttpStatusCode.PartialContent, "ne"), (part.StatusCode, await part.Content.ReadAsStringAsync(Cancel)));
    }

    [Fact]
    public async Task A_file_of_another_case_is_not_there()
    {
        var (here, there) = (await CaseOfTheTest.OpenAsync(site), await CaseOfTheTest.OpenAsync(site));
        using var http = Client(here.Owner);
        await SendAsync(http, here, "a.txt", "text/plain", "secret"u8.ToArray());
        var file = (await ReadAsync(here)).State.Files.Keys.Single();
        using var theirs = Client(there.Owner);
        foreach (var path in new[] { $"/cases/{here.Id}/files/{file}/1", $"/cases/{there.Id}/files/{file}/1" })
        {
            using var answer = await theirs.GetAsync(path, Cancel);
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }
    }

    [Theory]
    [InlineData("../../etc/passwd", "text/plain", "files.refused.bad-name")]
    [InlineData("C:\\x.txt", "text/plain", "files.refused.bad-name")]
    [InlineData("report.pdf", "application/pdf", "files.refused.other-type")]
    [InlineData("a.txt", "nonsense", "files.refused.bad-type")]
    public async Task What_is_refused_is_said_at_the_field_and_leaves_nothing(string name, string type, string reason)
    {
        var here = await CaseOfTheTest.OpenAsync(site);
        using var http = Client(here.Owner);
        var before = Count();
        using var page = await SendAsync(http, here, name, type, "MZ not what it says"u8.ToArray());
        var shown = new HtmlParser().ParseDocument(await page.Content.ReadAsStringAsync(Cancel));
        Assert.Equal(T.Format(reason, ("most", 500L)), shown.QuerySelector("#problem-file")!.TextContent);
        Assert.Equal(before, Count());
        Assert.Empty((await ReadAsync(here)).State.Files);
    }

    [Fact]
    public async Task Three_gigabytes_are_refused_at_once_and_what_is_long_on_the_way_as_soon_as_it_is_too_long()
    {
        var here = await CaseOfTheTest.OpenAsync(site);
        using var http = Client(here.Owner, redirects: false);
        var asked = await FormAsync(http, here, new StreamContent(new Endless(3L << 30)), length: 3L << 30);
        asked.Headers.ExpectContinue = true;
        using var declared = await http.SendAsync(asked, HttpCompletionOption.ResponseHeadersRead, Cancel);
        Assert.EndsWith("refused=too-large", declared.Headers.Location!.ToString(), StringComparison.Ordinal);

        var sent = new Endless(3L << 30);
        try
        {
            using var chunked = await http.SendAsync(await FormAsync(http, here, new StreamContent(sent)), HttpCompletionOption.ResponseHeadersRead, Cancel);
            Assert.EndsWith("refused=too-large", chunked.Headers.Location!.ToString(), StringComparison.Ordinal);
        }
        catch (HttpRequestException)
        {
            // Whoever does not stop sending may find the connection closed before the reason is read; below is what counts.
        }
        Assert.InRange(sent.Given, 1, FileStore.Most + (64L << 20));
        Assert.Empty((await ReadAsync(here)).State.Files);
    }

    [Fact]
    public async Task A_long_file_goes_into_its_store_and_nowhere_else()
    {
        var here = await CaseOfTheTest.OpenAsync(site);
        using var http = Client(here.Owner);
        var temporary = Path.GetTempPath();
        var before = Directory.EnumerateFiles(temporary, "ASPNETCORE_*").ToHashSet();
        List<string> seen = [];
        using var watcher = new FileSystemWatcher(temporary) { EnableRaisingEvents = true };
        watcher.Created += (_, made) =>
        {
            if (Path.GetFileName(made.FullPath).StartsWith("ASPNETCORE_", StringComparison.Ordinal))
                seen.Add(made.FullPath);
        };
        using var answer = await http.SendAsync(await FormAsync(http, here, new StreamContent(new Endless(40 << 20))), Cancel);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(40 << 20, (await ReadAsync(here)).State.Files.Values.Single().Latest.Added.Length);
        Assert.Empty(seen);
        Assert.Equal(before, Directory.EnumerateFiles(temporary, "ASPNETCORE_*").ToHashSet());
    }

    [Fact]
    public async Task What_is_erased_is_gone_everywhere_and_the_ledger_still_holds()
    {
        var here = await CaseOfTheTest.OpenAsync(site);
        using var http = Client(here.Owner);
        await SendAsync(http, here, "mistake.txt", "text/plain", "Pelle is ill"u8.ToArray());
        var content = (await ReadAsync(here)).State.Files.Values.Single().Latest.Added.Content.Id;
        using var owner = site.SignedIn(here.Owner);
        await owner.Go($"/cases/{here.Id}/erase/{content}");
        await owner.Fill(T["timeline.note.reason"], "Added by mistake").Fill(T["cases.erase.understood"]).Press(T["cases.erase.do"]);
        Assert.Contains(T["cases.problem.erasure-kept-open"], owner.Main, StringComparison.Ordinal);
        await owner.Fill(T["cases.erase.not-documentation"]).Fill(T["cases.erase.understood"]).Press(T["cases.erase.do"]);
        Assert.Contains(T["cases.erase.said"], owner.Main, StringComparison.Ordinal);

        Assert.False(site.Services.GetRequiredService<FileStore>().Has(content));
        Assert.Contains(ErasureLog.Lines(Path.Combine(site.DataFolder, ErasureLog.Name)), line => ErasureLog.ContentOf(line) == content);
        await owner.Go($"/cases/{here.Id}/files");
        Assert.Contains(T["timeline.erased"], owner.Main, StringComparison.Ordinal);
        await owner.Go($"/cases/{here.Id}/erase/{content}");
        Assert.Equal(HttpStatusCode.NotFound, owner.Status);
        var file = await ReadAsync(here);
        var tree = MerkleTree.Of([.. file.Entries.Select(entry => MerkleHash.Leaf(entry.Salt.Span, entry.Bytes.Span))]);
        Assert.Contains(Convert.ToBase64String(tree.Root(file.Entries.Count)), file.Checkpoint, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_whole_case_comes_out_and_can_be_recomputed_from_the_file_alone()
    {
        var here = await CaseOfTheTest.OpenAsync(site);
        using var http = Client(here.Owner);
        await SendAsync(http, here, "plan.txt", "text/plain", "the plan"u8.ToArray());
        using var zip = new ZipArchive(await http.GetStreamAsync($"/cases/{here.Id}/export.zip", Cancel));
        string Read(string name)
        {
            using var reader = new StreamReader(zip.GetEntry(name)!.Open());
            return reader.ReadToEnd();
        }
        var lines = Read("entries.jsonl").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.Equal((await ReadAsync(here)).Entries.Count, lines.Count);
        var leaves = lines.Select(line => MerkleHash.Leaf(line.GetProperty("salt").GetBytesFromBase64(), Encoding.UTF8.GetBytes(line.GetProperty("entry").GetString()!))).ToList();
        var note = SignedNote.Parse(Read("checkpoint.txt"))!;
        var checkpoint = Checkpoint.Parse(note.Text)!;
        Assert.Equal(lines.Count, checkpoint.Size);
        Assert.Equal(checkpoint.Root, MerkleTree.Of(leaves).Root(lines.Count));
        var keys = Read("keys.txt").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(word => VerifierKey.Parse(word)!).ToList();
        Assert.Contains(keys, key => note.Signatures.Any(key.Claims));
        Assert.Contains("plan.txt", Read("texts.jsonl"), StringComparison.Ordinal);
        Assert.Equal("the plan", Read(Assert.Single(zip.Entries, entry => entry.FullName.StartsWith("files/", StringComparison.Ordinal)).FullName));
        Assert.Contains("RFC 9162", Read("README.txt"), StringComparison.Ordinal);
    }

    private HttpClient Client(PersonId person, bool redirects = true)
    {
        var cookies = new CookieContainer();
        cookies.SetCookies(site.Address, site.Session(person));
        return new HttpClient(new SocketsHttpHandler { CookieContainer = cookies, AllowAutoRedirect = redirects }) { BaseAddress = site.Address };
    }

    private static async Task<HttpResponseMessage> SendAsync(HttpClient http, CaseOfTheTest here, string name, string type, byte[] bytes, string? of = null)
    {
        var file = new ByteArrayContent(bytes);
        file.Headers.TryAddWithoutValidation("Content-Type", type);
        return await http.SendAsync(await FormAsync(http, here, file, name, of), Cancel);
    }

    private static async Task<HttpRequestMessage> FormAsync(HttpClient http, CaseOfTheTest here, HttpContent file, string name = "a.bin", string? of = null, long? length = null)
    {
        var page = new HtmlParser().ParseDocument(await http.GetStringAsync($"/cases/{here.Id}/files", Cancel));
        // A browser sends the fields in the order of the form, and the token has to come before the file.
        var fields = page.QuerySelectorAll("form[enctype] input").Select(input => input.GetAttribute("name")).ToList();
        Assert.Equal(0, fields.IndexOf("__RequestVerificationToken"));
        Assert.All(page.QuerySelectorAll("form[enctype]"), one => Assert.Single(one.QuerySelectorAll("input[name=__RequestVerificationToken]")));
        var token = page.QuerySelector("form[enctype] input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        var form = new MultipartFormDataContent { { new StringContent(token), "__RequestVerificationToken" } };
        if (of is not null)
            form.Add(new StringContent(of), "of");
        file.Headers.ContentDisposition = new("form-data") { Name = "file", FileName = $"\"{name.Replace("\\", "\\\\", StringComparison.Ordinal)}\"" };
        if (name.Any(letter => letter > 127))
            file.Headers.ContentDisposition = new("form-data") { Name = "file", FileNameStar = name };
        form.Add(file);
        var request = new HttpRequestMessage(HttpMethod.Post, $"/cases/{here.Id}/files/add") { Content = form };
        if (length is { } declared)
            form.Headers.ContentLength = declared;
        else if (file is StreamContent)
            request.Headers.TransferEncodingChunked = true;
        return request;
    }

    private int Count() => site.Services.GetRequiredService<FileStore>().All().Count();

    private async Task<CaseFile> ReadAsync(CaseOfTheTest here) =>
        (await site.Services.GetRequiredService<CaseDesk>().ReadAsync(here.Id, Cancel))!;

    /// <summary>Bytes that are made as they are asked for.</summary>
    private sealed class Endless(long length) : Stream
    {
        public long Given { get; private set; }
        public override bool CanRead => true;
        public override bool CanSeek => false;
        public override bool CanWrite => false;
        public override long Length => throw new NotSupportedException();
        public override long Position { get => Given; set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var now = (int)Math.Min(count, length - Given);
            buffer.AsSpan(offset, now).Fill((byte)'a');
            Given += now;
            return now;
        }

        public override void Flush() => throw new NotSupportedException();
        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
        public override void SetLength(long value) => throw new NotSupportedException();
        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
