using System.IO.Compression;
using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Nordbud.Adapters.Store.Cases;
using Nordbud.Core.Cases;
using Nordbud.Core.Cases.Award;
using Nordbud.Core.Cases.Course;
using Nordbud.Core.Cases.Criteria;
using Nordbud.Core.Cases.Group;
using Nordbud.Core.Cases.Scoring;
using Nordbud.Core.Cases.Team;
using Nordbud.Core.Cases.Weights;
using Nordbud.Core.People;
using Nordbud.Core.Tracks;
using Nordbud.Web.Tests.Access;
using Nordbud.Web.Tests.Pages;
using Nordbud.Web.Ui;

namespace Nordbud.Web.Tests.Cases;

/// <summary>Each letter says what the law asks for, and nothing that its reader may not see.</summary>
public sealed class LetterPageTests(RunningSite site) : IClassFixture<RunningSite>
{
    private static readonly Texts T = Texts.For("en");
    private readonly TenderId _winner = new(Guid.CreateVersion7()), _loser = new(Guid.CreateVersion7()), _rejected = new(Guid.CreateVersion7());
    private readonly ContenderId _left = new(Guid.CreateVersion7()), _withdrew = new(Guid.CreateVersion7());

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private CaseDesk Desk => site.Services.GetRequiredService<CaseDesk>();

    private DateOnly Today => DateOnly.FromDateTime(site.Services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime);

    [Fact]
    public async Task A_loser_reads_its_own_reasons_and_the_winners_advantages_and_nothing_of_others()
    {
        var here = await AwardedAsync();
        using var owner = site.SignedIn(here.Owner);
        await owner.Go($"/cases/{here.Id}/award/letters/tender/{_loser}");
        foreach (var told in new[] { "Safe Night", "Nordic Alarm", "Best by the published model.", "Ours reaches half.", T["award.letter.advantages"], "1,234", "(Directive 2014/24/EU Art. 55(2))" })
            Assert.Contains(told, owner.Main, StringComparison.Ordinal);
        foreach (var secret in new[] { "Calm Home", "8,765", "It reaches all the way.", "The form was empty.", "Warm Hands", "Too small a turnover." })
            Assert.DoesNotContain(secret, owner.Page.QuerySelector(".nb-document")!.TextContent, StringComparison.Ordinal);
        await owner.Go($"/cases/{here.Id}/award/letters/tender/{_rejected}");
        Assert.Contains("The form was empty.", owner.Main, StringComparison.Ordinal);
        foreach (var secret in new[] { "Safe Night", "1,234", "It reaches all the way.", "Ours reaches half." })
            Assert.DoesNotContain(secret, owner.Page.QuerySelector(".nb-document")!.TextContent, StringComparison.Ordinal);
        await owner.Go($"/cases/{here.Id}/award/letters/contender/{_left}");
        Assert.Contains("Too small a turnover.", owner.Main, StringComparison.Ordinal);
        Assert.Contains(T["award.letter.not-selected"], owner.Main, StringComparison.Ordinal);
        Assert.DoesNotContain("1,234", owner.Page.QuerySelector(".nb-document")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_letters_come_as_one_file_in_the_chosen_language_without_who_went_by_itself()
    {
        var here = await AwardedAsync();
        using var owner = site.SignedIn(here.Owner);
        var response = await owner.Fetch($"/cases/{here.Id}/award?handler=Letters&lang=sv");
        using var zip = new ZipArchive(await response.Content.ReadAsStreamAsync(Cancel));
        Assert.Equal(["01-Nordic-Alarm.docx", "02-Safe-Night.docx", "03-Calm-Home.docx", "04-Warm-Hands.docx"], zip.Entries.Select(entry => entry.Name));
        var html = WebUtility.HtmlDecode(await (await owner.Fetch($"/cases/{here.Id}/award/letters/tender/{_loser}?handler=Html&lang=sv")).Content.ReadAsStringAsync(Cancel));
        Assert.Contains(Texts.For("sv")["award.letter.advantages"], html, StringComparison.Ordinal);
        Assert.Contains("Best by the published model.", html, StringComparison.Ordinal);
        using var member = site.SignedIn(here.People[Role.GroupMember]);
        Assert.Equal(HttpStatusCode.NotFound, (await member.Fetch($"/cases/{here.Id}/award?handler=Letters")).StatusCode);
    }

    [Fact]
    public async Task A_decision_that_was_taken_back_and_one_not_to_award_are_told_too()
    {
        var here = await AwardedAsync();
        ComplaintId complaint = new(Guid.CreateVersion7());
        var decider = here.People[Role.DecisionMaker];
        await DoAsync(here, here.Owner, new TellAward(Today, true, AwardRegime.Eu), new FileComplaint(complaint, Today, true, Keeping.Text("Safe Night complains.")),
            new EndComplaint(complaint, Today, ComplaintOutcome.Upheld, Keeping.Text("The court says so.")));
        await DoAsync(here, decider, new ReverseAward(Keeping.Text("The marks are given anew.")));
        using var owner = site.SignedIn(here.Owner);
        await owner.Go($"/cases/{here.Id}/award/letters/tender/{_winner}");
        Assert.Equal(T["award.letter.reversed.title"], owner.Heading);
        Assert.Contains("The marks are given anew.", owner.Main, StringComparison.Ordinal);
        Assert.Contains(T.Format("award.letter.upheld", ("on", Today)), owner.Main, StringComparison.Ordinal);
        Assert.DoesNotContain("Safe Night complains.", owner.Main, StringComparison.Ordinal);
        await DoAsync(here, decider, new DeclineAward(Today, Keeping.Text("The need is gone.")));
        await owner.Go($"/cases/{here.Id}/award/letters/tender/{_loser}");
        Assert.Equal(T["award.letter.none.title"], owner.Heading);
        Assert.Contains("The need is gone.", owner.Main, StringComparison.Ordinal);
        Assert.Contains(T["award.letter.standstill.none"], owner.Main, StringComparison.Ordinal);
    }

    private async Task<CaseOfTheTest> AwardedAsync()
    {
        var here = await CaseOfTheTest.OpenAsync(site);
        foreach (var person in new[] { here.Owner, here.People[Role.DecisionMaker], here.People[Role.ProcurementOfficer] })
            await DoAsync(here, person, new DeclareInterests(new GroupMemberId(person.Value), false, true));
        AwardCriterionId reach = new(Guid.CreateVersion7());
        await DoAsync(here, here.Owner, new SetAwardCriterion(reach, Keeping.Text("Reach")) { Scale = new(0, 5) }, new SetEvaluationModel("proportional", 100),
            new AgreeWeights(null, [new(reach, 50), new(null, 50)], WeightForm.Exact, Keeping.Text("So said all.")), new GiveRole(here.Owner, Role.Evaluator), new GiveRole(here.Owner, Role.Chair),
            new EnterTender(_winner, Keeping.Text("Nordic Alarm")) { Price = 1_234 }, new EnterTender(_loser, Keeping.Text("Safe Night")) { Price = 2_345 }, new EnterTender(_rejected, Keeping.Text("Calm Home")) { Price = 8_765 },
            new AdmitTender(_rejected, false, Keeping.Text("The form was empty.")),
            new GiveMark(_winner, reach, here.Owner, 5, Keeping.Text("It reaches all the way.")), new GiveMark(_loser, reach, here.Owner, 2, Keeping.Text("Ours reaches half.")),
            new LockMarks(here.Owner), new OpenMarks(), new ChooseTrack(TrackBook.Definition("traditional")!),
            new AddContender(_left, Keeping.Text("Warm Hands")), new AddContender(_withdrew, Keeping.Text("Quiet Home")),
            new DropContender(_left, LeavingKind.Rejected, Keeping.Text("Too small a turnover.")), new DropContender(_withdrew, LeavingKind.Withdrew, Keeping.Text("It went.")));
        await DoAsync(here, here.People[Role.DecisionMaker], new DecideAward(Today, Keeping.Text("Best by the published model.")) { Tenders = [_winner] });
        return here;
    }

    private async Task DoAsync(CaseOfTheTest here, PersonId by, params CaseCommand[] commands)
    {
        foreach (var command in commands)
            Assert.IsType<DeskAnswer.Done>(await Desk.DoAsync(here.Id, command, new Doer(by, Standing.AuthorityMember), null, Cancel));
    }
}
