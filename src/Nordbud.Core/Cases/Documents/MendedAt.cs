namespace Nordbud.Core.Cases.Documents;

/// <summary>Where in a case something is mended.</summary>
public enum MendedAt
{
    /// <summary>Where the need is described.</summary>
    Need,
    /// <summary>Requirements, grounds, selection criteria and conditions.</summary>
    Requirements,
    /// <summary>Award criteria.</summary>
    Criteria,
    /// <summary>Their weights.</summary>
    Weights,
    /// <summary>How prices are compared.</summary>
    PriceModel,
    /// <summary>The laboratory.</summary>
    Laboratory,
    /// <summary>The plan of the need.</summary>
    Plan,
    /// <summary>The track.</summary>
    Track,
    /// <summary>Who has which information.</summary>
    Parity,
    /// <summary>The record of the market dialogue.</summary>
    Record,
    /// <summary>The working group and its declarations.</summary>
    Group,
    /// <summary>Those who buy together.</summary>
    Cooperation,
    /// <summary>The gates.</summary>
    Gates,
    /// <summary>The reasons that stand in the documents.</summary>
    Reasons,
}
