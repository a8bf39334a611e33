namespace Nordbud.Core.Cases.Contracts;

/// <summary>What a day of a contract is for.</summary>
public enum ContractDayKind
{
    /// <summary>The last day on which an option can be used.</summary>
    Option,
    /// <summary>Something has to be delivered.</summary>
    Delivery,
    /// <summary>The contract ends.</summary>
    End,
}
