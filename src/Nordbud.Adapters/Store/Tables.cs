using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Nordbud.Adapters.Store;

/// <summary>Tables that are also written without EF: snake-case columns, times as UTC milliseconds on both databases.</summary>
internal static class Tables
{
    public static void Map<T>(ModelBuilder model, string name, Action<EntityTypeBuilder<T>> shape) where T : class
    {
        var row = model.Entity<T>();
        row.ToTable(name);
        shape(row);
        foreach (var property in row.Metadata.GetProperties())
        {
            property.SetColumnName(Snake(property.Name));
            if (property.ClrType == typeof(DateTimeOffset) || property.ClrType == typeof(DateTimeOffset?))
                property.SetValueConverter(new NordbudContext.UnixMilliseconds());
        }
    }

    private static string Snake(string pascal) => string.Concat(
        pascal.Select((letter, at) => at > 0 && char.IsUpper(letter) ? "_" + char.ToLowerInvariant(letter) : $"{char.ToLowerInvariant(letter)}"));
}
