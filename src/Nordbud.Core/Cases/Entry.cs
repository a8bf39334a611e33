using Nordbud.Core.People;

namespace Nordbud.Core.Cases;

/// <summary>One line of a case's ledger: an event with its place, time and doer, and the bytes it is stored and hashed as.</summary>
public sealed record Entry
{
    /// <summary>The place in the case, from 1.</summary>
    public required long Position { get; init; }
    /// <summary>When it was written, in UTC, to the millisecond.</summary>
    public required DateTimeOffset At { get; init; }
    /// <summary>Who did it; null where the program did by itself.</summary>
    public required PersonId? Actor { get; init; }
    /// <summary>What happened.</summary>
    public required CaseEvent Event { get; init; }
    /// <summary>The stored bytes, which are hashed with <see cref="Salt"/>.</summary>
    public required ReadOnlyMemory<byte> Bytes { get; init; }
    /// <summary>16 random bytes that keep the hash from being guessed.</summary>
    public required ReadOnlyMemory<byte> Salt { get; init; }

    /// <summary>False for what was entered about the time before the case was kept here.</summary>
    public bool Witnessed => Event is not Opening.EarlierHappeningEntered;
}
