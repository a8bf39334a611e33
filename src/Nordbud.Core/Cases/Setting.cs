using Nordbud.Core.Law;

namespace Nordbud.Core.Cases;

/// <summary>What a decision is taken in: who asks, when, and under which law.</summary>
public sealed record Setting(Doer By, DateTimeOffset Now, LawBook Law)
{
    /// <summary>The day, as it is in UTC.</summary>
    public DateOnly Today => DateOnly.FromDateTime(Now.UtcDateTime);
}
