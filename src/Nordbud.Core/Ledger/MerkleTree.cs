using System.Numerics;

namespace Nordbud.Core.Ledger;

/// <summary>
/// A tree with all its full subtrees at hand, so that the root and the proofs of any size it ever had are found in a
/// few steps (RFC 9162, section 2.1). A hundred leaves more or less make no difference to them.
/// </summary>
public sealed class MerkleTree
{
    /// <summary>Level 0 holds the leaf hashes, level k the roots of the full subtrees of 2^k leaves, one after the other.</summary>
    private readonly byte[][] _levels;

    private MerkleTree(int size, byte[][] levels)
    {
        Size = size;
        _levels = levels;
    }

    /// <summary>The number of leaves.</summary>
    public long Size { get; }

    /// <summary>The tree over these leaf hashes, each of 32 bytes.</summary>
    public static MerkleTree Of(IReadOnlyList<byte[]> leafHashes)
    {
        ArgumentNullException.ThrowIfNull(leafHashes);
        var size = leafHashes.Count;
        var levels = new byte[BitOperations.Log2((uint)size | 1) + 1][];
        levels[0] = new byte[checked(size * MerkleHash.Length)];
        for (var leaf = 0; leaf < size; leaf++)
        {
            if (leafHashes[leaf].Length != MerkleHash.Length)
                throw new ArgumentException($"Leaf {leaf} is no hash of {MerkleHash.Length} bytes.", nameof(leafHashes));
            leafHashes[leaf].CopyTo(levels[0], leaf * MerkleHash.Length);
        }
        for (var level = 1; level < levels.Length; level++)
        {
            var below = levels[level - 1];
            levels[level] = new byte[(size >> level) * MerkleHash.Length];
            for (var at = 0; at < levels[level].Length; at += MerkleHash.Length)
                MerkleHash.Node(below.AsSpan(2 * at, MerkleHash.Length), below.AsSpan(2 * at + MerkleHash.Length, MerkleHash.Length),
                    levels[level].AsSpan(at, MerkleHash.Length));
        }
        return new(size, levels);
    }

    /// <summary>The root of the first leaves.</summary>
    public byte[] Root(long size)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(size);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(size, Size);
        return size == 0 ? MerkleHash.Empty : RootOf(0, size);
    }

    /// <summary>The hashes that lead from a leaf, counted from 0, to the root of the first leaves (section 2.1.3.1).</summary>
    public IReadOnlyList<byte[]> Inclusion(long leaf, long size)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(leaf);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(leaf, size);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(size, Size);
        var proof = new List<byte[]>();
        for (var start = 0L; size > 1;)
        {
            var left = LeftOf(size);
            var toTheLeft = leaf < start + left;
            proof.Add(toTheLeft ? RootOf(start + left, size - left) : RootOf(start, left));
            (start, size) = toTheLeft ? (start, left) : (start + left, size - left);
        }
        proof.Reverse();
        return proof;
    }

    /// <summary>The hashes that show that the tree of the second size extends the tree of the first (section 2.1.4.1).</summary>
    public IReadOnlyList<byte[]> Consistency(long first, long second)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(first, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(first, second);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(second, Size);
        var proof = new List<byte[]>();
        var (start, size) = (0L, second);
        while (start + size != first)
        {
            var left = LeftOf(size);
            var toTheLeft = first <= start + left;
            proof.Add(toTheLeft ? RootOf(start + left, size - left) : RootOf(start, left));
            (start, size) = toTheLeft ? (start, left) : (start + left, size - left);
        }
        if (start > 0) // else the first tree is itself a subtree: its root is known to whoever asks
            proof.Add(RootOf(start, size));
        proof.Reverse();
        return proof;
    }

    /// <summary>The largest power of two below a size.</summary>
    private static long LeftOf(long size) => 1L << BitOperations.Log2((ulong)size - 1);

    private byte[] RootOf(long start, long size)
    {
        if (BitOperations.IsPow2(size))
        {
            var level = BitOperations.Log2((ulong)size);
            return _levels[level].AsSpan((int)(start >> level) * MerkleHash.Length, MerkleHash.Length).ToArray();
        }
        var left = LeftOf(size);
        return MerkleHash.Node(RootOf(start, left), RootOf(start + left, size - left));
    }
}
