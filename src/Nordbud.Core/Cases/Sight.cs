namespace Nordbud.Core.Cases;

/// <summary>What a viewer may see of an entry.</summary>
/// <param name="Existence">That something happened, and when.</param>
/// <param name="Actor">Who did it.</param>
/// <param name="Content">What the entry itself says.</param>
/// <param name="Texts">The kept texts and files that it names.</param>
public readonly record struct Sight(bool Existence, bool Actor, bool Content, bool Texts)
{
    /// <summary>Nothing.</summary>
    public static readonly Sight None;
    /// <summary>Everything.</summary>
    public static readonly Sight All = new(true, true, true, true);
}
