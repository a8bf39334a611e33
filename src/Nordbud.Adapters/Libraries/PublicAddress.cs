using System.Net;
using System.Net.Sockets;

namespace Nordbud.Adapters.Libraries;

/// <summary>
/// Which addresses lie in the public internet, by the registries of special addresses (RFC 6890). What an administrator
/// lets this program fetch must not be turned against machines of its own network.
/// </summary>
public static class PublicAddress
{
    /// <summary>This network, private, shared, loopback, link-local, special, documentation, benchmarks, multicast, reserved.</summary>
    private static readonly IPNetwork[] Closed4 = [.. new[]
    {
        "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24",
        "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
    }.Select(IPNetwork.Parse)];

    /// <summary>The only part of IPv6 that is given out; loopback, link-local and unique local addresses lie outside.</summary>
    private static readonly IPNetwork Open6 = IPNetwork.Parse("2000::/3");

    /// <summary>Special uses with Teredo, documentation, and 6to4, which carries an IPv4 address inside.</summary>
    private static readonly IPNetwork[] Closed6 = [.. new[] { "2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20" }.Select(IPNetwork.Parse)];

    /// <summary>Whether an address is of the public internet. An IPv4 address written as IPv6 is what it is as IPv4.</summary>
    public static bool Is(IPAddress address)
    {
        ArgumentNullException.ThrowIfNull(address);
        if (address.IsIPv4MappedToIPv6)
            address = address.MapToIPv4();
        return address.AddressFamily switch
        {
            AddressFamily.InterNetwork => !Array.Exists(Closed4, network => network.Contains(address)),
            AddressFamily.InterNetworkV6 => Open6.Contains(address) && !Array.Exists(Closed6, network => network.Contains(address)),
            _ => false,
        };
    }
}
