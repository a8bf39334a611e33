using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.Extensions.DependencyInjection;
using Nordbud.Adapters.Libraries;
using Nordbud.Adapters.Signing;
using Nordbud.Adapters.Store.Cases;
using Nordbud.Adapters.Tracks;
using Nordbud.Core.Law;
using Npgsql;

namespace Nordbud.Adapters.Store;

/// <summary>Chooses the database: PostgreSQL where a connection string is given, else SQLite in the data folder.</summary>
public static class Databases
{
    /// <summary>Adds the database, the desk of the cases and the keys that sign their checkpoints.</summary>
    public static IServiceCollection AddNordbudDatabase(
        this IServiceCollection services, string dataFolder, string? postgreSql)
    {
        if (postgreSql is not null)
        {
            services.AddDbContext<NordbudContext, PostgreSqlContext>(o => o.UseNpgsql(postgreSql));
            services.AddSingleton(_ => NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(postgreSql) { MaxAutoPrepare = 64 }));
            services.AddSingleton<ICaseStore>(s => new PostgreSqlCaseStore(s.GetRequiredService<NpgsqlDataSource>()));
        }
        else
        {
            var database = $"Data Source={Path.Combine(dataFolder, "nordbud.db")}";
            services.AddDbContext<NordbudContext, SqliteContext>(o => o.UseSqlite(database));
            services.AddSingleton<ICaseStore>(_ => new SqliteCaseStore(database));
        }
        services.AddSingleton(_ => KeyRing.Open(Path.Combine(dataFolder, "keys-ledger")));
        services.AddSingleton(s => new CaseDesk(s.GetRequiredService<ICaseStore>(), s.GetRequiredService<KeyRing>(),
            s.GetRequiredService<LawBook>(), s.GetRequiredService<TimeProvider>()));
        services.AddScoped<KeptTexts>();
        services.AddScoped<UserErasures>();
        services.AddScoped<NoticeBoard>();
        services.AddScoped<ExperienceBoard>();
        services.AddScoped<LibraryShelf>();
        services.AddScoped<OwnTracks>();
        services.AddScoped<CaseLists>();
        services.AddScoped<CaseSearch>();
        services.AddScoped(s => new Rebuild(s.GetRequiredService<ICaseStore>(), s.GetRequiredService<NordbudContext>()));
        return services;
    }

    /// <summary>Opens the database for a command that needs nothing else.</summary>
    public static NordbudContext Open(string dataFolder, string? postgreSql) => postgreSql is not null
        ? new PostgreSqlContext(new DbContextOptionsBuilder<PostgreSqlContext>().UseNpgsql(postgreSql).Options)
        : new SqliteContext(new DbContextOptionsBuilder<SqliteContext>().UseSqlite($"Data Source={Path.Combine(dataFolder, "nordbud.db")};Pooling=False").Options);
}

/// <summary>For <c>dotnet ef migrations add … --context SqliteContext</c> only.</summary>
internal sealed class SqliteDesign : IDesignTimeDbContextFactory<SqliteContext>
{
    public SqliteContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteContext>().UseSqlite("Data Source=design.db").Options);
}

/// <summary>For <c>dotnet ef migrations add … --context PostgreSqlContext</c> only.</summary>
internal sealed class PostgreSqlDesign : IDesignTimeDbContextFactory<PostgreSqlContext>
{
    public PostgreSqlContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<PostgreSqlContext>().UseNpgsql("Host=design").Options);
}
