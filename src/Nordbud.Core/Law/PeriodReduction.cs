namespace Nordbud.Core.Law;

/// <summary>The shorter length of a minimum period when all the circumstances named hold.</summary>
/// <param name="When">What must hold.</param>
/// <param name="Days">The whole length then, never a number of days to take off.</param>
/// <param name="Source">Where it is written.</param>
public sealed record PeriodReduction(PeriodCircumstances When, int Days, Source Source);
