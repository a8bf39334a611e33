using System.Globalization;
using Nordbud.Core.Advice;
using Nordbud.Core.People;
using Nordbud.Core.Planning;

namespace Nordbud.Core.Cases.Need;

/// <summary>What somebody asks to be done to a part of the need.</summary>
public abstract record NeedCommand : CaseCommand
{
    public override string Subject => string.Create(CultureInfo.InvariantCulture, $"need/{Part}");
    public override Permission Needs => Permission.PlanCase;
    /// <summary>The number of the part, from 1; one more than there are adds a part.</summary>
    public int Part { get; init; } = 1;
}

/// <summary>Enter or change the facts; advice and plan follow from them.</summary>
public sealed record EnterFacts(Facts Facts) : NeedCommand;

/// <summary>Decide on a model, or a way without a new procurement. Departing from the advice asks for a reason.</summary>
public sealed record DecideModel(string Model) : NeedCommand
{
    public string? Instrument { get; init; }
    public Kept? Reason { get; init; }
    public Kept? DecidedBy { get; init; }
    public override IEnumerable<Kept> Brings => [.. new[] { Reason, DecidedBy }.OfType<Kept>()];
}

/// <summary>Put on record what follows from the advice after a dialogue, a contest or a phase: the track is kept, or is to be changed.</summary>
public sealed record ReviewAdvice(bool Keeps, Kept Reason) : NeedCommand
{
    /// <summary>Longest reason, in characters.</summary>
    public const int LongestText = 8000;

    public override IEnumerable<Kept> Brings => [Reason];
}

/// <summary>Make a plan by the buyer's wishes.</summary>
public sealed record MakePlan(PlanOptions Wishes) : NeedCommand;
