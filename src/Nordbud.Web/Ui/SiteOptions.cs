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

    /// <summary>The public origin, as <c>https://nordbud.example.se</c>, or null where none is configured.</summary>
    public string? PublicOrigin { get; init; } = Environment.GetEnvironmentVariable("NORDBUD_ORIGIN") is { Length: > 0 } origin ? origin.TrimEnd('/') : null;

    /// <summary>The address under which readers reach the pages, for links in mails.</summary>
    public string Origin => PublicOrigin ?? $"http://localhost:{Port.ToString(System.Globalization.CultureInfo.InvariantCulture)}";

    /// <summary>Forms about accounts that one address may send in a minute.</summary>
    public int AccountPostsAMinute { get; init; } = 30;

    /// <summary>Hosts of other installations whose libraries may be fetched, as <c>nordbud.example.se</c>.</summary>
    public IReadOnlyList<string> LibraryHosts { get; init; } = [];

    /// <summary>Whether an origin can be one: https, or http on this machine, and no more than that.</summary>
    public static bool IsOrigin(string origin) =>
        Uri.TryCreate(origin, UriKind.Absolute, out var uri)
        && (uri.Scheme == "https" || uri is { Scheme: "http", Host: "localhost" })
        && uri is { PathAndQuery: "/", Fragment: "", UserInfo: "" };

    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Say less on the console.</summary>
    public bool Quiet { get; init; }
}
