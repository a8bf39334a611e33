namespace Nordbud.Core.Evaluation.Laboratory;

/// <summary>In how many of so many made-up competitions a losing tender could turn the winner, by withdrawing or by coming.</summary>
public sealed record MadeUpTrials(int Competitions, int ByWithdrawing, int ByComing);
