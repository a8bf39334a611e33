using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Nordbud.Adapters.Store;
using Nordbud.Adapters.Store.Cases;
using Nordbud.Core.Cases.Users;
using Nordbud.Core.People;
using Nordbud.Web.Tests.Access;
using Nordbud.Web.Tests.Pages;
using Nordbud.Web.Ui;

namespace Nordbud.Web.Tests.Cases;

/// <summary>End users take part by link and on paper, over HTTP and without scripts.</summary>
public sealed class UserPageTests(RunningSite site) : IClassFixture<RunningSite>
{
    private static readonly Texts T = Texts.For("en");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Six_answer_by_link_and_on_paper_and_the_result_is_a_number_without_anybody()
    {
        var (here, owner, home) = await PlannedAsync();
        using var _ = owner;
        using var citizen = site.Visitor();
        await owner.Fill(T["users.contact"], "A person of 84").Press(T["users.invite.do"]);
        var link = owner.Page.QuerySelector(".ds-alert a")!.GetAttribute("href")!;
        await owner.Go(home);
        Assert.DoesNotContain("key=", owner.Page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        await citizen.Go(link);
        Assert.Equal(HttpStatusCode.OK, citizen.Status);
        Tick(citizen, Enumerable.Range(0, 10).Select(item => item % 2 == 0 ? 5 : 1));
        await citizen.Fill(T["users.comment"], "The bell is too quiet.").Press(T["users.form.do"]);
        Assert.Contains(T["users.form.thanks"], citizen.Main, StringComparison.Ordinal);
        await owner.Fill(T["users.count"], "5").Press(T["users.on-paper.do"]);
        for (var n = 2; n <= 6; n++)
        {
            await owner.Go(home);
            var waiting = owner.Page.QuerySelectorAll("main a[href*='/answers/']").Last(a => a.TextContent.Contains(T.Format("users.participant", ("n", n)), StringComparison.Ordinal));
            await owner.Go(waiting.GetAttribute("href")!);
            Tick(owner, Enumerable.Repeat(3, 10));
            await owner.Press(T["users.answers.do"]);
        }
        await owner.Go(home);
        Assert.DoesNotContain("The bell is too quiet.", owner.Main, StringComparison.Ordinal);
        Assert.DoesNotContain("100", owner.Page.QuerySelector("#results")!.ParentElement!.TextContent, StringComparison.Ordinal);
        await owner.Press(T["users.lock"]);
        var row = owner.Page.QuerySelector("#results")!.ParentElement!.QuerySelectorAll("tbody tr")[0].TextContent;
        // Five times 50 and once 100.
        Assert.Contains("58.3", row, StringComparison.Ordinal);
        Assert.Contains("The bell is too quiet.", owner.Main, StringComparison.Ordinal);
        using var member = site.SignedIn(here.People[Role.GroupMember]);
        await member.Go(home);
        Assert.Contains("58.3", member.Main, StringComparison.Ordinal);
        Assert.DoesNotContain("The bell is too quiet.", member.Main, StringComparison.Ordinal);
        await citizen.Go(citizen.Path);
        Assert.Contains(T["users.form.closed"], citizen.Main, StringComparison.Ordinal);
        await citizen.Press(T["users.form.end.do"]);
        await owner.Go(home);
        Assert.DoesNotContain("A person of 84", owner.Main, StringComparison.Ordinal);
        Assert.Contains("58.3", owner.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_opens_only_by_its_own_link_and_a_long_comment_is_refused()
    {
        var (here, owner, home) = await PlannedAsync();
        using var _ = owner;
        await owner.Press(T["users.invite.do"]);
        var link = owner.Page.QuerySelector(".ds-alert a")!.GetAttribute("href")!;
        using var visitor = site.Visitor();
        foreach (var wrong in new[] { link.Split('?')[0], link + "x" })
        {
            await visitor.Go(wrong);
            Assert.Equal(HttpStatusCode.NotFound, visitor.Status);
        }
        await visitor.Go(link);
        Tick(visitor, Enumerable.Repeat(3, 10));
        foreach (var (length, most) in new[] { (100_000, Core.Cases.Kept.LongestText), (3_000, AnswerSheet.LongestComment) })
        {
            await visitor.Fill(T["users.comment"], new string('x', length)).Press(T["users.form.do"]);
            Assert.Contains(T.Format("cases.problem.too-long", ("most", most)), visitor.Main, StringComparison.Ordinal);
        }
        Assert.Equal(10, visitor.Page.QuerySelectorAll("input[type=radio][checked]").Length);
        await visitor.Fill(T["users.comment"], new string('x', 300_000)).Press(T["users.form.do"]);
        Assert.Equal(HttpStatusCode.BadRequest, visitor.Status);
        Assert.Contains(T["errors.400.title"], visitor.Main, StringComparison.Ordinal);
        Assert.DoesNotContain((await site.Services.GetRequiredService<CaseDesk>().ReadAsync(here.Id, Cancel))!.Entries, entry => entry.Event is ParticipantAnswered);
    }

    [Fact]
    public async Task On_the_promised_day_everything_about_participants_is_gone()
    {
        var (here, owner, home) = await PlannedAsync();
        using var _ = owner;
        await owner.Fill(T["users.contact"], "A person of 84").Press(T["users.invite.do"]);
        await using var scope = site.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<NordbudContext>();
        Assert.True(await db.Set<KeptRow>().AnyAsync(kept => kept.Text == "A person of 84", Cancel));
        Assert.Equal(0, await scope.ServiceProvider.GetRequiredService<UserErasures>().EraseDueAsync(Cancel));
        var later = ActivatorUtilities.CreateInstance<UserErasures>(scope.ServiceProvider, new Later(TimeSpan.FromDays(365)));
        Assert.True(await later.EraseDueAsync(Cancel) >= 1);
        Assert.False(await db.Set<KeptRow>().AnyAsync(kept => kept.Text == "A person of 84", Cancel));
        Assert.Equal(0, await later.EraseDueAsync(Cancel));
        await owner.Go(home);
        Assert.Contains(T["users.erased"], owner.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_compared_is_named_on_the_page_and_on_paper()
    {
        using var visitor = site.SignedIn(LivingCase.Person);
        foreach (var page in new[] { "", "/paper", $"/answers/{LivingCase.Participant}" })
        {
            await visitor.Go($"/cases/{LivingCase.Id}/users/{LivingCase.Activity}{page}");
            Assert.DoesNotContain(T["timeline.erased"], visitor.Main, StringComparison.Ordinal);
        }
        Assert.Equal(["23", "24"], visitor.Page.QuerySelectorAll("main form h2").Select(heading => heading.TextContent).Order());
    }

    [Fact]
    public async Task Nobody_but_those_who_arrange_it_reads_who_takes_part_and_nobody_what_one_answered()
    {
        var (here, owner, home) = await PlannedAsync();
        using var _ = owner;
        await owner.Fill(T["users.contact"], "A person of 84").Press(T["users.invite.do"]);
        using var member = site.SignedIn(here.People[Role.GroupMember]);
        await member.Go(home);
        Assert.DoesNotContain("A person of 84", member.Main, StringComparison.Ordinal);
        await member.Go($"/cases/{here.Id}/timeline");
        Assert.DoesNotContain("A person of 84", member.Main, StringComparison.Ordinal);
        await member.Go($"{home}/paper");
        Assert.Equal(HttpStatusCode.Forbidden, member.Status);
    }

    /// <summary>A case with a rating that its owner has planned by the page.</summary>
    private async Task<(CaseOfTheTest Here, Visitor Owner, string Home)> PlannedAsync()
    {
        var here = await CaseOfTheTest.OpenAsync(site);
        var owner = site.SignedIn(here.Owner);
        await owner.Go($"/cases/{here.Id}/users");
        var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
        owner.Fill(T["users.kind"], "rating").Fill(T["users.name"], "Trying the phone").Fill(T["users.group.citizens"])
            .Fill(T["users.from"], DayInput.Write(today)).Fill(T["users.to"], DayInput.Write(today.AddDays(10)))
            .Fill(T["users.questionnaire"], "sus").Fill(T["users.recruiting"], "By the pensioners' council");
        await owner.Press(T["users.plan.do"]);
        Assert.Contains(T["cases.problem.carers-recruit"], owner.Main, StringComparison.Ordinal);
        await owner.Fill(T["users.carers"]).Press(T["users.plan.do"]);
        Assert.Equal("Trying the phone", owner.Heading);
        return (here, owner, owner.Path);
    }

    private static void Tick(Visitor visitor, IEnumerable<int> answers)
    {
        var item = 0;
        foreach (var answer in answers)
            ((IHtmlInputElement)visitor.Page.QuerySelector($"input[name='A[0][{item++}]'][value='{answer}']")!).IsChecked = true;
    }

    private sealed class Later(TimeSpan by) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + by;
    }
}
