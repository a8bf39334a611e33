namespace Nordbud.Core.Planning;

/// <summary>What the buyer has when a course is over: courses that end differently cannot be compared by days alone.</summary>
public enum Outcome
{
    /// <summary>A signed contract for a solution.</summary>
    Purchase,
    /// <summary>A solution developed under the contract, and the decision whether to buy it.</summary>
    DevelopedSolution,
    /// <summary>Results of research and development; buying the solution takes a new competition.</summary>
    ResearchResults,
    /// <summary>Ideas and a need that can be specified; nothing is bought.</summary>
    Ideas,
    /// <summary>Results of a cooperation, shared with the market; a competition follows.</summary>
    CooperationResults,
}
