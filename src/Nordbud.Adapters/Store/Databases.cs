using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.Extensions.DependencyInjection;

namespace Nordbud.Adapters.Store;

/// <summary>Chooses the database: PostgreSQL where a connection string is given, else SQLite in the data folder.</summary>
public static class Databases
{
    public static IServiceCollection AddNordbudDatabase(
        this IServiceCollection services, string dataFolder, string? postgreSql)
    {
        services.AddScoped<Cases.CaseReader>();
        if (postgreSql is not null)
            return services.AddDbContext<NordbudContext, PostgreSqlContext>(o => o.UseNpgsql(postgreSql));
        var file = Path.Combine(dataFolder, "nordbud.db");
        return services.AddDbContext<NordbudContext, SqliteContext>(o => o.UseSqlite($"Data Source={file}"));
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
