using Microsoft.EntityFrameworkCore;

namespace Nordbud.Adapters.Store;

/// <summary>The database in one file, for one machine.</summary>
public sealed class SqliteContext(DbContextOptions<SqliteContext> options) : NordbudContext(options)
{
    private static readonly SecureDelete Erasure = new();

    protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder)
    {
        ArgumentNullException.ThrowIfNull(optionsBuilder);
        optionsBuilder.AddInterceptors(Erasure);
    }

    /// <summary>The journal holds what was written until it is written over: it is emptied into the file and cut.</summary>
    public override Task ForgetJournalAsync(CancellationToken cancel) =>
        Database.ExecuteSqlRawAsync("pragma wal_checkpoint(truncate)", cancel);

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        ArgumentNullException.ThrowIfNull(configurationBuilder);
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UnixMilliseconds>();
    }
}
