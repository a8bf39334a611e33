using System.Text;
using Nordbud.Adapters.Identity;
using Nordbud.Core.Cases;
using Nordbud.Core.Cases.Suppliers;

namespace Nordbud.Web.Features.TakePart;

/// <summary>A supplier's own link: whoever has it acts for the supplier. Only a hash of its secret is kept.</summary>
public sealed record SupplierLink(CaseId Case, SupplierId Supplier)
{
    /// <summary>The secret, of 192 bits.</summary>
    private string Secret { get; } = Invitations.NewToken();

    /// <summary>What is kept of it.</summary>
    public string Key => SecretKey.Of(Bytes(Secret));

    /// <summary>The letter that brings it.</summary>
    /// <param name="title">The title of the case.</param>
    /// <param name="address">The address, or null where it is the kept one.</param>
    /// <param name="kept">The kept address, where <paramref name="address"/> is null.</param>
    /// <param name="language">The language of the reader.</param>
    public Letter Letter(string title, string? address, Guid? kept, string? language) => new("supplier-link")
    {
        Address = address,
        AddressIn = address is null ? kept : null,
        Language = language,
        Case = Case,
        Path = $"{PathOf(Case.Value, Supplier.Value)}?key={Secret}",
        Arguments = new Dictionary<string, string> { ["title"] = title },
    };

    /// <summary>Where the supplier's own page is.</summary>
    public static string PathOf(Guid caseId, Guid supplier) => $"/supplier/{caseId}/{supplier}";

    /// <summary>The bytes of a secret.</summary>
    public static byte[] Bytes(string secret) => Encoding.UTF8.GetBytes(secret);
}
