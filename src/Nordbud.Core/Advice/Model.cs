namespace Nordbud.Core.Advice;

/// <summary>The ten procurement models of step 7. Public-private innovation is never shown as bare "PPI".</summary>
public enum Model
{
    /// <summary>The need and the product are known and standard.</summary>
    Traditional,
    /// <summary>1A: an adequate solution exists on the market.</summary>
    Innovative1A,
    /// <summary>1B: a solution exists but needs further development.</summary>
    Innovative1B,
    /// <summary>1C: the solution is not yet on the market.</summary>
    Innovative1C,
    /// <summary>2A: only the area is known; ideas are sought.</summary>
    Innovative2A,
    /// <summary>2B: only the area is known; ideas and possible solutions are sought.</summary>
    Innovative2B,
    /// <summary>3: research and development services.</summary>
    Innovative3,
    /// <summary>Public-private innovation before, and without, a procurement.</summary>
    Ppi,
    /// <summary>Public-private innovation that includes a procurement.</summary>
    PpiWithProcurement,
    /// <summary>Public-private partnership: finance, design, build, operate.</summary>
    Ppp,
}
