using System.Collections.Immutable;
using Nordbud.Core.Cases.Dialogue;
using Nordbud.Core.Cases.Suppliers;

namespace Nordbud.Core.Cases.Parity;

/// <summary>A piece of information as it stands: who has it, and whether anything is owed to the others.</summary>
/// <param name="Id">The piece.</param>
/// <param name="Holders">The suppliers who were given it before the others, with the day.</param>
/// <param name="What">What they were given; null where nobody had it before all.</param>
public sealed record Information(InformationId Id, ImmutableSortedDictionary<SupplierId, DateOnly> Holders, KeptRef? What)
{
    /// <summary>What everybody was given; null as long as it was not.</summary>
    public KeptRef? Text { get; init; }
    /// <summary>When it was made available to everybody, or null.</summary>
    public DateTimeOffset? SharedAt { get; init; }
    /// <summary>Why it stays where it is, or null.</summary>
    public KeptRef? Withheld { get; init; }
    /// <summary>The contact in which it was given, or null.</summary>
    public ContactId? Contact { get; init; }
    /// <summary>The place of its first entry in the case.</summary>
    public long At { get; init; }

    /// <summary>Whether some have it and the others are owed it (Directive 2014/24/EU Arts 18(1) and 41).</summary>
    public bool Debt => SharedAt is null && Withheld is null;
}
