namespace Nordbud.Core.Tracks;

/// <summary>How much a track buys of what is developed in it.</summary>
public enum Volume
{
    /// <summary>Nothing.</summary>
    None,
    /// <summary>So few as it takes to develop and try it.</summary>
    TestSeries,
    /// <summary>What the service needs.</summary>
    Commercial,
}
