using Microsoft.EntityFrameworkCore;
using Nordbud.Adapters.Store;

namespace Nordbud.Adapters.Libraries;

/// <summary>The durable table of the library.</summary>
internal static class LibraryTables
{
    public static void Map(ModelBuilder model) =>
        Tables.Map<LibraryRow>(model, "library_entries", row => row.HasKey(entry => new { entry.Id, entry.Version, entry.Origin }));
}
