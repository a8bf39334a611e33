using System.IO.Compression;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;
using Nordbud.Adapters.Store.Cases;
using Nordbud.Core.Advice;
using Nordbud.Core.Cases;
using Nordbud.Core.Cases.Contest;
using Nordbud.Core.Cases.Course;
using Nordbud.Core.Cases.Group;
using Nordbud.Core.Cases.Need;
using Nordbud.Core.Cases.Parity;
using Nordbud.Core.Cases.Suppliers;
using Nordbud.Core.Cases.Team;
using Nordbud.Core.People;
using Nordbud.Core.Tracks;
using Nordbud.Core.Values;
using Nordbud.Web.Tests.Access;
using Nordbud.Web.Tests.Pages;
using Nordbud.Web.Ui;

namespace Nordbud.Web.Tests.Cases;

/// <summary>A contest from its rules to what its ideas change, over HTTP and without scripts.</summary>
public sealed class ContestPageTests(RunningSite site) : IClassFixture<RunningSite>
{
    private const string Secret = "Warm Hands";
    private static readonly Texts T = Texts.For("en");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private CaseDesk Desk => site.Services.GetRequiredService<CaseDesk>();

    [Fact]
    public async Task A_jury_judges_numbers_by_criteria_and_learns_the_names_after_its_opinion()
    {
        var here = await ReadyAsync();
        var home = $"/cases/{here.Id}/contest";
        var jury = here.People[Role.Jury];
        await DoAsync(here, jury, new DeclareInterests(new GroupMemberId(jury.Value), false, true));
        await DoAsync(here, here.Owner, new ChooseTrack(TrackBook.Definition("idea-contest")!), new EnterFacts(new() { Country = Country.SE, Date = new(2026, 11, 24), Subject = Subject.Services, Value = new(50_000, "SEK") }),
            new AddContender(new(Guid.CreateVersion7()), Keeping.Text(Secret)), new AddContender(new(Guid.CreateVersion7()), Keeping.Text("Quiet Night")));
        using var owner = site.SignedIn(here.Owner);
        using var juror = site.SignedIn(jury);
        using var officer = site.SignedIn(here.People[Role.ProcurementOfficer]);
        using var decider = site.SignedIn(here.People[Role.DecisionMaker]);
        await owner.Go(home);
        await SendAsync(owner, T["contest.rules.do"], ("rules-text", "Use to residents."), ("rights", "They stay with the entrants."), ("criteria", "Use to residents: 75 %\nCost"), ("prizes", "2 000 000\n1 000 000"), ("qualification", "Nurse"));
        Assert.Contains(T.Format("contest.error.criterion", ("line", "Cost")), owner.Main, StringComparison.Ordinal);
        await SendAsync(owner, T["contest.rules.do"], ("criteria", "Use to residents: 75 %\nCost 25"));
        Assert.Contains(T["contest.said.rules"], owner.Main, StringComparison.Ordinal);
        Assert.Contains(T["contest.regime.changes"], owner.Main, StringComparison.Ordinal);
        Assert.Contains("Art. 78", owner.Main, StringComparison.Ordinal);
        await owner.Press(T["contest.regime.do"]);
        Assert.Equal(new Money(3_000_000, "SEK"), (await StateAsync(here)).Need[1].Facts.Value);
        await owner.Go(home);
        Assert.DoesNotContain(T["contest.regime.changes"], owner.Main, StringComparison.Ordinal);

        await juror.Go(home);
        await SendAsync(juror, T["contest.ask.do"], ("ask", "Does it work in the dark?"));
        Assert.Contains(T["contest.question.waits"], juror.Main, StringComparison.Ordinal);
        await officer.Go(home);
        Assert.Contains(Secret, officer.Main, StringComparison.Ordinal);
        var question = (await StateAsync(here)).Contest.Questions[0].Asked.Question;
        await SendAsync(officer, T["contest.minute.do"], ($"minutes-{question}", "It does, for an hour."));
        Assert.Contains("It does, for an hour.", officer.Main, StringComparison.Ordinal);

        var entries = (await StateAsync(here)).Course.Contenders.Select(one => one.Id).ToList();
        foreach (var entry in entries)
        {
            await juror.Go(home);
            await SendAsync(juror, T["contest.mark.do"], ($"mark-{entry}-0", "80"), ($"mark-{entry}-1", entry == entries[0] ? "40" : "100"), ($"reason-{entry}", "Simple."));
            Assert.Contains(T["contest.said.marked"], juror.Main, StringComparison.Ordinal);
        }
        Assert.Contains(T.Format("contest.proposal", ("place", 2), ("score", 70m)), juror.Main, StringComparison.Ordinal);
        await SendAsync(juror, T["contest.opinion.do"], ("place-1", "1"), ("place-2", "1"), ("opinion", "Both."));
        Assert.Contains(T.Format("cases.problem.jury-unqualified", ("n", 0), ("jurors", 1)), juror.Main, StringComparison.Ordinal);
        Assert.Contains(T["cases.problem.departure-unreasoned"], juror.Main, StringComparison.Ordinal);
        await decider.Go(home);
        await SendAsync(decider, T["contest.excuse.do"], ("excuse", "Nobody with that training was free."));
        Assert.Contains("Nobody with that training was free.", decider.Main, StringComparison.Ordinal);
        await juror.Go(home);
        await SendAsync(juror, T["contest.opinion.do"], ("place-1", "1"), ("place-2", "1"), ("departure", "Cheap is not better here."), ("opinion", "Both."));
        Assert.Contains(T["contest.said.opinion"], juror.Main, StringComparison.Ordinal);
        Assert.Equal([1, 1], (await StateAsync(here)).Contest.Ranked.Select(one => one.Place));

        await owner.Go(home);
        await owner.Press(T["contest.lift"]);
        Assert.Contains("Quiet Night", owner.Page.QuerySelector("#ranking")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(2, owner.Page.QuerySelectorAll("section[aria-labelledby=seals] [data-color=success]").Length);
        // Whoever reads the page can compute the commitment.
        var seal = owner.Page.QuerySelectorAll("section[aria-labelledby=seals] li")[0];
        var codes = seal.QuerySelectorAll("code").Select(code => code.TextContent).ToList();
        Assert.Equal(codes[0], Convert.ToBase64String(SHA256.HashData([.. Convert.FromBase64String(codes[1]), .. Encoding.UTF8.GetBytes(Secret)])));
    }

    [Fact]
    public async Task A_juror_finds_the_name_of_an_entry_nowhere()
    {
        var here = await ReadyAsync();
        var jury = here.People[Role.Jury];
        SupplierId supplier = new(Guid.CreateVersion7());
        ContenderId gone = new(Guid.CreateVersion7());
        // Who is in the jury has here every other role too that a juror may have.
        foreach (var role in new[] { Role.Owner, Role.Observer, Role.GroupMember, Role.Facilitator, Role.Evaluator, Role.Chair })
            await DoAsync(here, here.Owner, new GiveRole(jury, role) { Authorisation = "KS § 12" });
        await DoAsync(here, jury, new DeclareInterests(new GroupMemberId(jury.Value), false, true));
        await DoAsync(here, here.Owner, new ChooseTrack(TrackBook.Definition("idea-contest")!), new RegisterSupplier(supplier, "Warm Hands AB"));
        await DoAsync(here, here.People[Role.ProcurementOfficer], new AddContender(new(Guid.CreateVersion7()), Keeping.Text("Sealed Seventeen")) { Supplier = supplier },
            new AddContender(gone, Keeping.Text("Sealed Eighteen")), new DropContender(gone, LeavingKind.Withdrew, Keeping.Text("Sealed Eighteen has no time.")));
        var state = await StateAsync(here);
        using var juror = site.SignedIn(jury);
        var home = $"/cases/{here.Id}";
        List<string> places = ["", "/contest", "/contest/winners", "/track", "/follow-on", "/award", "/report", "/report?handler=Html", "/documents", "/timeline", "/dialogue", "/dialogue/parity", "/dialogue/statement", "/dialogue/record",
            "/files", "/need", "/need/basis", "/need/handover.json", "/checkpoint", "/tasks", "/comments", "/people", "/gates", "/tenders", "/contracts", "/export", "/notices", "/rounds", "/experience", "/partnership", "/earlier", "/criteria", "/users", "/cooperation", "/group",
            .. Enumerable.Range(1, (int)state.Version).SelectMany(n => new[] { $"/timeline/{n}", $"/as-of/{n}" }),
            .. state.Course.Contenders.Select(one => $"/award/letters/contender/{one.Id}")];
        foreach (var place in places)
        {
            var answer = await juror.Fetch(home + place);
            var shown = await answer.Content.ReadAsStringAsync(Cancel);
            Assert.True(answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.NotFound, place);
            Assert.DoesNotContain("Sealed", shown, StringComparison.Ordinal);
            // The register of suppliers may name the undertaking; nothing may tie the entry to it.
            if (place.StartsWith("/timeline/", StringComparison.Ordinal) && answer.StatusCode is HttpStatusCode.OK && state.Course.Contenders[0] is { } entry && shown.Contains(entry.Id.ToString(), StringComparison.Ordinal))
                Assert.DoesNotContain(supplier.ToString(), shown, StringComparison.Ordinal);
        }
        Assert.DoesNotContain("Warm Hands AB", await (await juror.Fetch($"{home}/follow-on")).Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
        foreach (var word in new[] { "Sealed", "Seventeen", "Eighteen" })
            Assert.DoesNotContain($"Sealed {word}", await (await juror.Fetch($"/cases/search?q={word}")).Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
        Assert.DoesNotContain("no time", await (await juror.Fetch("/cases/search?q=Sealed")).Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
        using var zip = new ZipArchive(new MemoryStream(await (await juror.Fetch($"{home}/export.zip")).Content.ReadAsByteArrayAsync(Cancel)));
        Assert.NotEmpty(zip.Entries);
        foreach (var file in zip.Entries)
        {
            using var reader = new StreamReader(await file.OpenAsync(Cancel));
            foreach (var line in (await reader.ReadToEndAsync(Cancel)).Split('\n'))
            {
                Assert.DoesNotContain("Sealed", line, StringComparison.Ordinal);
                Assert.False(line.Contains("contender-joined", StringComparison.Ordinal) && line.Contains(supplier.ToString(), StringComparison.Ordinal));
            }
        }
        // Who handles the entries finds it at once: the walk looks in the right places.
        using var officer = site.SignedIn(here.People[Role.ProcurementOfficer]);
        foreach (var place in new[] { "/contest", "/track" })
            Assert.Contains("Sealed Seventeen", await (await officer.Fetch(home + place)).Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
        Assert.Contains("Sealed Seventeen", await (await officer.Fetch("/cases/search?q=Seventeen")).Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Prizes_are_given_winners_invited_and_an_idea_comes_into_the_need_as_a_debt_to_the_others()
    {
        var here = await ReadyAsync();
        var home = $"/cases/{here.Id}/contest/winners";
        var jury = here.People[Role.Jury];
        ContenderId first = new(Guid.CreateVersion7()), second = new(Guid.CreateVersion7());
        await DoAsync(here, here.Owner, new ChooseTrack(TrackBook.Definition("innovative-2b")!) { At = "jury", Reason = Keeping.Text("Begun elsewhere.") }, new AddContender(first, Keeping.Text(Secret)), new AddContender(second, Keeping.Text("Quiet Night")),
            new SetContestRules(Keeping.Text("Use."), Keeping.Text("Theirs.")) { Prizes = [60_000, 20_000] },
            new SetIndicator(new(Guid.CreateVersion7()), Keeping.Text("Calm nights"), "nights"));
        await DoAsync(here, jury, new DeclareInterests(new GroupMemberId(jury.Value), false, true), new MarkEntry(first, jury, 70, Keeping.Text("Good.")), new MarkEntry(second, jury, 70, Keeping.Text("Good.")),
            new GiveOpinion([first, second], Keeping.Text("Both.")) { Places = [1, 1] });
        using var owner = site.SignedIn(here.Owner);
        using var decider = site.SignedIn(here.People[Role.DecisionMaker]);
        await owner.Go(home);
        Assert.Equal(["40000", "40000"], owner.Page.QuerySelectorAll("input[name=Prize]").Select(input => string.Concat(((IHtmlInputElement)input).Value.Where(char.IsAsciiDigit))));
        await SendAsync(owner, T["contest.prizes.do"], ("prize-0", "50 000"));
        Assert.Contains("Art. 78", owner.Main, StringComparison.Ordinal);
        await SendAsync(owner, T["contest.prizes.do"], ("prize-0", "40 000"));
        Assert.Contains(T["contest.said.prizes"], owner.Main, StringComparison.Ordinal);
        await DoAsync(here, here.Owner, new LiftAnonymity());
        await owner.Go(home);
        foreach (var box in owner.Page.QuerySelectorAll("input[name=Invited]").Skip(1).OfType<IHtmlInputElement>())
            box.IsChecked = false;
        await owner.Press(T["contest.invite.do"]);
        await decider.Go($"/cases/{here.Id}/track");
        Assert.Contains(T.Format("cases.problem.winner-not-invited", ("n", 1)), decider.Main, StringComparison.Ordinal);
        Assert.Contains("32(4)", decider.Main, StringComparison.Ordinal);

        await owner.Go(home);
        await SendAsync(owner, T["contest.idea.do"], ("contender", first.ToString()), ("what", ""));
        Assert.Contains(T["cases.problem.text-missing"], owner.Main, StringComparison.Ordinal);
        var indicator = (await StateAsync(here)).Basis.Indicators[0].Indicator;
        await SendAsync(owner, T["contest.idea.do"], ("what", "People want to see what comes next."), ("touches", $"indicator/{indicator}"));
        Assert.Contains(T["contest.said.idea"], owner.Main, StringComparison.Ordinal);
        Assert.Contains(T["contest.idea.owed"], owner.Main, StringComparison.Ordinal);
        var state = await StateAsync(here);
        Assert.Equal(Secret, state.Suppliers[Assert.Single(ParityRules.Debts(state)).Holders.Keys.Single()].Name);
        await owner.Go($"/cases/{here.Id}/need/basis");
        Assert.Contains("People want to see what comes next.", owner.Main, StringComparison.Ordinal);
        await owner.Go($"/cases/{here.Id}/track");
        await owner.Press(owner.Page.QuerySelectorAll("main button").Select(button => button.TextContent.Trim()).First(text => text.StartsWith(T["course.go"], StringComparison.Ordinal) && text.EndsWith(T["tracks.phase.need"], StringComparison.Ordinal)));
        Assert.Contains(T["course.said.moved"], owner.Main, StringComparison.Ordinal);
        Assert.Equal("need", (await StateAsync(here)).Course.Phase!.Id);
    }

    private async Task<Case> StateAsync(CaseOfTheTest here) => (await Desk.ReadAsync(here.Id, Cancel))!.State;

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
            Assert.IsType<DeskAnswer.Done>(await Desk.DoAsync(here.Id, command, new Doer(command is ChooseTrack { At: not null } ? here.People[Role.DecisionMaker] : by, Standing.AuthorityMember), null, Cancel));
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
        await visitor.Press(first.Closest("form")!.QuerySelectorAll("button").Select(one => one.TextContent.Trim()).First(text => text.StartsWith(button, StringComparison.Ordinal)));
    }
}
