using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Nordbud.Adapters.Store;

/// <summary>Lets SQLite write zeros over what is removed or replaced; by default it leaves it in free pages.</summary>
internal sealed class SecureDelete : DbConnectionInterceptor
{
    private const string Pragma = "pragma secure_delete = on";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Pragma;
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = Pragma;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
