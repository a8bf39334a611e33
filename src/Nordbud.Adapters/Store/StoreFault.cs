using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace Nordbud.Adapters.Store;

/// <summary>Tells a database that cannot be reached, is full or broke off from a fault of the program.</summary>
public static class StoreFault
{
    /// <summary>Whether the database is the cause: EF wraps what the driver throws.</summary>
    public static bool Is(Exception? fault) => fault is DbException
        || fault is DbUpdateException or InvalidOperationException && fault.InnerException is DbException;
}
