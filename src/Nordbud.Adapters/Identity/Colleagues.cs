using Microsoft.EntityFrameworkCore;
using Nordbud.Adapters.Store;
using Nordbud.Core.People;

namespace Nordbud.Adapters.Identity;

/// <summary>Finds the people whom an owner can bring into a case.</summary>
public sealed class Colleagues(NordbudContext db)
{
    /// <summary>The people of an authority, by name.</summary>
    public async Task<IReadOnlyList<(Guid Id, string Name)>> OfAsync(AuthorityId authority, CancellationToken cancel)
    {
        var found = await (from membership in db.Set<Membership>().AsNoTracking()
                           where membership.AuthorityId == authority.Value
                           join person in db.Set<Person>() on membership.PersonId equals person.Id
                           orderby person.Name
                           select new { person.Id, person.Name }).ToListAsync(cancel);
        return [.. found.Select(one => (one.Id, one.Name))];
    }

    /// <summary>Whether a person belongs to the authority.</summary>
    public Task<bool> IsAsync(AuthorityId authority, Guid person, CancellationToken cancel) =>
        db.Set<Membership>().AnyAsync(one => one.AuthorityId == authority.Value && one.PersonId == person, cancel);

    /// <summary>Who has an account for an address, or null.</summary>
    public async Task<PersonId?> OfAddressAsync(string email, CancellationToken cancel)
    {
        var normal = email.Trim().ToUpperInvariant();
        var found = await db.Set<Person>().AsNoTracking().Where(person => person.NormalizedEmail == normal).Select(person => (Guid?)person.Id).FirstOrDefaultAsync(cancel);
        return found is { } id ? new PersonId(id) : null;
    }
}
