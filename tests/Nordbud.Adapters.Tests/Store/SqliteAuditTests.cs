using Microsoft.EntityFrameworkCore;
using Nordbud.Adapters.Store;

namespace Nordbud.Adapters.Tests.Store;

public sealed class SqliteAuditTests : AuditContract
{
    protected override NordbudContext Open() => new SqliteContext(
        new DbContextOptionsBuilder<SqliteContext>().UseSqlite($"Data Source={Path.Combine(Folder, "nordbud.db")};Pooling=False").Options);

    protected override Task CreateAsync() => Task.CompletedTask;

    protected override Task DropAsync() => Task.CompletedTask;
}
