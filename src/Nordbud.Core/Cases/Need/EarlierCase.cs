namespace Nordbud.Core.Cases.Need;

/// <summary>An earlier case on the same need.</summary>
/// <param name="Id">The earlier case.</param>
/// <param name="At">The place of the entry that tied it.</param>
public sealed record EarlierCase(CaseId Id, long At)
{
    /// <summary>What those know who were involved in it; null as long as nobody said.</summary>
    public EarlierSettled? Settled { get; init; }
}
