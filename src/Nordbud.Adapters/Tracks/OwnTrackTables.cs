using Microsoft.EntityFrameworkCore;
using Nordbud.Adapters.Store;

namespace Nordbud.Adapters.Tracks;

/// <summary>The durable table of the variants that authorities keep.</summary>
internal static class OwnTrackTables
{
    public static void Map(ModelBuilder model) =>
        Tables.Map<OwnTrackRow>(model, "own_tracks", row => row.HasKey(track => new { track.AuthorityId, track.Id, track.Version }));
}
