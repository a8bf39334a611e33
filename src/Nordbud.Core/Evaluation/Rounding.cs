namespace Nordbud.Core.Evaluation;

/// <summary>A published rounding: where, to multiples of which step (above 0), and which way.</summary>
public sealed record Rounding(RoundingStage Stage, decimal Step, RoundingMode Mode = RoundingMode.HalfUp)
{
    /// <summary>The number rounded.</summary>
    public decimal Of(decimal number)
    {
        var steps = number / Step;
        return Step * Mode switch
        {
            RoundingMode.HalfUp => Math.Round(steps, MidpointRounding.AwayFromZero),
            RoundingMode.HalfEven => Math.Round(steps, MidpointRounding.ToEven),
            RoundingMode.Up => Math.Ceiling(steps),
            _ => Math.Floor(steps),
        };
    }
}
