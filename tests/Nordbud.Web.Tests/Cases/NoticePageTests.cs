using System.IO.Compression;
using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;
using Nordbud.Adapters.Store.Cases;
using Nordbud.Core.Cases;
using Nordbud.Core.Cases.Contracts;
using Nordbud.Core.Cases.Course;
using Nordbud.Core.Cases.Group;
using Nordbud.Core.Cases.Notices;
using Nordbud.Core.Cases.Publication;
using Nordbud.Core.People;
using Nordbud.Core.Tracks;
using Nordbud.Web.Features.Notices;
using Nordbud.Web.Tests.Access;
using Nordbud.Web.Tests.Pages;
using Nordbud.Web.Ui;

namespace Nordbud.Web.Tests.Cases;

/// <summary>A tender round that is run in another system is registered, over HTTP and without scripts.</summary>
public sealed class NoticePageTests(RunningSite site) : IClassFixture<RunningSite>
{
    private static readonly Texts T = Texts.For("en");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private CaseDesk Desk => site.Services.GetRequiredService<CaseDesk>();

    private static DateOnly Today => DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);

    [Fact]
    public async Task A_notice_is_registered_checked_with_its_source_corrected_and_taken_back()
    {
        var here = await ReadyAsync();
        var home = $"/cases/{here.Id}/notices";
        await DoAsync(here, here.Owner, new ChooseTrack(TrackBook.Definition("traditional")!));
        using var owner = site.SignedIn(here.Owner);
        await owner.Go(home);
        Assert.Contains(T["notices.none"], owner.Main, StringComparison.Ordinal);
        await SendAsync(owner, T["notices.register.do"], ("sent", "yesterday"), ("lastTime", "noon"), ("where", "TED"));
        Assert.Contains(T["cases.error.day"], owner.Page.QuerySelector("#problem-sent")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("noon", owner.Page.QuerySelector("#problem-lastTime")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("TED", ((IHtmlInputElement)owner.Page.GetElementById("where")!).Value);
        await SendAsync(owner, T["notices.register.do"], ("sent", DayInput.Write(Today.AddDays(9))), ("lastTime", ""));
        Assert.NotNull(owner.Page.QuerySelector("#problem-sent"));
        await SendAsync(owner, T["notices.register.do"], ("sent", DayInput.Write(Today.AddDays(-2))), ("lastDay", DayInput.Write(Today.AddDays(5))), ("lastTime", "12:00"), ("number", "https://ted.europa.eu/1"));
        Assert.Contains(T["notices.said.registered"], owner.Main, StringComparison.Ordinal);
        Assert.Contains(T.Format("notices.open", [.. NoticeWords.Day(Today.AddDays(5), new(12, 0)), ("n", 5)]), owner.Main, StringComparison.Ordinal);
        Assert.Contains(T["notices.severity.warning"], owner.Main, StringComparison.Ordinal);
        Assert.Contains("11 kap.", owner.Main, StringComparison.Ordinal);
        Assert.Equal("https://ted.europa.eu/1", owner.Page.QuerySelector("dd a")!.GetAttribute("href"));

        var id = Assert.Single((await Desk.ReadAsync(here.Id, Cancel))!.State.Notices.All).Id;
        await owner.Go($"{home}?correct={id}");
        Assert.Equal("12:00", ((IHtmlInputElement)owner.Page.GetElementById("lastTime")!).Value);
        await SendAsync(owner, T["notices.correct"], ("lastDay", DayInput.Write(Today.AddDays(60))), ("change", ""));
        Assert.NotNull(owner.Page.QuerySelector("#problem-change"));
        await SendAsync(owner, T["notices.correct"], ("change", "The month was wrong."));
        Assert.Contains(T["notices.said.corrected"], owner.Main, StringComparison.Ordinal);
        Assert.Contains("The month was wrong.", owner.Main, StringComparison.Ordinal);
        Assert.Equal(Today.AddDays(60), (await Desk.ReadAsync(here.Id, Cancel))!.State.Notices.Limit!.Day);
        await SendAsync(owner, T["notices.takeback"], ($"reason-{id}", "It was another case."));
        Assert.Contains("It was another case.", owner.Main, StringComparison.Ordinal);
        Assert.Contains(T["notices.takenback"], owner.Main, StringComparison.Ordinal);
        Assert.Null((await Desk.ReadAsync(here.Id, Cancel))!.State.Notices.Limit);

        await SendAsync(owner, T["notices.register.do"], ("wording", "In English?"), ("answer", "Yes."), ("asked", DayInput.Write(Today.AddDays(-4))), ("answered", DayInput.Write(Today.AddDays(-3))));
        Assert.Contains(T["notices.said.question"], owner.Main, StringComparison.Ordinal);
        Assert.Contains(T.Format("notices.questions.days", ("asked", Today.AddDays(-4)), ("answered", Today.AddDays(-3))), owner.Main, StringComparison.Ordinal);
        using var member = site.SignedIn(here.People[Role.GroupMember]);
        await member.Go(home);
        Assert.Contains("In English?", member.Main, StringComparison.Ordinal);
        Assert.Null(member.Page.GetElementById("sent"));
    }

    [Fact]
    public async Task Notices_questions_and_contenders_come_in_as_tables_all_or_none_and_errors_name_row_and_column()
    {
        var here = await ReadyAsync();
        var home = $"/cases/{here.Id}/notices";
        await DoAsync(here, here.Owner, new ChooseTrack(TrackBook.Definition("traditional")!));
        using var owner = site.SignedIn(here.Owner);
        Assert.Equal("kind;sent;published;where;number;last-day;last-time;text;urgency\n", await (await owner.Fetch($"{home}?handler=Template&which=notices")).Content.ReadAsStringAsync(Cancel));
        await ImportAsync(owner, home, "notices", "kind;sent;lastday\ncompetition;2026-01-05;\n");
        Assert.Contains("“lastday”", owner.Main, StringComparison.Ordinal);
        await ImportAsync(owner, home, "notices", "kind;sent;last-day;last-time\ncompetition;2026-01-05;2026-02-20;12:00\nring;5 May;;\ncompetition;2026-03-05;2026-03-01;\n");
        Assert.Contains(T.Format("cases.table.cell", ("n", 3), ("column", "sent"), ("what", T.Format("cases.table.day", ("given", "5 May")))), owner.Main, StringComparison.Ordinal);
        Assert.Contains(T.Format("cases.table.cell", ("n", 4), ("column", "last-day"), ("what", T["cases.problem.last-day-before-sent"])), owner.Main, StringComparison.Ordinal);
        Assert.Empty((await Desk.ReadAsync(here.Id, Cancel))!.State.Notices.All);
        // A spreadsheet keeps days and times as numbers: 5 January 2026 and noon.
        await ImportAsync(owner, home, "notices", "kind;sent;last-day;last-time\ncompetition;46027;2026-02-20;0.5\nchange;2026-01-19;2026-02-27;\n");
        Assert.Contains(T.Format("notices.said.table", ("n", 2)), owner.Main, StringComparison.Ordinal);
        var notices = (await Desk.ReadAsync(here.Id, Cancel))!.State.Notices;
        Assert.Equal((new DateOnly(2026, 1, 5), new TimeOnly(12, 0)), (notices.Call!.Sent, notices.Call.LastTime!.Value));
        Assert.Equal(new DateOnly(2026, 2, 27), notices.Limit!.Day);
        await ImportAsync(owner, home, "notices", "kind;sent\nchange;2026-01-19\n");
        Assert.Contains(T["notices.table.twice"], owner.Main, StringComparison.Ordinal);

        await ImportAsync(owner, home, "questions", "question;asked;answer;answered\nMay we see it?;2026-01-10;;2026-01-12\n");
        Assert.Contains(T.Format("cases.table.cell", ("n", 2), ("column", "answer"), ("what", T["cases.problem.text-missing"])), owner.Main, StringComparison.Ordinal);
        foreach (var answer in new[] { "No.", "Yes." })
            await ImportAsync(owner, home, "questions", $"question;asked;answer;answered\nMay we see it?;2026-01-10;{answer};2026-01-12\n");
        Assert.Contains("Yes.", owner.Main, StringComparison.Ordinal);
        Assert.Single((await Desk.ReadAsync(here.Id, Cancel))!.State.Questions);

        await ImportAsync(owner, home, "contenders", "name;number;state;reason\nNordic Alarm;556001-1111;in;\nSafe Night;;rejected;\n");
        Assert.Contains(T.Format("cases.table.cell", ("n", 3), ("column", "reason"), ("what", T["cases.problem.text-missing"])), owner.Main, StringComparison.Ordinal);
        Assert.Empty((await Desk.ReadAsync(here.Id, Cancel))!.State.Course.Contenders);
        await ImportAsync(owner, home, "contenders", "name;number;state;reason\nNordic Alarm;556001-1111;in;\nSafe Night;;rejected;No tax certificate.\n");
        await ImportAsync(owner, home, "contenders", "name;state;reason\nnordic alarm;withdrew;Too busy.\nSafe Night;rejected;No tax certificate.\n");
        var contenders = (await Desk.ReadAsync(here.Id, Cancel))!.State.Course.Contenders;
        Assert.Equal([LeavingKind.Withdrew, LeavingKind.Rejected], contenders.Select(one => one.Left!.Kind));
        Assert.NotNull(contenders[0].Joined.RegisterNumber);
        await ImportAsync(owner, home, "contenders", "name\nNordic Alarm\n");
        Assert.Contains(T.Format("notices.table.left", ("name", "Nordic Alarm")), owner.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_front_page_tells_when_an_award_notice_is_due_and_the_public_reads_what_was_published()
    {
        var here = await ReadyAsync();
        NoticeId unpublished = new(Guid.CreateVersion7());
        await DoAsync(here, here.Owner, new ChooseTrack(TrackBook.Definition("traditional")!),
            new SignContract(new(Guid.CreateVersion7()), Today.AddDays(-3), Keeping.Text("Nordic Alarm"), Today) { Reason = Keeping.Text("Signed before the case began.") },
            new RegisterNotice(new(Guid.CreateVersion7()), NoticeKind.Competition, Today.AddDays(-90)) { Published = Today.AddDays(-88), LastDay = Today.AddDays(-50), Where = Keeping.Text("The portal") },
            new RegisterNotice(unpublished, NoticeKind.Change, Today.AddDays(-80)) { Where = Keeping.Text("Not out yet") });
        await DoAsync(here, here.People[Role.ProcurementOfficer], new ReleasePart(PublicPart.Existence));
        using var owner = site.SignedIn(here.Owner);
        var due = NoticeChecks.Of((await Desk.ReadAsync(here.Id, Cancel))!.State, Core.Law.LawBook.Embedded, Today).Where(check => check.Severity is NoticeSeverity.Due).ToList();
        await owner.Go($"/cases/{here.Id}");
        Assert.All(due, check => Assert.Contains(NoticeWords.Of(check, T), owner.Main, StringComparison.Ordinal));
        Assert.NotEmpty(due);
        using var anybody = site.Visitor();
        await anybody.Go($"/public/{here.Id}");
        Assert.Contains("The portal", anybody.Main, StringComparison.Ordinal);
        Assert.Contains(T["shared.elsewhere.notices"], anybody.Page.QuerySelector(".nb-elsewhere")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Not out yet", anybody.Page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.DoesNotContain(T["notices.kind.change"], anybody.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_Nordbud_did_not_witness_is_marked_wherever_it_is_shown()
    {
        var state = (await Desk.ReadAsync(LivingCase.Id, Cancel))!.State;
        using var person = site.SignedIn(LivingCase.Person);
        var home = $"/cases/{LivingCase.Id}";
        foreach (var (page, about) in new[]
        {
            ($"{home}/tenders", new[] { Elsewhere.Tenders }), ($"{home}/tenders/result", [Elsewhere.Tenders]), ($"{home}/track", [Elsewhere.Contenders]),
            ($"{home}/award", [Elsewhere.Tenders, Elsewhere.Contenders]), ($"{home}/award/letters/tender/{LivingCase.Losing}", [Elsewhere.Tenders, Elsewhere.Contenders]),
            ($"{home}/notices", [Elsewhere.Notices, Elsewhere.Questions]), ($"{home}/dialogue/questions", [Elsewhere.Questions]), ($"{home}/export", []),
            ($"/public/{LivingCase.Id}", [Elsewhere.Notices]), ($"/public/{LivingCase.Id}/dialogue", [Elsewhere.Questions]),
        })
        {
            await person.Go(page);
            Assert.Equal(Elsewhere.Say(state, T, about), person.Page.QuerySelector(".nb-elsewhere")?.TextContent ?? page);
        }
        await person.Go($"{home}/report");
        Assert.Contains(Elsewhere.Say(state, T), person.Main, StringComparison.Ordinal);
        Assert.Contains(Elsewhere.Say(state, T), await (await person.Fetch($"{home}/report?handler=Html")).Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
        await using var export = await (await person.Fetch($"{home}/export.zip")).Content.ReadAsStreamAsync(Cancel);
        await using var zip = await ZipArchive.CreateAsync(export, ZipArchiveMode.Read, true, null, Cancel);
        using var readme = new StreamReader(await zip.GetEntry("README.txt")!.OpenAsync(Cancel));
        Assert.Contains(Elsewhere.Say(state, T), await readme.ReadToEndAsync(Cancel), StringComparison.Ordinal);
    }

    private static async Task ImportAsync(Visitor owner, string home, string which, string table)
    {
        await owner.Go(home);
        var form = (IHtmlFormElement)owner.Page.QuerySelector($"#table-{which}")!.Closest("form")!;
        using var content = new MultipartFormDataContent();
        foreach (var hidden in form.QuerySelectorAll("input[type=hidden]").OfType<IHtmlInputElement>())
            content.Add(new StringContent(hidden.Value), hidden.Name!);
        using var file = new StringContent(table);
        content.Add(file, "Table", "table.csv");
        await owner.Post(form.GetAttribute("action")!, content);
    }

    private async Task<CaseOfTheTest> ReadyAsync()
    {
        var here = await CaseOfTheTest.OpenAsync(site);
        foreach (var person in new[] { here.Owner, here.People[Role.DecisionMaker], here.People[Role.ProcurementOfficer] })
            await DoAsync(here, person, new DeclareInterests(new GroupMemberId(person.Value), false, true));
        return here;
    }

    private async Task DoAsync(CaseOfTheTest here, PersonId by, params CaseCommand[] commands)
    {
        foreach (var command in commands)
            Assert.IsType<DeskAnswer.Done>(await Desk.DoAsync(here.Id, command, new Doer(by, Standing.AuthorityMember), null, Cancel));
    }

    /// <summary>Fills fields by their ids and presses the button of the form that has them.</summary>
    private static async Task SendAsync(Visitor visitor, string button, params (string Id, string Value)[] fields)
    {
        foreach (var (id, value) in fields)
        {
            switch (visitor.Page.GetElementById(id))
            {
                case IHtmlSelectElement select: select.Value = value; break;
                case IHtmlTextAreaElement area: area.Value = value; break;
                case IHtmlInputElement input: input.Value = value; break;
                default: throw new InvalidOperationException($"No field {id} on {visitor.Path}.");
            }
        }
        var first = visitor.Page.GetElementById(fields[0].Id)!;
        foreach (var other in visitor.Page.QuerySelectorAll("main form").Where(form => !form.Contains(first)).ToList())
            other.Remove();
        await visitor.Press(button);
    }
}
