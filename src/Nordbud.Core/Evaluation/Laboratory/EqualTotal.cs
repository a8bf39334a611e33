namespace Nordbud.Core.Evaluation.Laboratory;

/// <summary>
/// A line of prices (in the currency of the model) and qualities (shares of full quality, 0 to 1) that give the same
/// total; between two points of it, while the other tenders stay as they are.
/// </summary>
public sealed record EqualTotal(decimal Total, IReadOnlyList<(decimal Price, decimal Quality)> Points);
