using System.Net;
using System.Text;
using AngleSharp.Html.Parser;
using DocumentFormat.OpenXml.Packaging;
using Microsoft.Extensions.DependencyInjection;
using Nordbud.Web.Features.Laboratory;
using Nordbud.Web.Tests.Pages;
using Nordbud.Web.Ui;

namespace Nordbud.Web.Tests.Laboratory;

/// <summary>Everybody can try a model: by example, by file or pasted, without JavaScript.</summary>
public sealed class LaboratoryPageTests(RunningSite site) : IClassFixture<RunningSite>
{
    private const string Good = """
        {"country": "SE", "currency": "SEK", "criteria": [{"id": "quality", "name": "Quality", "weight": "0.5", "scale": {"max": "10"}}],
         "price": {"method": "proportional", "weight": "0.5", "points": "10"},
         "tenders": [{"id": "A", "price": "100", "scores": {"quality": "6"}}, {"id": "B", "price": "130", "scores": {"quality": "8"}}, {"id": "C", "price": "60", "scores": {"quality": "1"}}]}
        """;

    private static readonly Texts T = Texts.For("en");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("en")]
    [InlineData("sv")]
    public async Task The_example_tells_of_the_tender_that_decides_with_pictures_and_tables(string language)
    {
        var texts = Texts.For(language);
        using var visitor = site.Visitor(language);
        await visitor.Go("/laboratory");
        await visitor.Follow(texts["laboratory.example"]);
        Assert.Equal(texts["laboratory.report"], visitor.Heading);
        Assert.Contains(texts.Format("laboratory.story.before", ("without", "Birch Care")), visitor.Main, StringComparison.Ordinal);
        Assert.Equal(4, visitor.Page.QuerySelectorAll("main svg[role=img] > title").Length);
        Assert.All(visitor.Page.QuerySelectorAll("main svg"), svg => Assert.NotNull(svg.Closest("section")!.QuerySelector("table")));
        Assert.Null(visitor.Page.QuerySelector("main [style]"));
    }

    [Fact]
    public async Task A_pasted_model_shows_what_is_wrong_and_what_to_change()
    {
        using var visitor = site.Visitor();
        await PasteAsync(visitor, Good);
        Assert.Contains(T["laboratory.change.RANK_REVERSAL"], visitor.Main, StringComparison.Ordinal);
        Assert.Contains("C loses, and yet decides", visitor.Main, StringComparison.Ordinal);
        await PasteAsync(visitor, Good.Replace("\"proportional\"", "\"fixed-interval\", \"full\": 50, \"zero\": 200, \"clamp\": \"both\"", StringComparison.Ordinal));
        Assert.Equal(T["laboratory.error"], visitor.Page.QuerySelector(".nb-lab-found .ds-tag")!.TextContent);
    }

    [Fact]
    public async Task A_file_is_read_as_the_command_reads_it()
    {
        using var http = new HttpClient { BaseAddress = site.Address };
        Assert.Contains("C loses, and yet decides", await SendAsync(http, Encoding.UTF8.GetBytes("\uFEFF" + Good)), StringComparison.Ordinal);
        var large = await SendAsync(http, Encoding.UTF8.GetBytes(Good + new string(' ', IndexModel.MaxBytes)));
        Assert.Contains(T.Format("laboratory.error.large", ("most", 1_000)), WebUtility.HtmlDecode(large), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "laboratory.error.nothing", "file")]
    [InlineData("not json", "", "Json")]
    public async Task What_cannot_be_read_is_said_at_the_field_and_nothing_typed_is_lost(string text, string key, string field)
    {
        using var visitor = site.Visitor();
        await PasteAsync(visitor, text);
        var problem = visitor.Page.QuerySelector($"#problem-{field}")!.TextContent;
        Assert.Equal(key.Length > 0 ? T[key] : problem, problem);
        Assert.Equal(text, visitor.Page.QuerySelector("#Json")!.TextContent);
        Assert.NotNull(visitor.Page.QuerySelector($".ds-error-summary a[href='#{field}']"));
    }

    [Fact]
    public async Task Every_bad_field_is_named()
    {
        using var visitor = site.Visitor();
        await PasteAsync(visitor, Good.Replace("\"weight\": \"0.5\", \"scale\"", "\"weight\": \"0.4\", \"scale\"", StringComparison.Ordinal));
        Assert.Contains("criteria.weight", visitor.Page.QuerySelector("#problem-Json")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_tenders_competitions_are_made_up()
    {
        using var visitor = site.Visitor();
        await PasteAsync(visitor, Good[..Good.IndexOf(",\n \"tenders\"", StringComparison.Ordinal)] + "}");
        Assert.Contains(T["laboratory.ranking.made-up"], visitor.Main, StringComparison.Ordinal);
        Assert.Contains(T["laboratory.run.none"], visitor.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_of_others_stay_text()
    {
        using var visitor = site.Visitor();
        await PasteAsync(visitor, Good.Replace("\"id\": \"A\"", "\"id\": \"A\", \"name\": \"<script>alert(1)</script>\"", StringComparison.Ordinal).Replace("\"Quality\"", "\"\\\"><img src=x>\"", StringComparison.Ordinal));
        Assert.Contains("<script>alert(1)</script>", visitor.Main, StringComparison.Ordinal);
        Assert.Null(visitor.Page.QuerySelector("main script, main img"));
    }

    [Fact]
    public async Task A_run_goes_on_by_itself_and_shows_how_often_each_tender_wins()
    {
        using var visitor = site.Visitor();
        await PasteAsync(visitor, Good);
        await visitor.Fill(T["laboratory.run.draws"], "10000").Fill(T["laboratory.run.uncertain"], "Scores").Press(T["laboratory.run.start"]);
        Assert.StartsWith("/laboratory?run=", visitor.Path, StringComparison.Ordinal);
        var path = visitor.Path;
        await site.Services.GetRequiredService<LaboratoryRuns>().Find(path.Split('=')[1])!.Ended.WaitAsync(Cancel);
        await visitor.Go(path);
        Assert.Contains(T["laboratory.ranks"], visitor.Main, StringComparison.Ordinal);
        Assert.Contains(T["laboratory.uncertain.scores"], visitor.Main, StringComparison.Ordinal);
        using var json = await visitor.Fetch($"/laboratory/runs/{path.Split('=')[1]}.json");
        Assert.Equal("""{"over":true,"progress":1}""", await json.Content.ReadAsStringAsync(Cancel));
    }

    [Fact]
    public async Task A_long_run_can_be_stopped()
    {
        using var visitor = site.Visitor();
        var tenders = string.Join(", ", Enumerable.Range(0, 90).Select(i => $$"""{"id": "t{{i}}", "price": "{{100 + i}}", "scores": {"quality": "{{i % 10}}"} }"""));
        await PasteAsync(visitor, Good[..Good.IndexOf("[{\"id\": \"A\"", StringComparison.Ordinal)] + $"[{tenders}]}}");
        await visitor.Fill(T["laboratory.run.draws"], "1000000").Press(T["laboratory.run.start"]);
        Assert.NotNull(visitor.Page.QuerySelector("noscript"));
        Assert.NotNull(visitor.Page.QuerySelector("main progress[data-run]"));
        await visitor.Press(T["laboratory.run.cancel"]);
        Assert.Contains(T["laboratory.run.cancelled"], visitor.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_run_that_is_no_longer_kept_says_so()
    {
        using var visitor = site.Visitor();
        await visitor.Go("/laboratory?run=nothing");
        Assert.Contains(T["laboratory.run.gone"], visitor.Main, StringComparison.Ordinal);
        using var json = await visitor.Fetch("/laboratory/runs/nothing.json");
        Assert.Equal(HttpStatusCode.NotFound, json.StatusCode);
    }

    [Fact]
    public async Task The_report_can_be_taken_along_as_a_document_and_as_a_page()
    {
        using var http = new HttpClient { BaseAddress = site.Address };
        var page = new HtmlParser().ParseDocument(await http.GetStringAsync(new Uri("/laboratory?example=1", UriKind.Relative), Cancel));
        var form = page.QuerySelectorAll("main form")[^1];
        var fields = form.QuerySelectorAll("input").Select(input => KeyValuePair.Create(input.GetAttribute("name")!, input.GetAttribute("value")!)).ToList();
        using var docx = await http.PostAsync(new Uri("/laboratory?handler=Docx", UriKind.Relative), new FormUrlEncodedContent(fields), Cancel);
        using var word = WordprocessingDocument.Open(await docx.Content.ReadAsStreamAsync(Cancel), false);
        var text = word.MainDocumentPart!.Document!.InnerText;
        Assert.Contains(T["laboratory.reversal.why"], text, StringComparison.Ordinal);
        Assert.Contains("Moss Devices", text, StringComparison.Ordinal);
        using var html = await http.PostAsync(new Uri("/laboratory?handler=Html", UriKind.Relative), new FormUrlEncodedContent(fields), Cancel);
        Assert.Equal("laboratory.html", html.Content.Headers.ContentDisposition!.FileName);
        var saved = new HtmlParser().ParseDocument(await html.Content.ReadAsStringAsync(Cancel));
        Assert.Equal(4, saved.QuerySelectorAll("svg").Length);
        Assert.Null(saved.QuerySelector("script, link"));
        Assert.Contains("nb-lab", saved.QuerySelector("style")!.TextContent, StringComparison.Ordinal);
    }

    private static async Task PasteAsync(Visitor visitor, string model)
    {
        await visitor.Go("/laboratory");
        await visitor.Fill(T["laboratory.paste"], model).Press(T["laboratory.try"]);
    }

    private static async Task<string> SendAsync(HttpClient http, byte[] file)
    {
        var page = new HtmlParser().ParseDocument(await http.GetStringAsync(new Uri("/laboratory", UriKind.Relative), Cancel));
        using var form = new MultipartFormDataContent
        {
            { new StringContent(page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!), "__RequestVerificationToken" },
            { new ByteArrayContent(file), "file", "model.json" },
        };
        using var answer = await http.PostAsync(new Uri("/laboratory", UriKind.Relative), form, Cancel);
        return await answer.Content.ReadAsStringAsync(Cancel);
    }
}
