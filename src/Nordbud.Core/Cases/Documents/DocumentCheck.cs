using Nordbud.Core.Law;
using Nordbud.Core.Values;

namespace Nordbud.Core.Cases.Documents;

/// <summary>Something to see to before the procurement documents are published.</summary>
/// <param name="Code">What it is; stable.</param>
/// <param name="Weight">How much it weighs.</param>
/// <param name="Text">The sentence.</param>
/// <param name="Source">Where the rule is written, or null where it is advice of the house.</param>
/// <param name="Mended">Where in the case it is mended.</param>
public sealed record DocumentCheck(string Code, CheckWeight Weight, Message Text, Source? Source, MendedAt Mended)
{
    /// <summary>The text that it is about, or null.</summary>
    public KeptRef? About { get; init; }
}
