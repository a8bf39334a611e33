namespace Nordbud.Core.Cases.Reporting;

/// <summary>How a part of the report stands.</summary>
public enum ReportState
{
    /// <summary>The case holds what it asks for.</summary>
    Complete,
    /// <summary>It does not concern this procurement.</summary>
    NotConcerned,
    /// <summary>Something that it asks for is not in the case.</summary>
    Missing,
}
