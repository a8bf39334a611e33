using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Nordbud.Adapters.Mail;
using Nordbud.Adapters.Store;
using Nordbud.Adapters.Store.Cases;
using Nordbud.Core.Cases;
using Nordbud.Web.Ui;

namespace Nordbud.Web.Features.Mail;

/// <summary>Sends what waits in the outbox, one after the other; several instances may do so at once.</summary>
public sealed partial class MailRound(
    IServiceScopeFactory scopes, IMailer mailer, SiteOptions site, TimeProvider clock, ILogger<MailRound> log) : BackgroundService
{
    /// <summary>Between two looks into the outbox.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    /// <summary>Sends everything that is due and says how many mails went out.</summary>
    public async Task<int> SendDueAsync(CancellationToken cancel)
    {
        var sent = 0;
        while (true)
        {
            await using var scope = scopes.CreateAsyncScope();
            var outbox = scope.ServiceProvider.GetRequiredService<Outbox>();
            if (await outbox.TakeAsync(cancel) is not { } row)
                return sent;
            try
            {
                if (await WriteAsync(row, scope.ServiceProvider, cancel) is not { } mail)
                {
                    await outbox.GiveUpAsync(row.Id, cancel);
                    continue;
                }
                await mailer.SendAsync(mail, cancel);
            }
            catch (MailNotSentException failed)
            {
                NotSent(row.Id, row.Attempts, failed.Failure, failed.Message);
                await outbox.FailedAsync(row, $"{failed.Failure}: {failed.Message}", cancel);
                continue;
            }
            catch (Exception fault) when (fault is not OperationCanceledException && !StoreFault.Is(fault))
            {
                // One letter that trips the program up holds up neither the others nor the site.
                Tripped(fault, row.Id);
                await outbox.FailedAsync(row, $"{MailFailure.Fault}: {fault.GetType().Name}", cancel);
                continue;
            }
            await outbox.SentAsync(row, cancel);
            sent++;
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var often = new PeriodicTimer(Pause, clock);
        try
        {
            while (await often.WaitForNextTickAsync(stoppingToken))
            {
                try
                {
                    await SendDueAsync(stoppingToken);
                }
                catch (Exception lost) when (StoreFault.Is(lost))
                {
                    Postponed(lost);
                }
            }
        }
        catch (Exception ending) when (ending is ObjectDisposedException || ending is OperationCanceledException && stoppingToken.IsCancellationRequested)
        {
            // The site is closing, or could not start; what was claimed comes round again.
            return;
        }
    }

    /// <summary>The mail, or null where the kept address it was for has been erased: nobody is written to any more.</summary>
    private async Task<OutgoingMail?> WriteAsync(OutboxRow row, IServiceProvider services, CancellationToken cancel)
    {
        var letter = Read(row);
        var known = letter is { Address: null, AddressIn: { } kept } ? await AddressAsync(kept, services, cancel) : letter.Address;
        if (letter.AddressIn is not null && known is null)
            return null;
        var to = known is not null ? new Addressee(known, letter.Language ?? "en") : letter switch
        {
            { To: { } person } => await services.GetRequiredService<FindAddressee>()(person, cancel),
            _ => null,
        } ?? throw new MailNotSentException(MailFailure.NoAddress, "");
        var checkpoint = letter.Case is { } id
            ? await services.GetRequiredService<NordbudContext>().Set<HeadRow>().Where(h => h.CaseId == id.Value)
                .Select(h => h.Checkpoint).SingleOrDefaultAsync(cancel)
            : null;
        return LetterText.Of(row.Id, row.WrittenAt, letter, to, site.Origin, checkpoint);
    }

    private static Task<string?> AddressAsync(Guid kept, IServiceProvider services, CancellationToken cancel) =>
        services.GetRequiredService<NordbudContext>().Set<KeptRow>().Where(row => row.Id == kept).Select(row => row.Text).SingleOrDefaultAsync(cancel);

    private static Letter Read(OutboxRow row)
    {
        try
        {
            return JsonSerializer.Deserialize<Letter>(row.Letter, JsonSerializerOptions.Web)
                ?? throw new MailNotSentException(MailFailure.Unreadable, "null");
        }
        catch (JsonException broken)
        {
            throw new MailNotSentException(MailFailure.Unreadable, "JSON", broken);
        }
    }

    [LoggerMessage(LogLevel.Warning, "Mail {Id} was not sent at attempt {Attempt} ({Failure} {Detail}); it stays in the outbox")]
    private partial void NotSent(Guid id, int attempt, MailFailure failure, string detail);

    [LoggerMessage(LogLevel.Error, "Mail {Id} met a fault of the program; it stays in the outbox")]
    private partial void Tripped(Exception exception, Guid id);

    [LoggerMessage(LogLevel.Warning, "The outbox could not be read; the next attempt is in a moment")]
    private partial void Postponed(Exception exception);
}
