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
    public async Task<bool> SendAsync(Offer offer, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(offer);
        var (now, token) = (clock.GetUtcNow(), NewToken());
        var dayAgo = now + Invitation.HoldsFor - TimeSpan.FromDays(1);
        if (await db.Set<Invitation>().CountAsync(one => one.InvitedBy == offer.InvitedBy && one.Expires > dayAgo, cancel) >= MostADay)
            return false;
        db.Add(new Invitation
        {
            Id = Guid.CreateVersion7(now),
            Email = offer.Email,
            Language = offer.Language,
            AuthorityId = offer.AuthorityId,
            Administrator = offer.Administrator,
            CaseId = offer.CaseId,
            Role = offer.Role,
            Authorisation = string.IsNullOrWhiteSpace(offer.Authorisation) ? null : offer.Authorisation.Trim(),
            InvitedBy = offer.InvitedBy,
            TokenHash = HashOf(token),
            Expires = now + Invitation.HoldsFor,
        });
        outbox.Add(new Letter("invitation")
        {
            Address = offer.Email,
            Language = offer.Language,
            Path = $"/account/register?invitation={token}",
            Arguments = new Dictionary<string, string> { ["to"] = offer.To },
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

    /// <summary>
    /// Lets the person in. False where another took it up meanwhile, or where who invited may not give the role any more.
    /// </summary>
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
            return await desk.DoAsync(new CaseId(caseId), new GiveRole(person, role) { Authorisation = invitation.Authorisation },
                new Doer(inviter, Standing.SignedIn), null, cancel) is DeskAnswer.Done;
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
