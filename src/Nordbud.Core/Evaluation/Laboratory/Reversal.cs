namespace Nordbud.Core.Evaluation.Laboratory;

/// <summary>
/// A tender that loses and yet decides: without it <paramref name="Without"/> is first, with it <paramref name="With"/>.
/// <paramref name="MadeUp"/> says whether the laboratory made it up, or a submitted one would have to be withdrawn.
/// </summary>
public sealed record Reversal(Tender Cause, bool MadeUp, Tender Without, Tender With);
