namespace Nordbud.Core.Values;

/// <summary>The five Nordic countries whose law the product holds, by ISO 3166-1 code.</summary>
public enum Country
{
    /// <summary>Sweden.</summary>
    SE,
    /// <summary>Denmark.</summary>
    DK,
    /// <summary>Finland.</summary>
    FI,
    /// <summary>Norway.</summary>
    NO,
    /// <summary>Iceland.</summary>
    IS,
}
