namespace Nordbud.Core.Cases.Agreements;

/// <summary>What a partner agreed to reach.</summary>
/// <param name="Id">The same while the agreement is changed.</param>
/// <param name="Name">What is measured.</param>
/// <param name="Unit">In which unit.</param>
/// <param name="Value">The agreed value.</param>
/// <param name="Better">Which side of it is good.</param>
public sealed record AgreedPerformance(PerformanceId Id, KeptRef Name, string Unit, decimal Value, Better Better)
{
    /// <summary>Whether a measured value is as good as agreed.</summary>
    public bool MetBy(decimal measured) => Better is Better.More ? measured >= Value : measured <= Value;
}
