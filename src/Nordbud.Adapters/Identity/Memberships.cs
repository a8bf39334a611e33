using Microsoft.EntityFrameworkCore;
using Nordbud.Adapters.Store;
using Nordbud.Core.People;

namespace Nordbud.Adapters.Identity;

/// <summary>Who belongs to which authority, and with what standing.</summary>
public sealed class Memberships(NordbudContext db)
{
    /// <summary>The standing of a person at an authority; with no authority, the best one that the person has anywhere.</summary>
    public async Task<Standing> StandingAsync(PersonId? person, AuthorityId? authority, CancellationToken cancel)
    {
        if (person is not { } known)
            return Standing.Nobody;
        if (await db.Set<InstallationAdministrator>().AnyAsync(a => a.PersonId == known.Value, cancel))
            return Standing.Administrator;
        var held = await db.Set<Membership>().AsNoTracking()
            .Where(m => m.PersonId == known.Value && (authority == null || m.AuthorityId == authority.Value.Value))
            .Select(m => m.Administrator).ToListAsync(cancel);
        return held switch
        {
            [] => Standing.SignedIn,
            _ when held.Contains(true) => Standing.AuthorityAdministrator,
            _ => Standing.AuthorityMember,
        };
    }

    /// <summary>The authorities that a person belongs to, by name.</summary>
    public async Task<IReadOnlyList<Authority>> AuthoritiesOfAsync(PersonId person, CancellationToken cancel) =>
        await (from membership in db.Set<Membership>().AsNoTracking()
               where membership.PersonId == person.Value
               join authority in db.Set<Authority>() on membership.AuthorityId equals authority.Id
               orderby authority.Name
               select authority).ToListAsync(cancel);

    /// <summary>The authorities that a person looks after, by name.</summary>
    public async Task<IReadOnlyList<Authority>> ManagedByAsync(PersonId person, CancellationToken cancel) =>
        await (from membership in db.Set<Membership>().AsNoTracking()
               where membership.PersonId == person.Value && membership.Administrator
               join authority in db.Set<Authority>() on membership.AuthorityId equals authority.Id
               orderby authority.Name
               select authority).ToListAsync(cancel);

    /// <summary>An authority, or null where there is none.</summary>
    public async Task<Authority?> AuthorityAsync(AuthorityId id, CancellationToken cancel) =>
        await db.Set<Authority>().AsNoTracking().FirstOrDefaultAsync(a => a.Id == id.Value, cancel);

    /// <summary>Makes a person belong to an authority; who belongs already may become its administrator, never less.</summary>
    public async Task JoinAsync(PersonId person, AuthorityId authority, bool administrator, CancellationToken cancel)
    {
        var there = await db.Set<Membership>().FirstOrDefaultAsync(m => m.AuthorityId == authority.Value && m.PersonId == person.Value, cancel);
        if (there is null)
            db.Add(new Membership { AuthorityId = authority.Value, PersonId = person.Value, Administrator = administrator });
        else
            there.Administrator |= administrator;
        await db.SaveChangesAsync(cancel);
    }
}
