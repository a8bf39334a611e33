using Microsoft.EntityFrameworkCore;

namespace Nordbud.Adapters.Store;

/// <summary>The database on a PostgreSQL server, for several machines.</summary>
public sealed class PostgreSqlContext(DbContextOptions<PostgreSqlContext> options) : NordbudContext(options);
