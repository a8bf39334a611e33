using Nordbud.Core.Advice;
using Nordbud.Core.Law;

namespace Nordbud.Core.Planning;

/// <summary>All that decides which rows of a course apply.</summary>
internal sealed record Situation(Model Model, Band Band, Facts Facts, LawBook Law);
