using Microsoft.EntityFrameworkCore;

namespace Nordbud.Adapters.Store;

/// <summary>The database in one file, for one machine.</summary>
public sealed class SqliteContext(DbContextOptions<SqliteContext> options) : NordbudContext(options)
{
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        ArgumentNullException.ThrowIfNull(configurationBuilder);
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UnixMilliseconds>();
    }
}
