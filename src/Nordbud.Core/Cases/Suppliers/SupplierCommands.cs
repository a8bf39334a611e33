using Nordbud.Core.People;
using Nordbud.Core.Values;

namespace Nordbud.Core.Cases.Suppliers;

/// <summary>What is asked about a supplier.</summary>
public abstract record SupplierCommand(SupplierId Supplier) : CaseCommand
{
    /// <summary>Longest name of an undertaking, in characters.</summary>
    public const int LongestName = 200;

    /// <summary>Most suppliers of a case.</summary>
    public const int Most = 2000;

    public override string Subject => $"supplier/{Supplier}";
}

/// <summary>Register a supplier: by itself while the dialogue or the competition is open, or by the authority.</summary>
public sealed record RegisterSupplier(SupplierId Supplier, string Name) : SupplierCommand(Supplier)
{
    public Country? Country { get; init; }
    public string? Number { get; init; }
    /// <summary>The mail address of whoever answers for the supplier.</summary>
    public Kept? Contact { get; init; }
    /// <summary>What is kept of the secret of its link; null where the authority enters it.</summary>
    public string? Key { get; init; }
    public string? Language { get; init; }
    /// <summary>The letter that brings the supplier its link.</summary>
    public Letter? Link { get; init; }
    public override IEnumerable<Letter> Sends => Link is null ? [] : [Link];
    public override Permission Needs => Key is null ? Permission.Contribute : Permission.UsePublicPages;
    public override IEnumerable<Kept> Brings => Contact is null ? [] : [Contact];
}

/// <summary>Give a supplier a new link, and an address where there was none.</summary>
public sealed record RenewSupplierLink(SupplierId Supplier, string Key) : SupplierCommand(Supplier)
{
    public Kept? Contact { get; init; }
    /// <summary>The letter that brings the supplier its link.</summary>
    public Letter? Link { get; init; }
    public override IEnumerable<Letter> Sends => Link is null ? [] : [Link];
    public override Permission Needs => Permission.RunDialogue;
    public override IEnumerable<Kept> Brings => Contact is null ? [] : [Contact];
}

/// <summary>Say whether two suppliers are related undertakings.</summary>
public sealed record FindRelation(SupplierId Supplier, SupplierId Other, bool Related) : SupplierCommand(Supplier)
{
    public Kept? Reason { get; init; }
    public override Permission Needs => Permission.RunDialogue;
    public override IEnumerable<Kept> Brings => Reason is null ? [] : [Reason];
}

/// <summary>What a supplier asks by its own link.</summary>
public abstract record OwnSupplierCommand(SupplierId Supplier, ReadOnlyMemory<byte> Secret) : SupplierCommand(Supplier)
{
    public override Permission Needs => Permission.UsePublicPages;
}

/// <summary>Rate the authority, once the award is decided; rating again replaces.</summary>
public sealed record RateAuthority(SupplierId Supplier, ReadOnlyMemory<byte> Secret, IReadOnlyDictionary<string, int> Marks) : OwnSupplierCommand(Supplier, Secret)
{
    public Kept? Text { get; init; }
    public override IEnumerable<Kept> Brings => Text is null ? [] : [Text];
}
