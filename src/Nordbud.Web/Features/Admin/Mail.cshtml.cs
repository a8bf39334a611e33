using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Nordbud.Adapters.Mail;
using Nordbud.Adapters.Store.Cases;
using Nordbud.Core.Cases;
using Nordbud.Core.People;
using Nordbud.Web.Features.Account;
using Nordbud.Web.Ui;
using Nordbud.Web.Ui.Access;

namespace Nordbud.Web.Features.Admin;

/// <summary>
/// Mails that wait, and why. Who comes: the administrator, when somebody says that nothing arrived. What a mail says,
/// and its links, are not shown.
/// </summary>
[Needs(Permission.Administer)]
public sealed class MailModel(Outbox outbox, Texts texts, SiteOptions options) : AccountPage(texts, options)
{
    /// <summary>The mail that is meant; null for all of them.</summary>
    [BindProperty] public Guid? Which { get; set; }

    /// <summary>The mails, those that failed most first.</summary>
    public IReadOnlyList<(OutboxRow Row, string What, string? Why)> Waiting { get; private set; } = [];

    /// <summary>A moment in words; mails know no country.</summary>
    public string MomentOf(DateTimeOffset moment) => string.Create(System.Globalization.CultureInfo.InvariantCulture,
        $"{T.Value(DateOnly.FromDateTime(moment.UtcDateTime))} {moment.UtcDateTime:HH:mm} UTC");

    public async Task OnGetAsync(CancellationToken cancel) =>
        Waiting = [.. (await outbox.WaitingAsync(cancel)).OrderByDescending(row => row.Attempts).Select(row => (row, WhatOf(row), WhyOf(row)))];

    public async Task<IActionResult> OnPostRetryAsync(CancellationToken cancel)
    {
        foreach (var id in Which is { } one ? [one] : (await outbox.WaitingAsync(cancel)).Select(row => row.Id))
            await outbox.TryNowAsync(id, cancel);
        Said = T["admin.said.retry"];
        return Redirect("/admin/mail");
    }

    public async Task<IActionResult> OnPostDiscardAsync(CancellationToken cancel)
    {
        if (Which is { } id)
            await outbox.GiveUpAsync(id, cancel);
        Said = T["admin.said.discarded"];
        return Redirect("/admin/mail");
    }

    private string WhatOf(OutboxRow row)
    {
        try
        {
            return JsonSerializer.Deserialize<Letter>(row.Letter, JsonSerializerOptions.Web) is { } letter && T.Has($"admin.mail.{letter.Key}")
                ? T[$"admin.mail.{letter.Key}"] : T["admin.mail.other"];
        }
        catch (JsonException)
        {
            // Written by another edition; the reason beside it says so.
            return T["admin.mail.other"];
        }
    }

    private string? WhyOf(OutboxRow row)
    {
        if (row.LastError?.Split(": ", 2) is not [var failure, var detail])
            return row.LastError is null ? null : T["admin.mail.failed"];
        var key = Enum.TryParse<MailFailure>(failure, out var kind) ? $"mail.failure.{Core.Advice.Names.Of(kind)}" : "";
        return T.Has(key) ? T.Format(key, ("detail", detail)) : T["admin.mail.failed"];
    }
}
