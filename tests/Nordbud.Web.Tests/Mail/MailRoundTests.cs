using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Nordbud.Adapters.Mail;
using Nordbud.Adapters.Store;
using Nordbud.Adapters.Store.Cases;
using Nordbud.Core.Cases;
using Nordbud.Web.Features.Mail;
using Nordbud.Web.Tests.Pages;
using Nordbud.Web.Ui;

namespace Nordbud.Web.Tests.Mail;

/// <summary>From a row in the outbox to a mail, with a mailer that breaks when it is told to.</summary>
public sealed class MailRoundTests(RunningSite site) : IClassFixture<RunningSite>
{
    private static readonly Letter Letter = new("task-due-soon")
    {
        Address = "anna@example.org",
        Language = "sv",
        Case = new CaseId(Guid.Parse("0190a5b4-0000-7000-8000-00000000000c")),
        Path = "/cases/0190a5b4-0000-7000-8000-00000000000c",
        Arguments = new Dictionary<string, string> { ["title"] = "<b>Läkemedel</b>", ["due"] = "2026-03-09" },
    };

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_letter_to_an_address_that_was_erased_is_given_up()
    {
        var clock = new Hands { Now = new(2080, 1, 1, 0, 0, 0, TimeSpan.Zero) };
        var scopes = new ServiceCollection()
            .AddScoped(_ => site.Services.CreateScope().ServiceProvider.GetRequiredService<NordbudContext>())
            .AddScoped(s => new Outbox(s.GetRequiredService<NordbudContext>(), clock, () => 0.5))
            .BuildServiceProvider();
        await using var db = scopes.CreateScope().ServiceProvider.GetRequiredService<NordbudContext>();
        var id = Guid.NewGuid();
        db.Add(new OutboxRow { Id = id, Letter = JsonSerializer.Serialize(new Letter("question-answered") { AddressIn = Guid.NewGuid() }, JsonSerializerOptions.Web), WrittenAt = clock.Now, DueAt = clock.Now });
        await db.SaveChangesAsync(Cancel);
        var mailer = new BreakableMailer();
        using var round = new MailRound(scopes.GetRequiredService<IServiceScopeFactory>(), mailer, new SiteOptions { DataFolder = site.DataFolder }, clock, NullLogger<MailRound>.Instance);
        await round.SendDueAsync(Cancel);
        Assert.Empty(mailer.Sent);
        Assert.False(db.Set<OutboxRow>().Any(row => row.Id == id));
    }

    [Fact]
    public async Task A_mail_that_cannot_be_sent_stays_is_seen_and_is_later_sent_once()
    {
        var clock = new Hands { Now = new(2090, 1, 1, 0, 0, 0, TimeSpan.Zero) }; // not due for the running site
        var mailer = new BreakableMailer { Broken = true };
        var scopes = new ServiceCollection()
            .AddScoped(_ => site.Services.CreateScope().ServiceProvider.GetRequiredService<NordbudContext>())
            .AddScoped(s => new Outbox(s.GetRequiredService<NordbudContext>(), clock, () => 0.5))
            .BuildServiceProvider();
        await using (var db = scopes.CreateScope().ServiceProvider.GetRequiredService<NordbudContext>())
        {
            db.Add(new OutboxRow { Id = Guid.NewGuid(), Letter = JsonSerializer.Serialize(Letter, JsonSerializerOptions.Web), WrittenAt = clock.Now, DueAt = clock.Now });
            db.Add(new HeadRow { CaseId = Letter.Case!.Value.Value, AuthorityId = Guid.NewGuid(), Size = 1, Frontier = [], Checkpoint = "nordbud/x\n1\nroot\n\n— nordbud/x sig\n", ChangedAt = clock.Now });
            await db.SaveChangesAsync(Cancel);
        }
        using var round = new MailRound(scopes.GetRequiredService<IServiceScopeFactory>(), mailer,
            new SiteOptions { DataFolder = site.DataFolder, PublicOrigin = "https://bud.example/" }, clock, NullLogger<MailRound>.Instance);

        Assert.Equal(0, await round.SendDueAsync(Cancel));
        var waiting = Assert.Single(await scopes.CreateScope().ServiceProvider.GetRequiredService<Outbox>().WaitingAsync(Cancel));
        Assert.Equal("Unreachable: ConnectionRefused", waiting.LastError);

        mailer.Fault = true;
        clock.Now += TimeSpan.FromMinutes(1);
        Assert.Equal(0, await round.SendDueAsync(Cancel));
        Assert.Equal("Fault: InvalidOperationException", Assert.Single(await scopes.CreateScope().ServiceProvider.GetRequiredService<Outbox>().WaitingAsync(Cancel)).LastError);

        (mailer.Broken, mailer.Fault) = (false, false);
        Assert.Equal(0, await round.SendDueAsync(Cancel));
        clock.Now += TimeSpan.FromMinutes(2);
        Assert.Equal(1, await round.SendDueAsync(Cancel));
        Assert.Equal(0, await round.SendDueAsync(Cancel));
        var mail = Assert.Single(mailer.Sent);
        Assert.Equal(waiting.Id, mail.Id);
        Assert.Equal("En av dina uppgifter ska vara klar den 9 mars 2026", mail.Subject.Replace('\u00a0', ' '));
        Assert.Contains("\n\nhttps://bud.example/cases/0190a5b4-0000-7000-8000-00000000000c\n\n", mail.Body, StringComparison.Ordinal);
        Assert.EndsWith("nordbud/x\n1\nroot\n\n— nordbud/x sig\n", mail.Body, StringComparison.Ordinal);
        Assert.Empty(await scopes.CreateScope().ServiceProvider.GetRequiredService<Outbox>().WaitingAsync(Cancel));
    }

    [Fact]
    public void A_letter_of_another_version_is_not_sent_half()
    {
        var failed = Assert.Throws<MailNotSentException>(() => LetterText.Of(Guid.NewGuid(), default, new Letter("of-tomorrow"),
            new Addressee("anna@example.org", "sv"), "https://bud.example", null));
        Assert.Equal(MailFailure.Unreadable, failed.Failure);
    }

    [Fact]
    public void A_wrong_mail_server_stops_the_start_without_repeating_it()
    {
        var refused = Assert.Throws<ArgumentException>(() => MailServices.MailerOf("x", name => name == "NORDBUD_SMTP" ? "smtp://anna:hush@host" : null));
        Assert.DoesNotContain("hush", refused.Message, StringComparison.Ordinal);
    }

    private sealed class Hands : TimeProvider
    {
        public DateTimeOffset Now { get; set; }

        public override DateTimeOffset GetUtcNow() => Now;
    }

    private sealed class BreakableMailer : IMailer
    {
        public bool Broken { get; set; }

        public bool Fault { get; set; }

        public List<OutgoingMail> Sent { get; } = [];

        public Task SendAsync(OutgoingMail mail, CancellationToken cancel)
        {
            if (Fault)
                throw new InvalidOperationException("a fault");
            if (Broken)
                throw new MailNotSentException(MailFailure.Unreachable, "ConnectionRefused");
            Sent.Add(mail);
            return Task.CompletedTask;
        }
    }
}
