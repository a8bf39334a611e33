namespace Nordbud.Core.Planning;

/// <summary>What a step of a plan rests on.</summary>
public enum StepKind
{
    /// <summary>A minimum period that the law sets; counted in calendar days by Regulation 1182/71.</summary>
    Statutory,
    /// <summary>Work that takes an assumed number of working days; the buyer can change it.</summary>
    Working,
    /// <summary>A decision or an act of the buyer; it takes one working day.</summary>
    Gate,
}
