namespace Nordbud.Core.Cases.Scoring;

/// <summary>A tender as it stands.</summary>
/// <param name="Entered">As it was entered last.</param>
public sealed record EnteredTender(TenderEntered Entered)
{
    public TenderId Id => Entered.Tender;

    /// <summary>Why it is excluded or rejected; null where it is not.</summary>
    public KeptRef? Excluded { get; init; }

    /// <summary>Whether it was rejected as abnormally low, Art. 69.</summary>
    public bool AbnormallyLow { get; init; }
}
