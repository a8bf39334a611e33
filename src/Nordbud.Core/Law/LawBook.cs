using Nordbud.Core.Values;

namespace Nordbud.Core.Law;

/// <summary>One dated, cited value of the law book.</summary>
public sealed record LawValue<T>(
    string Id, T Value, DateOnly From, DateOnly? To, Source Source, Verification Verified, string? Note, bool Local);

#pragma warning disable CA1822 // the book is still empty: every amount is unknown
/// <summary>The law book. It holds no values yet, so every amount is unknown.</summary>
public sealed class LawBook
{
    public static LawBook Embedded { get; } = new();
    public string Edition => "empty";
    public LawValue<Money>? Amount(Country? country, string id, DateOnly on) => null;
    public LawValue<Money>? LastKnownAmount(Country? country, string id, DateOnly on) => null;
}
