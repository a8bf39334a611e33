using Nordbud.Core.People;

namespace Nordbud.Core.Cases;

/// <summary>
/// A mail to be sent: whom to, which text and what it names. It waits in the outbox until it is sent; it carries no
/// content of a case, only that there is something to see.
/// </summary>
/// <param name="Key">The text, <c>mail.{Key}.subject</c> and <c>mail.{Key}.body</c>.</param>
public sealed record Letter(string Key)
{
    /// <summary>The person it goes to, whose address is looked up when it is sent.</summary>
    public PersonId? To { get; init; }
    /// <summary>The address it goes to, where nobody has an account yet.</summary>
    public string? Address { get; init; }
    /// <summary>The kept text that holds the address, which is looked up when it is sent; an erased one is written to no more.</summary>
    public Guid? AddressIn { get; init; }
    /// <summary>The language of a reader without an account.</summary>
    public string? Language { get; init; }
    /// <summary>The case it is about, whose latest checkpoint goes with it.</summary>
    public CaseId? Case { get; init; }
    /// <summary>The page to open, from the root of the site.</summary>
    public string? Path { get; init; }
    /// <summary>What the text names.</summary>
    public IReadOnlyDictionary<string, string> Arguments { get; init; } = new Dictionary<string, string>();
}
