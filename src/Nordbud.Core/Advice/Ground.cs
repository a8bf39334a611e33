using Nordbud.Core.Law;

namespace Nordbud.Core.Advice;

/// <summary>
/// One ground on which a model stands or falls. Its texts are <c>adviser.ground.{id}</c> where it holds and
/// <c>adviser.ground.{id}.not</c> where it does not.
/// </summary>
public sealed record Ground(string Id, Condition Condition, Source Source);
