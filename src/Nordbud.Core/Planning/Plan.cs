using Nordbud.Core.Advice;
using Nordbud.Core.Values;

namespace Nordbud.Core.Planning;

/// <summary>The dated course of a model by an instrument.</summary>
public sealed record Plan
{
    /// <summary>The model.</summary>
    public required Model Model { get; init; }
    /// <summary>The instrument that carries it out.</summary>
    public required Instrument Instrument { get; init; }
    /// <summary>Whose law and calendar.</summary>
    public required Country Country { get; init; }
    /// <summary>The body of rules the periods come from.</summary>
    public required Regime Regime { get; init; }
    /// <summary>What the buyer has at the end.</summary>
    public required Outcome Outcome { get; init; }
    /// <summary>The day the plan starts on.</summary>
    public required DateOnly Start { get; init; }
    /// <summary>The day of the contract, or of the act that stands in for it where nothing is bought.</summary>
    public required DateOnly Contract { get; init; }
    /// <summary>The last day of the course; after <see cref="Contract"/> where development follows.</summary>
    public required DateOnly End { get; init; }
    /// <summary>The steps in order.</summary>
    public required IReadOnlyList<PlanStep> Steps { get; init; }
    /// <summary>What to watch.</summary>
    public required IReadOnlyList<Message> Warnings { get; init; }
    /// <summary>The edition of the law book that the plan was made under.</summary>
    public required string LawBookEdition { get; init; }

    /// <summary>Calendar days from start to end, both counted.</summary>
    public int TotalDays => End.DayNumber - Start.DayNumber + 1;
    /// <summary>Calendar days from start to contract, both counted.</summary>
    public int DaysToContract => Contract.DayNumber - Start.DayNumber + 1;
}
