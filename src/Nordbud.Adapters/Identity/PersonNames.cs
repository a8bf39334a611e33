using Microsoft.EntityFrameworkCore;
using Nordbud.Adapters.Store;
using Nordbud.Core.People;

namespace Nordbud.Adapters.Identity;

/// <summary>The names of people. Who is missing has no account any more.</summary>
public sealed class PersonNames(NordbudContext db)
{
    public async Task<IReadOnlyDictionary<PersonId, string>> OfAsync(IEnumerable<PersonId> people, CancellationToken cancel = default)
    {
        var ids = people.Select(person => person.Value).Distinct().ToList();
        if (ids.Count == 0)
            return new Dictionary<PersonId, string>();
        return await db.Set<Person>().AsNoTracking().Where(person => ids.Contains(person.Id))
            .ToDictionaryAsync(person => new PersonId(person.Id), person => person.Name, cancel);
    }
}
