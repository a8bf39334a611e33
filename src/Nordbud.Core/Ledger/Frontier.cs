using System.Numerics;

namespace Nordbud.Core.Ledger;

/// <summary>
/// A tree reduced to what it needs to grow: the roots of its full subtrees, the largest first, one for each bit of its
/// size. Never changes; appending gives a new one.
/// </summary>
public sealed class Frontier
{
    private readonly byte[][] _subtrees;

    private Frontier(long size, byte[][] subtrees)
    {
        Size = size;
        _subtrees = subtrees;
    }

    /// <summary>The tree without leaves.</summary>
    public static Frontier Empty { get; } = new(0, []);

    /// <summary>The number of leaves.</summary>
    public long Size { get; }

    /// <summary>The tree with one more leaf, given by its hash.</summary>
    public Frontier Append(byte[] leafHash)
    {
        var merged = BitOperations.TrailingZeroCount(~Size);
        var hash = leafHash;
        for (var at = _subtrees.Length - 1; at >= _subtrees.Length - merged; at--)
            hash = MerkleHash.Node(_subtrees[at], hash);
        return new(Size + 1, [.. _subtrees.AsSpan(0, _subtrees.Length - merged), hash]);
    }

    /// <summary>The root of the tree.</summary>
    public byte[] Root()
    {
        if (Size == 0)
            return MerkleHash.Empty;
        var root = _subtrees[^1];
        for (var at = _subtrees.Length - 2; at >= 0; at--)
            root = MerkleHash.Node(_subtrees[at], root);
        return root;
    }

    /// <summary>The subtrees' roots one after the other; the size is kept beside them.</summary>
    public byte[] ToBytes() => [.. _subtrees.SelectMany(root => root)];

    /// <summary>Reads a frontier, or gives null where the bytes cannot be one of this size.</summary>
    public static Frontier? FromBytes(long size, ReadOnlySpan<byte> bytes)
    {
        if (size < 0 || bytes.Length != BitOperations.PopCount((ulong)size) * MerkleHash.Length)
            return null;
        var subtrees = new byte[bytes.Length / MerkleHash.Length][];
        for (var at = 0; at < subtrees.Length; at++)
            subtrees[at] = bytes.Slice(at * MerkleHash.Length, MerkleHash.Length).ToArray();
        return new(size, subtrees);
    }
}
