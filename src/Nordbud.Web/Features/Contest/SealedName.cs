using System.Text;
using Nordbud.Core.Cases;

namespace Nordbud.Web.Features.Contest;

/// <summary>A name that was sealed while the entries were judged.</summary>
/// <param name="Entry">The entry of the ledger that holds the commitment.</param>
/// <param name="Commitment">Base64 of SHA-256 over salt and name, as it was written when the entry came in.</param>
/// <param name="Name">The name, or null where it was erased.</param>
/// <param name="Salt">The salt in base64, or null where it was erased.</param>
/// <param name="Holds">Whether salt and name give the commitment.</param>
public sealed record SealedName(Entry Entry, string Commitment, string? Name, string? Salt, bool Holds)
{
    public static SealedName Of(Entry entry, KeptRef kept, string? name, IReadOnlyDictionary<Guid, byte[]> salts)
    {
        ArgumentNullException.ThrowIfNull(kept);
        ArgumentNullException.ThrowIfNull(salts);
        var salt = salts.GetValueOrDefault(kept.Id);
        return new(entry, kept.Commitment, name, salt is null ? null : Convert.ToBase64String(salt),
            salt is not null && name is not null && Kept.Commit(salt, Encoding.UTF8.GetBytes(name)) == kept.Commitment);
    }
}
