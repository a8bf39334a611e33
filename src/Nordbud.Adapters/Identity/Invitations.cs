using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Nordbud.Adapters.Mail;
using Nordbud.Adapters.Store;
using Nordbud.Adapters.Store.Cases;
using Nordbud.Core.Advice;
using Nordbud.Core.Cases;
using Nordbud.Core.Cases.Team;
using Nordbud.Core.People;

namespace Nordbud.Adapters.Identity;

/// <summary>
/// Invites by mail and lets those invited in, each once. What an invitation gives is decided again when it is taken up:
/// a role in a case by the rules of the case, in the name of who invited.
/// </summary>
public sealed class Invitations(NordbudContext db, Memberships memberships, CaseDesk desk, Outbox outbox, TimeProvider clock)
{
    /// <summary>Most invitations of one person within a day.</summary>
    public const int MostADay = 200;

    /// <summary>Writes the invitation and its mail. False where the person has invited too many today.</summary>
    /// <param name="invitation">What is offered to whom, with the hash of <paramref name="token"/>.</param>
    /// <param name="token">What the mail carries.</param>
    /// <param name="to">What the mail says it is about: a case or an authority.</param>
    /// <param name="cancel">Ends the waiting.</param>
    public async Task<bool> SendAsync(Invitation invitation, string token, string to, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(invitation);
        var dayAgo = clock.GetUtcNow() + Invitation.HoldsFor - TimeSpan.FromDays(1);
        if (await db.Set<Invitation>().CountAsync(one => one.InvitedBy == invitation.InvitedBy && one.Expires > dayAgo, cancel) >= MostADay)
            return false;
        db.Add(invitation);
        outbox.Add(new Letter("invitation")
        {
            Address = invitation.Email,
            Language = invitation.Language,
            Path = $"/account/register?invitation={token}",
            Arguments = new Dictionary<string, string> { ["to"] = to },
        });
        await db.SaveChangesAsync(cancel);
        return true;
    }

    /// <summary>An invitation that can still be taken up, or null.</summary>
    public async Task<Invitation?> FindAsync(string? token, CancellationToken cancel)
    {
        if (string.IsNullOrEmpty(token))
            return null;
        var (hash, now) = (HashOf(token), clock.GetUtcNow());
        return await db.Set<Invitation>().FirstOrDefaultAsync(one => one.TokenHash == hash && one.TakenUp == null && one.Expires > now, cancel);
    }

    /// <summary>Lets the person in; false where another took it up meanwhile.</summary>
    public async Task<bool> TakeUpAsync(Invitation invitation, PersonId person, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(invitation);
        var now = clock.GetUtcNow();
        var taken = await db.Set<Invitation>().Where(one => one.Id == invitation.Id && one.TakenUp == null)
            .ExecuteUpdateAsync(row => row.SetProperty(one => one.TakenUp, now), cancel);
        if (taken == 0)
            return false;
        if (invitation.AuthorityId is { } authority)
            await memberships.JoinAsync(person, new(authority), invitation.Administrator, cancel);
        if (invitation.CaseId is { } caseId && invitation.Role is { } name && Names.Parse<Role>(name) is { } role)
        {
            var inviter = new PersonId(invitation.InvitedBy);
            await desk.DoAsync(new CaseId(caseId), new GiveRole(person, role) { Authorisation = invitation.Authorisation },
                new Doer(inviter, Standing.SignedIn), null, cancel);
        }
        return true;
    }

    /// <summary>Invitations that wait: of an authority, or of a case.</summary>
    public async Task<IReadOnlyList<Invitation>> OpenAsync(Guid? authority, Guid? caseId, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        return await db.Set<Invitation>().AsNoTracking()
            .Where(one => one.TakenUp == null && one.Expires > now && (caseId == null ? one.AuthorityId == authority && one.CaseId == null : one.CaseId == caseId))
            .OrderBy(one => one.Email).ToListAsync(cancel);
    }

    /// <summary>Takes an invitation back.</summary>
    public Task WithdrawAsync(Guid id, Guid? authority, Guid? caseId, CancellationToken cancel) => db.Set<Invitation>()
        .Where(one => one.Id == id && (caseId == null ? one.AuthorityId == authority && one.CaseId == null : one.CaseId == caseId)).ExecuteDeleteAsync(cancel);

    /// <summary>A token of 192 random bits.</summary>
    public static string NewToken() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(24));

    /// <summary>What is kept of a token.</summary>
    public static byte[] HashOf(string token) => SHA256.HashData(Encoding.UTF8.GetBytes(token));
}
