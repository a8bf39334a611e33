namespace Nordbud.Core.Evaluation.Laboratory;

/// <summary>
/// Own prices between which nothing changes: neither the own points nor the distance to any other tender. The ends are
/// in the currency of the model; one that touches the end of what was tried goes on beyond it.
/// </summary>
public sealed record FlatZone(decimal From, decimal To, FlatZoneEnd End);
