using System.Security.Cryptography;

namespace Nordbud.Core.Ledger;

/// <summary>The hashes of a Merkle tree (RFC 9162, section 2.1.1): SHA-256, leaves and nodes told apart by their first byte.</summary>
public static class MerkleHash
{
    /// <summary>Bytes of a hash.</summary>
    public const int Length = SHA256.HashSizeInBytes;

    /// <summary>The root of the tree without leaves: the hash of nothing.</summary>
    public static byte[] Empty => SHA256.HashData([]);

    /// <summary>The hash of an entry: its salt and then its bytes are the leaf.</summary>
    public static byte[] Leaf(ReadOnlySpan<byte> salt, ReadOnlySpan<byte> bytes)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData([0]);
        hash.AppendData(salt);
        hash.AppendData(bytes);
        return hash.GetHashAndReset();
    }

    /// <summary>The hash of two subtrees.</summary>
    public static byte[] Node(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right)
    {
        var hash = new byte[Length];
        Node(left, right, hash);
        return hash;
    }

    /// <summary>Writes the hash of two subtrees where it is wanted.</summary>
    internal static void Node(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right, Span<byte> destination)
    {
        Span<byte> both = stackalloc byte[1 + 2 * Length];
        both[0] = 1;
        left.CopyTo(both[1..]);
        right.CopyTo(both[(1 + Length)..]);
        SHA256.HashData(both, destination);
    }
}
