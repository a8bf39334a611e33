using Nordbud.Core.Values;

namespace Nordbud.Core.Cases.Suppliers;

/// <summary>Which suppliers take part. Their names are those of undertakings; addresses of people are kept apart.</summary>
public abstract record SupplierEvent : CaseEvent
{
    public override string Subject => $"supplier/{Supplier}";
    public required SupplierId Supplier { get; init; }
}

/// <summary>A supplier registered to take part, or the authority entered one it has met.</summary>
public sealed record SupplierRegistered : SupplierEvent
{
    /// <summary>The name of the undertaking.</summary>
    public required string Name { get; init; }
    public Country? Country { get; init; }
    /// <summary>The number in the register of undertakings, or null.</summary>
    public string? Number { get; init; }
    /// <summary>The mail address that announcements go to.</summary>
    public KeptRef? Contact { get; init; }
    /// <summary>Base64 of SHA-256 over the secret of the supplier's own link; null where the authority entered it.</summary>
    public string? Key { get; init; }
    /// <summary>The language of its mails.</summary>
    public string? Language { get; init; }
    /// <summary>Suppliers that have nearly the same name: perhaps related undertakings.</summary>
    public IReadOnlyList<SupplierId> Resembles { get; init; } = [];
    protected override IEnumerable<KeptRef> Names() => Contact is null ? [] : [Contact];
}

/// <summary>A supplier got a new link, by which the old one ended; perhaps with another address.</summary>
public sealed record SupplierLinkRenewed : SupplierEvent
{
    public required string Key { get; init; }
    public KeptRef? Contact { get; init; }
    protected override IEnumerable<KeptRef> Names() => Contact is null ? [] : [Contact];
}

/// <summary>It was found whether two suppliers are related undertakings (Directive 2014/24/EU Art. 41).</summary>
public sealed record RelationFound : SupplierEvent
{
    public required SupplierId Other { get; init; }
    public required bool Related { get; init; }
    public KeptRef? Reason { get; init; }
    protected override IEnumerable<KeptRef> Names() => Reason is null ? [] : [Reason];
}

/// <summary>A supplier said what it thinks of the authority's way of buying.</summary>
public sealed record AuthorityRated : SupplierEvent
{
    /// <summary>Marks from 1 to 5 by what they are for; see <see cref="Rating"/>.</summary>
    public required IReadOnlyDictionary<string, int> Marks { get; init; }
    public KeptRef? Text { get; init; }
    protected override IEnumerable<KeptRef> Names() => Text is null ? [] : [Text];
}
