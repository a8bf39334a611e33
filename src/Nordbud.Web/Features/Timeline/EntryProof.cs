using System.Text.Json.Serialization;
using Nordbud.Adapters.Store.Cases;
using Nordbud.Core.Cases;
using Nordbud.Core.Ledger;

namespace Nordbud.Web.Features.Timeline;

/// <summary>
/// What somebody needs to recompute, without this site, that an entry is in the case: hash salt and bytes to the leaf,
/// follow the path to the root, and compare with the checkpoint (RFC 9162, section 2.1.3). Bytes are base64.
/// </summary>
/// <param name="Case">The case.</param>
/// <param name="Position">The place of the entry, from 1.</param>
/// <param name="Size">The number of entries under the checkpoint.</param>
/// <param name="Salt">16 bytes in front of the entry.</param>
/// <param name="Entry">The entry as it is stored: canonical JSON in UTF-8.</param>
/// <param name="Leaf">SHA-256 over a zero byte, salt and entry.</param>
/// <param name="Path">The hashes beside the way to the root, the lowest first.</param>
/// <param name="Root">The root of the tree.</param>
/// <param name="Checkpoint">The signed note over size and root.</param>
public sealed record EntryProof(
    [property: JsonPropertyName("case")] Guid Case, long Position, long Size, byte[] Salt, byte[] Entry, byte[] Leaf, IReadOnlyList<byte[]> Path, byte[] Root, string? Checkpoint)
{
    /// <summary>The proof of an entry against the newest checkpoint of its case.</summary>
    public static EntryProof Of(CaseFile file, Entry entry)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(entry);
        var tree = MerkleTree.Of([.. file.Entries.Select(one => MerkleHash.Leaf(one.Salt.Span, one.Bytes.Span))]);
        var size = file.Entries.Count;
        return new(file.State.Id.Value, entry.Position, size, entry.Salt.ToArray(), entry.Bytes.ToArray(),
            MerkleHash.Leaf(entry.Salt.Span, entry.Bytes.Span), tree.Inclusion(entry.Position - 1, size), tree.Root(size), file.Checkpoint);
    }
}
