namespace Nordbud.Web.Ui;

/// <summary>What the pages need to know of the place they run in.</summary>
public sealed record SiteOptions
{
    /// <summary>The folder of the database, keys and local law.</summary>
    public required string DataFolder { get; init; }

    /// <summary>The port to listen on; 0 takes a free one.</summary>
    public int Port { get; init; } = 5080;

    /// <summary>The address to listen on; the machine itself unless told otherwise.</summary>
    public System.Net.IPAddress Address { get; init; } = System.Net.IPAddress.Loopback;

    /// <summary>A PostgreSQL connection string; SQLite in the data folder where there is none.</summary>
    public string? PostgreSql { get; init; }

    /// <summary>The address under which readers reach the pages, for links in mails.</summary>
    public string Origin { get; init; } = Environment.GetEnvironmentVariable("NORDBUD_ORIGIN") is { Length: > 0 } origin
        ? origin : "http://localhost:5080";

    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Say less on the console.</summary>
    public bool Quiet { get; init; }
}
