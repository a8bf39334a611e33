using System.CommandLine;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;
using Nordbud.Adapters.Libraries;
using Nordbud.Adapters.Store;
using Nordbud.Web.Features.Account;
using Nordbud.Web.Features.Files;
using Nordbud.Web.Features.Mail;
using Nordbud.Web.Ui;

namespace Nordbud.Web.Cli;

/// <summary><c>./nordbud serve</c>: the pages, on this machine unless told otherwise.</summary>
public static class ServeCommand
{
    private static readonly Option<int> Port = new("--port")
    {
        Description = "The port to listen on; 0 takes a free one.",
        DefaultValueFactory = _ => 5080,
    };

    private static readonly Option<string> Data = new("--data")
    {
        Description = "The folder of the database, keys and local law.",
        DefaultValueFactory = _ => LawBooks.DataFolder,
    };

    private static readonly Option<string> Address = new("--address")
    {
        Description = "The address to listen on, for example 0.0.0.0 behind a reverse proxy with TLS.",
        DefaultValueFactory = _ => "127.0.0.1",
    };

    private static readonly Option<string[]> LibraryHosts = new("--library-host")
    {
        Description = "Another installation whose criteria library administrators here may take over from, for example nordbud.example.se; give it several times for several.",
        DefaultValueFactory = _ => [],
    };

    private static readonly Option<bool> Demo = new("--demo") { Description = "Fill an empty installation first, as ./nordbud demo does." };

    public static Command Create()
    {
        var command = new Command("serve", "Open the pages in a browser. Example: ./nordbud serve --port 5080. "
            + "PostgreSQL instead of SQLite: a connection string in ConnectionStrings__Nordbud.")
        {
            Port, Data, Address, LibraryHosts, Demo,
        };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancel)
    {
        if (parsed.GetValue(Port) is var port and not (>= 0 and <= 65535))
            return await Refuse($"--port: {port.ToString(CultureInfo.InvariantCulture)} is not a port; 0 to 65535 are allowed.");
        if (!IPAddress.TryParse(parsed.GetValue(Address), out var address))
            return await Refuse($"--address: '{parsed.GetValue(Address)}' is not an IP address; give one such as 127.0.0.1.");
        var hosts = parsed.GetValue(LibraryHosts) ?? [];
        if (Array.Find(hosts, host => !LibraryNeighbour.IsHost(host)) is { } odd)
            return await Refuse($"--library-host: '{odd}' is not the name of a host; give it alone and in lower case, as nordbud.example.se.");
        var options = new SiteOptions
        {
            DataFolder = Path.GetFullPath(parsed.GetValue(Data)!),
            Port = parsed.GetValue(Port),
            Address = address,
            LibraryHosts = hosts,
            PostgreSql = Environment.GetEnvironmentVariable("ConnectionStrings__Nordbud"),
        };
        if (!CanWrite(options.DataFolder))
            return await Refuse($"--data: '{options.DataFolder}' cannot be written; name a folder that can be.");
        if (LawBooks.Read(Texts.For("en"), options.DataFolder) is null)
            return ExitCode.BadInput;
        if (WrongSetting(options) is { } wrong)
            return await Refuse(wrong);
        // Asked before the site starts: a host whose start fails complains of its background services too.
        if (IsTaken(address, options.Port))
            return await Refuse(Taken(options.Port));
        await using var app = Site.Build(options);
        try
        {
            if (parsed.GetValue(Demo) && !await DemoCommand.FillAsync(app, Texts.For("en"), cancel))
                return ExitCode.BadInput;
            await app.StartAsync(cancel);
        }
        catch (IOException taken) when (taken.InnerException is AddressInUseException)
        {
            return await Refuse(Taken(options.Port));
        }
        catch (StoreTooOldException old)
        {
            return await Refuse(old.Message);
        }
        catch (Exception unreachable) when (StoreFault.Is(unreachable) || unreachable is ArgumentException)
        {
            return await Refuse($"ConnectionStrings__Nordbud: the database cannot be opened ({unreachable.Message}).");
        }
        var drafts = options.PostgreSql is null ? options.DataFolder : "PostgreSQL";
        foreach (var url in app.Urls)
            Console.WriteLine($"Nordbud listens on {url} (Ctrl+C ends it); drafts are kept in {drafts}");
        if (await app.Services.GetRequiredService<FirstAdministrator>().PathAsync(cancel) is { } path)
            Console.WriteLine($"There is no administrator yet. Open this once, before this program ends, to become the first:\n  {(options.PublicOrigin ?? app.Urls.First().Replace("127.0.0.1", "localhost", StringComparison.Ordinal))}{path}");
        await app.WaitForShutdownAsync(cancel);
        return 0;
    }

    /// <summary>What is wrong with the settings in the environment, or null.</summary>
    private static string? WrongSetting(SiteOptions options)
    {
        try
        {
            if (options.PublicOrigin is { } origin && !SiteOptions.IsOrigin(origin))
                return $"NORDBUD_ORIGIN: '{origin}' is not an origin; give scheme and host alone, as https://nordbud.example.se (http only for localhost).";
            OidcFile.Read(options.DataFolder);
            MailServices.MailerOf(options.DataFolder, Environment.GetEnvironmentVariable);
            FileServices.LongestOf(Environment.GetEnvironmentVariable("NORDBUD_LONGEST_FILE"));
            return null;
        }
        catch (Exception wrong) when (wrong is ArgumentException or IOException or UnauthorizedAccessException)
        {
            return wrong.Message;
        }
    }

    private static string Taken(int port) => string.Create(CultureInfo.InvariantCulture,
        $"--port: {port} is taken by another program; choose another with --port, or 0 for a free one.");

    private static bool IsTaken(IPAddress address, int port)
    {
        using var probe = new TcpListener(address, port);
        try
        {
            probe.Start();
            return false;
        }
        catch (SocketException refused) when (refused.SocketErrorCode is SocketError.AddressAlreadyInUse)
        {
            return true;
        }
    }

    private static bool CanWrite(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
            File.WriteAllBytes(Path.Combine(folder, ".writable"), []);
            File.Delete(Path.Combine(folder, ".writable"));
            return true;
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static async Task<int> Refuse(string message)
    {
        await Console.Error.WriteLineAsync(Complaint.Printable(message));
        return 2;
    }
}
