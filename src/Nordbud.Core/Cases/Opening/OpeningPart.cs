using Nordbud.Core.Advice;
using Nordbud.Core.Cases.Need;

namespace Nordbud.Core.Cases.Opening;

/// <summary>One technology of the need that a case opens with, and what was decided on it, if anything.</summary>
public sealed record OpeningPart(Facts Facts, DecideModel? Decision = null);
