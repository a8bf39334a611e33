namespace Nordbud.Adapters.Libraries;

/// <summary>Why nothing came from another installation.</summary>
public enum NeighbourFault
{
    /// <summary>The host is not on the list of the administrator.</summary>
    NotAllowed,
    /// <summary>The host lies in a private network, or on this machine.</summary>
    PrivateAddress,
    /// <summary>Nobody answers there, or not under a certificate that can be trusted.</summary>
    Unreachable,
    /// <summary>The answer did not come in time.</summary>
    Late,
    /// <summary>The answer leads to another address, which is not followed.</summary>
    Elsewhere,
    /// <summary>The host answered that it does not give the library.</summary>
    Refused,
    /// <summary>The answer is larger than a library may be.</summary>
    TooLarge,
}
