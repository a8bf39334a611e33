using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Nordbud.Adapters.Identity;
using Nordbud.Adapters.Libraries;
using Nordbud.Adapters.Store.Cases;
using Nordbud.Adapters.Tracks;

namespace Nordbud.Adapters.Store;

/// <summary>The database. Its two kinds differ in how they are reached and migrated, not in what they hold.</summary>
public abstract class NordbudContext(DbContextOptions options) : DbContext(options)
{
    public DbSet<Draft> Drafts => Set<Draft>();

    /// <summary>
    /// Does what the database offers so that no journal of its own keeps what was removed. PostgreSQL clears the rows
    /// itself, by its vacuum, and its archive of journals is the operator's.
    /// </summary>
    public virtual Task ForgetJournalAsync(CancellationToken cancel) => Task.CompletedTask;

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        ArgumentNullException.ThrowIfNull(modelBuilder);
        CaseTables.Map(modelBuilder);
        PeopleTables.Map(modelBuilder);
        AccountTables.Map(modelBuilder);
        LibraryTables.Map(modelBuilder);
        OwnTrackTables.Map(modelBuilder);
        modelBuilder.Entity<Draft>(draft =>
        {
            draft.ToTable("drafts").HasKey(d => d.Id);
            draft.Property(d => d.Id).HasMaxLength(32);
            draft.Property(d => d.NeedId).HasMaxLength(32);
            draft.Property(d => d.Language).HasMaxLength(8);
            draft.HasIndex(d => d.NeedId);
            draft.HasIndex(d => d.Updated);
            draft.OwnsOne(d => d.Decision, decision =>
            {
                decision.Property(d => d.Model).HasMaxLength(40);
                decision.Property(d => d.Instrument).HasMaxLength(60);
                decision.Property(d => d.Advised).HasMaxLength(40);
                decision.Property(d => d.LawBookEdition).HasMaxLength(60);
            });
        });
    }

    /// <summary>SQLite cannot order a <see cref="DateTimeOffset"/>: there it is kept as UTC milliseconds.</summary>
    internal sealed class UnixMilliseconds() : ValueConverter<DateTimeOffset, long>(
        time => time.ToUnixTimeMilliseconds(), stored => DateTimeOffset.FromUnixTimeMilliseconds(stored));
}
