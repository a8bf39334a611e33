using Nordbud.Core.Law;

namespace Nordbud.Core.Advice;

/// <summary>
/// Something that speaks for or against a model without deciding it; said only when its condition is known to hold.
/// Its text is <c>adviser.observation.{id}</c>.
/// </summary>
public sealed record Observation(string Id, Condition When, Source Source);
