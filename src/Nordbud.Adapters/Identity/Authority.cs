using Nordbud.Core.People;
using Nordbud.Core.Values;

namespace Nordbud.Adapters.Identity;

/// <summary>A buyer in whose name cases are kept.</summary>
public sealed class Authority
{
    /// <summary>Longest name, in characters.</summary>
    public const int LongestName = 120;

    public required Guid Id { get; init; }
    public required string Name { get; set; }
    public required AuthorityKind Kind { get; set; }
    public required Country Country { get; set; }
    public required DateTimeOffset Created { get; init; }
}
