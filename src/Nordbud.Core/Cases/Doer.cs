using Nordbud.Core.People;

namespace Nordbud.Core.Cases;

/// <summary>Who asks for something to be done, with the standing at the case's authority.</summary>
/// <param name="Person">The person, or null for the program itself.</param>
/// <param name="Standing">The person's standing; of no account for the program itself.</param>
public sealed record Doer(PersonId? Person, Standing Standing)
{
    /// <summary>The program itself, which may do what its own rules say.</summary>
    public static readonly Doer Program = new(null, Standing.Nobody);
}
