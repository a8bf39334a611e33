using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Nordbud.Adapters.Identity;
using Nordbud.Adapters.Store;
using Nordbud.Adapters.Store.Cases;
using Nordbud.Core.People;
using Nordbud.Web.Features.Account;
using Nordbud.Web.Tests.Access;
using Nordbud.Web.Tests.Pages;
using Nordbud.Web.Ui;

namespace Nordbud.Web.Tests.Account;

/// <summary>Accounts over HTTP and without scripts: coming in, coming back, and being kept out.</summary>
public sealed class AccountTests(RunningSite site) : IClassFixture<RunningSite>
{
    private const string Password = "sju gröna hästar";

    private static readonly Texts T = Texts.For("en");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Somebody_invited_registers_with_password_and_authenticator_and_comes_back_in()
    {
        var here = await CaseOfTheTest.OpenAsync(site);
        using var owner = site.SignedIn(here.Owner);
        var email = NewAddress();
        await owner.Go($"/cases/{here.Id}/people");
        await owner.Fill(T["cases.people.email"], email).Fill(T["cases.people.role"], "evaluator").Press(T["cases.people.give.do"]);
        Assert.Contains(T["admin.said.invited"], owner.Main, StringComparison.Ordinal);

        using var guest = site.Visitor();
        var (key, recovery) = await RegisterAsync(guest, await MailBox.LinkAsync(site.Services, email, "/account/register"));
        Assert.Equal(10, recovery.Count);
        await guest.Go($"/cases/{here.Id}");
        Assert.Equal(HttpStatusCode.OK, guest.Status);
        var team = (await site.Services.GetRequiredService<CaseDesk>().ReadAsync(here.Id, Cancel))!.State.Team;
        Assert.Contains(team.Values, member => member.Roles.SetEquals([Role.Evaluator]) && !here.People.Values.Contains(member.Person));

        using var later = site.Visitor();
        await later.Go($"/cases/{here.Id}");
        Assert.StartsWith("/account/sign-in", later.Path, StringComparison.Ordinal);
        await PasswordAsync(later, email, Password);
        await later.Fill(T["account.code.label"], "000000").Press(T["account.sign-in"]);
        Assert.Contains(T["account.error.code"], later.Main, StringComparison.Ordinal);
        await later.Fill(T["account.code.label"], Totp.Of(key, TimeProvider.System.GetUtcNow())).Press(T["account.sign-in"]);
        Assert.Equal($"/cases/{here.Id}", later.Path);
    }

    [Fact]
    public async Task An_invitation_holds_good_once()
    {
        var here = await CaseOfTheTest.OpenAsync(site);
        var email = NewAddress();
        var path = await InviteAsync(here, email);
        using (var first = site.Visitor())
            await RegisterAsync(first, path);
        using var second = site.Visitor();
        await second.Go(path);
        Assert.Contains(T["account.register.none"], second.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_recovery_code_opens_the_second_step_once()
    {
        var (email, _, recovery) = await PersonAsync();
        using (var first = site.Visitor())
        {
            await PasswordAsync(first, email, Password);
            await first.Fill(T["account.code.label"], recovery[3]).Press(T["account.sign-in"]);
            Assert.Equal("/cases", first.Path);
        }
        using var again = site.Visitor();
        await PasswordAsync(again, email, Password);
        await again.Fill(T["account.code.label"], recovery[3]).Press(T["account.sign-in"]);
        Assert.Contains(T["account.error.code"], again.Main, StringComparison.Ordinal);
        await again.Fill(T["account.code.label"], recovery[4]).Press(T["account.sign-in"]);
        Assert.Equal("/cases", again.Path);
    }

    [Fact]
    public async Task A_wrong_password_and_an_unknown_address_are_answered_alike_and_five_wrong_ones_close_the_account()
    {
        var (email, _, _) = await PersonAsync();
        using var visitor = site.Visitor();
        await PasswordAsync(visitor, NewAddress(), "wrong wrong wrong");
        var unknown = visitor.Main.Replace(" ", "", StringComparison.Ordinal);
        for (var attempt = 0; attempt < 5; attempt++)
            await PasswordAsync(visitor, email, "wrong wrong wrong");
        Assert.Equal(unknown, visitor.Main.Replace(" ", "", StringComparison.Ordinal));
        await PasswordAsync(visitor, email, Password);
        Assert.StartsWith("/account/sign-in", visitor.Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Signing_out_everywhere_ends_the_other_sessions()
    {
        var (email, key, _) = await PersonAsync();
        using var here = site.Visitor();
        await PasswordAsync(here, email, Password);
        await here.Fill(T["account.code.label"], Totp.Of(key, TimeProvider.System.GetUtcNow())).Press(T["account.sign-in"]);
        var before = await StampAsync(email);
        await here.Go("/account");
        await here.Press(T["account.sign-out.everywhere"]);
        // Every session carries the stamp, which is compared each minute.
        Assert.NotEqual(before, await StampAsync(email));
        await here.Go("/account");
        Assert.StartsWith("/account/sign-in", here.Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_administrator_helps_back_in_and_everything_of_before_ends()
    {
        var (email, _, recovery) = await PersonAsync();
        using var administrator = site.SignedIn(LivingCase.Person);
        await administrator.Go($"/admin?q={Uri.EscapeDataString(email)}");
        await administrator.Press($"{T["admin.recover"]} {NameOf(email)}");
        Assert.Contains(T["admin.said.recover"], administrator.Main, StringComparison.Ordinal);
        var path = await MailBox.LinkAsync(site.Services, email, "/account/recover");

        using var back = site.Visitor();
        await back.Go(path);
        await back.Fill(T["account.password.new"], "åtta blå hästar").Press(T["account.recover.do"]);
        Assert.StartsWith("/account/authenticator", back.Path, StringComparison.Ordinal);
        await ConfirmAsync(back);
        await back.Go("/account");
        Assert.Equal(HttpStatusCode.OK, back.Status);

        using var old = site.Visitor();
        await PasswordAsync(old, email, Password);
        Assert.StartsWith("/account/sign-in", old.Path, StringComparison.Ordinal);
        await PasswordAsync(old, email, "åtta blå hästar");
        await old.Fill(T["account.code.label"], recovery[0]).Press(T["account.sign-in"]);
        Assert.Contains(T["account.error.code"], old.Main, StringComparison.Ordinal);
        await old.Go(path);
        await old.Fill(T["account.password.new"], "nio röda hästar").Press(T["account.recover.do"]);
        Assert.Contains(T["account.error.link"], old.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_helps_oneself_back_in()
    {
        await using var scope = site.Services.CreateAsyncScope();
        var recovery = scope.ServiceProvider.GetRequiredService<AccountRecovery>();
        Assert.False(await recovery.BeginAsync(LivingCase.Person, LivingCase.Person.Value, Cancel));
        Assert.False(await recovery.BeginAsync(LivingCase.Person, Guid.NewGuid(), Cancel));
        Assert.True(await recovery.BeginAsync(LivingCase.Person, LivingCase.Colleague.Value, Cancel));
    }

    [Fact]
    public async Task The_database_holds_neither_password_nor_authenticator_key_nor_recovery_code()
    {
        var (email, key, recovery) = await PersonAsync();
        await using var scope = site.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<NordbudContext>();
        var id = await IdAsync(email);
        var tokens = await db.Set<Microsoft.AspNetCore.Identity.IdentityUserToken<Guid>>().Where(token => token.UserId == id).Select(token => token.Value).ToListAsync(Cancel);
        Assert.Equal(2, tokens.Count);
        foreach (var secret in recovery.Append(key.Replace(" ", "", StringComparison.Ordinal)))
            Assert.DoesNotContain(tokens, token => token!.Contains(secret, StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("nonsense")]
    [InlineData("""{"id":"AA","rawId":"AA","type":"public-key","response":{"clientDataJSON":"AA","attestationObject":"AA","authenticatorData":"AA","signature":"AA"}}""")]
    public async Task A_made_up_passkey_opens_nothing_and_makes_nothing(string credential)
    {
        using var stranger = site.Visitor();
        await stranger.Go("/account/sign-in");
        await SendAsync(stranger, $"/account/sign-in?handler=Passkey", credential);
        var email = NewAddress();
        using var guest = site.Visitor();
        await guest.Go(await InviteAsync(await CaseOfTheTest.OpenAsync(site), email));
        guest.Fill(T["account.name"], "Nobody");
        await SendAsync(guest, guest.Path, credential);
        using var person = site.SignedIn(LivingCase.Person);
        await person.Go("/account");
        await SendAsync(person, "/account?handler=Passkey", credential);
        foreach (var visitor in new[] { stranger, guest, person })
        {
            Assert.Equal(HttpStatusCode.OK, visitor.Status);
            Assert.Contains(T["account.error.passkey"], visitor.Page.QuerySelector(".ds-error-summary")!.TextContent, StringComparison.Ordinal);
        }
        await using var scope = site.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<NordbudContext>();
        Assert.False(await db.Set<Person>().AnyAsync(one => one.Email == email, Cancel));
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("//evil.example/")]
    [InlineData("/\\evil.example/")]
    public async Task After_signing_in_nobody_is_sent_elsewhere(string elsewhere)
    {
        using var visitor = site.SignedIn(LivingCase.Person);
        await visitor.Go($"/account/sign-in?return={Uri.EscapeDataString(elsewhere)}");
        Assert.Equal("/cases", visitor.Path);
    }

    /// <summary>Sends the first form of the page with this credential, as the script would.</summary>
    private static async Task SendAsync(Visitor visitor, string address, string credential)
    {
        var form = visitor.Page.QuerySelector("form:has(input[name=Credential])") ?? visitor.Page.QuerySelectorAll("main form")[0];
        var field = form.QuerySelector("input[name=Credential]") ?? form.AppendChild(visitor.Page.CreateElement("input"));
        ((AngleSharp.Dom.IElement)field).SetAttribute("name", "Credential");
        ((AngleSharp.Html.Dom.IHtmlInputElement)field).Value = credential;
        form.SetAttribute("action", address);
        await visitor.Press(((AngleSharp.Dom.IElement)form).QuerySelector("button")!.TextContent.Trim());
    }

    private static string NewAddress() => $"anna.{Guid.NewGuid():N}@example.se";

    private static string NameOf(string email) => email.Split('@')[0];

    private async Task<string> InviteAsync(CaseOfTheTest here, string email)
    {
        using var owner = site.SignedIn(here.Owner);
        await owner.Go($"/cases/{here.Id}/people");
        await owner.Fill(T["cases.people.email"], email).Fill(T["cases.people.role"], "evaluator").Press(T["cases.people.give.do"]);
        return await MailBox.LinkAsync(site.Services, email, "/account/register");
    }

    private async Task<(string Email, string Key, IReadOnlyList<string> Recovery)> PersonAsync()
    {
        var email = NewAddress();
        using var guest = site.Visitor();
        var (key, recovery) = await RegisterAsync(guest, await InviteAsync(await CaseOfTheTest.OpenAsync(site), email));
        return (email, key, recovery);
    }

    private static async Task<(string Key, IReadOnlyList<string> Recovery)> RegisterAsync(Visitor guest, string path)
    {
        await guest.Go(path);
        var email = guest.Page.QuerySelector("input[name=email]")!.GetAttribute("value")!;
        await guest.Fill(T["account.name"], NameOf(email)).Fill(T["account.password"], Password).Press(T["account.join.password"]);
        return await ConfirmAsync(guest);
    }

    private static async Task<(string Key, IReadOnlyList<string> Recovery)> ConfirmAsync(Visitor guest)
    {
        var key = guest.Page.QuerySelector("main code")!.TextContent;
        await guest.Fill(T["account.authenticator.code"], Totp.Of(key, TimeProvider.System.GetUtcNow())).Press(T["account.authenticator.confirm"]);
        return (key, [.. guest.Page.QuerySelectorAll(".nb-codes li").Select(code => code.TextContent.Trim())]);
    }

    private static async Task PasswordAsync(Visitor visitor, string email, string password)
    {
        if (!visitor.Path.StartsWith("/account/sign-in", StringComparison.Ordinal))
            await visitor.Go("/account/sign-in");
        await visitor.Fill(T["account.email"], email).Fill(T["account.password"], password).Press(T["account.sign-in.password"]);
        // The address typed comes back into the form; the rest of the page tells nothing.
        visitor.Page.QuerySelector("#email")?.RemoveAttribute("value");
    }

    private async Task<Guid> IdAsync(string email) => (await OneAsync(email)).Id;

    private async Task<string?> StampAsync(string email) => (await OneAsync(email)).SecurityStamp;

    private async Task<Person> OneAsync(string email)
    {
        await using var scope = site.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<NordbudContext>().Set<Person>().AsNoTracking().SingleAsync(person => person.Email == email, Cancel);
    }
}
