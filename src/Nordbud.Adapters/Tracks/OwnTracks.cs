using System.Text;
using Microsoft.EntityFrameworkCore;
using Nordbud.Adapters.Store;
using Nordbud.Core.People;
using Nordbud.Core.Tracks;

namespace Nordbud.Adapters.Tracks;

/// <summary>
/// The variants of tracks that authorities keep. Every question names the authority: nobody is ever shown those of another.
/// A case takes the whole definition, so what becomes of a variant here changes no case that runs.
/// </summary>
public sealed class OwnTracks(NordbudContext db, TimeProvider clock)
{
    /// <summary>An authority keeps not more variants.</summary>
    public const int MostVariants = 50;
    /// <summary>A variant has not more versions.</summary>
    public const int MostVersions = 200;

    /// <summary>The last version of each variant of an authority, by title; those that were withdrawn too.</summary>
    public async Task<IReadOnlyList<OwnTrackRow>> AllAsync(AuthorityId authority, CancellationToken cancel)
    {
        var rows = db.Set<OwnTrackRow>().AsNoTracking().Where(row => row.AuthorityId == authority.Value);
        var last = await rows.Where(row => !rows.Any(later => later.Id == row.Id && later.Version > row.Version)).ToListAsync(cancel);
        return [.. last.OrderBy(row => row.Title, StringComparer.CurrentCultureIgnoreCase).ThenBy(row => row.Id, StringComparer.Ordinal)];
    }

    /// <summary>Those that a case of the authority may take.</summary>
    public async Task<IReadOnlyList<OwnTrackRow>> OfferedAsync(AuthorityId authority, CancellationToken cancel) =>
        [.. (await AllAsync(authority, cancel)).Where(row => row.WithdrawnAt is null)];

    /// <summary>The versions of a variant, the last one first; none where the authority has no such.</summary>
    public async Task<IReadOnlyList<OwnTrackRow>> FindAsync(AuthorityId authority, string id, CancellationToken cancel) =>
        await db.Set<OwnTrackRow>().AsNoTracking().Where(row => row.AuthorityId == authority.Value && row.Id == id)
            .OrderByDescending(row => row.Version).ToListAsync(cancel);

    /// <summary>Keeps a definition as the next version of the variant whose id it says. What was withdrawn is offered again by it.</summary>
    /// <param name="authority">The authority.</param>
    /// <param name="definition">A definition in which <see cref="OwnTrackRules"/> finds nothing.</param>
    /// <param name="seen">The version that the person had before their eyes; 0 where the variant is new.</param>
    /// <param name="by">Who keeps it.</param>
    /// <param name="cancel">Ends the attempt.</param>
    /// <exception cref="ArgumentException">The definition could not be used by a case.</exception>
    public async Task<KeptAnswer> KeepAsync(AuthorityId authority, string definition, int seen, PersonId by, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(definition);
        if (definition.Length > OwnTrackRules.LongestDefinition || TrackJson.Read(Encoding.UTF8.GetBytes(definition)).Track is not { } track || OwnTrackRules.Check(track).Count > 0)
            throw new ArgumentException("No definition that a case could take.", nameof(definition));
        var versions = await FindAsync(authority, track.Id, cancel);
        var last = versions.Count > 0 ? versions[0] : null;
        if ((last?.Version ?? 0) != seen)
            return KeptAnswer.Changed;
        if (last is { WithdrawnAt: null } && last.Definition == definition)
            return KeptAnswer.Same;
        if (versions.Count >= MostVersions || last is null && (await AllAsync(authority, cancel)).Count >= MostVariants)
            return KeptAnswer.Full;
        var row = new OwnTrackRow
        {
            AuthorityId = authority.Value,
            Id = track.Id,
            Version = seen + 1,
            Title = track.Title!,
            Definition = definition,
            AddedAt = clock.GetUtcNow(),
            AddedBy = by.Value,
        };
        db.Add(row);
        try
        {
            await db.SaveChangesAsync(cancel);
            return KeptAnswer.Kept;
        }
        catch (DbUpdateException)
        {
            // Somebody else was quicker with the same version; anything else is a fault of the store.
            db.Entry(row).State = EntityState.Detached;
            if ((await FindAsync(authority, track.Id, cancel)).All(version => version.Version != row.Version))
                throw;
            return KeptAnswer.Changed;
        }
    }

    /// <summary>Offers a variant no longer to cases, or again. False where the authority has no such variant.</summary>
    public async Task<bool> OfferAsync(AuthorityId authority, string id, bool offered, PersonId by, CancellationToken cancel)
    {
        if (await FindAsync(authority, id, cancel) is not [var last, ..])
            return false;
        DateTimeOffset? at = offered ? null : last.WithdrawnAt ?? clock.GetUtcNow();
        Guid? who = offered ? null : last.WithdrawnBy ?? by.Value;
        await db.Set<OwnTrackRow>().Where(row => row.AuthorityId == authority.Value && row.Id == id && row.Version == last.Version)
            .ExecuteUpdateAsync(row => row.SetProperty(one => one.WithdrawnAt, at).SetProperty(one => one.WithdrawnBy, who), cancel);
        return true;
    }
}
