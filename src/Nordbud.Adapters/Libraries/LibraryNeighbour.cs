using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using Nordbud.Core.Library;

namespace Nordbud.Adapters.Libraries;

/// <summary>
/// Fetches the library of another installation: over https, from a host that the administrator listed, without following
/// anybody elsewhere, and only at a public address. The address is judged where it is connected to, so that a name that
/// changes its address in between leads nowhere.
/// </summary>
public sealed class LibraryNeighbour : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly HttpClient _http;
    private readonly Func<IPAddress, bool> _mayConnect;

    /// <param name="hosts">The hosts that may be asked, as <see cref="IsHost"/> lets them be written.</param>
    public LibraryNeighbour(IReadOnlyList<string> hosts) : this(hosts, PublicAddress.Is, null, Patience)
    {
    }

    /// <summary>For tests, which have no public address: another rule of addresses, and a root of trust of their own.</summary>
    internal LibraryNeighbour(IReadOnlyList<string> hosts, Func<IPAddress, bool> mayConnect, X509Certificate2? trusted, TimeSpan patience)
    {
        Hosts = hosts;
        _mayConnect = mayConnect;
        var handler = new SocketsHttpHandler
        {
            // A proxy would connect in our place, and the address could not be judged.
            UseProxy = false,
            AllowAutoRedirect = false,
            UseCookies = false,
            // What is packed small can unpack to anything.
            AutomaticDecompression = DecompressionMethods.None,
            ConnectCallback = ConnectAsync,
        };
        if (trusted is not null)
        {
            handler.SslOptions = new SslClientAuthenticationOptions
            {
                CertificateChainPolicy = new X509ChainPolicy { TrustMode = X509ChainTrustMode.CustomRootTrust, CustomTrustStore = { trusted }, RevocationMode = X509RevocationMode.NoCheck },
            };
        }
        _http = new HttpClient(handler) { Timeout = patience, MaxResponseContentBufferSize = LibraryJson.MaxBytes };
    }

    /// <summary>The hosts that may be asked.</summary>
    public IReadOnlyList<string> Hosts { get; }

    /// <summary>Whether a text is the name of a host, with a port where it is not the usual one, and nothing else.</summary>
    public static bool IsHost(string text) =>
        Uri.TryCreate($"https://{text}/", UriKind.Absolute, out var uri)
        && uri is { HostNameType: UriHostNameType.Dns, UserInfo: "", PathAndQuery: "/", Fragment: "" }
        && uri.Authority == text;

    /// <summary>The library of a host, or why there is none.</summary>
    public async Task<NeighbourAnswer> FetchAsync(string host, CancellationToken cancel)
    {
        if (!Hosts.Contains(host, StringComparer.Ordinal) || !IsHost(host))
            return new(null, NeighbourFault.NotAllowed);
        try
        {
            using var answer = await _http.GetAsync(new Uri($"https://{host}/library.json"), cancel);
            if ((int)answer.StatusCode is >= 300 and < 400)
                return new(null, NeighbourFault.Elsewhere);
            return answer.StatusCode is HttpStatusCode.OK
                ? new(LibraryJson.Read(await answer.Content.ReadAsByteArrayAsync(cancel)), null)
                : new(null, NeighbourFault.Refused);
        }
        catch (HttpRequestException failed)
        {
            return new(null, FaultOf(failed));
        }
        catch (TaskCanceledException late) when (!cancel.IsCancellationRequested && late.InnerException is TimeoutException)
        {
            return new(null, NeighbourFault.Late);
        }
    }

    public void Dispose() => _http.Dispose();

    private static NeighbourFault FaultOf(HttpRequestException failed)
    {
        if (failed.HttpRequestError is HttpRequestError.ConfigurationLimitExceeded)
            return NeighbourFault.TooLarge;
        for (Exception? inner = failed; inner is not null; inner = inner.InnerException)
        {
            if (inner is NotPublicException)
                return NeighbourFault.PrivateAddress;
        }
        return NeighbourFault.Unreachable;
    }

    private async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancel)
    {
        var addresses = await Dns.GetHostAddressesAsync(context.DnsEndPoint.Host, cancel);
        IPAddress[] open = [.. addresses.Where(_mayConnect)];
        if (open.Length == 0)
            throw new NotPublicException();
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(open, context.DnsEndPoint.Port, cancel);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private sealed class NotPublicException() : IOException("The host has no address in the public internet.");
}
