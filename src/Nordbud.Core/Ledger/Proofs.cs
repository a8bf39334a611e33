using System.Numerics;

namespace Nordbud.Core.Ledger;

/// <summary>
/// Checks proofs that anybody may have sent (RFC 9162, sections 2.1.3.2 and 2.1.4.2). Whatever is wrong with one, the
/// answer is no.
/// </summary>
public static class Proofs
{
    /// <summary>More hashes than the proof of any tree has whose size is a number of 63 bits.</summary>
    private const int Longest = 128;

    /// <summary>Whether a leaf, counted from 0, stands in the tree of this size and root.</summary>
    public static bool VerifyInclusion(long leaf, long size, byte[]? leafHash, IReadOnlyList<byte[]>? proof, byte[]? root)
    {
        if (leaf < 0 || leaf >= size || !IsHash(leafHash) || !IsHash(root) || !AreHashes(proof))
            return false;
        var (at, last) = (leaf, size - 1);
        var hash = leafHash!;
        foreach (var other in proof!)
        {
            if (last == 0)
                return false;
            if (IsRight(at) || at == last)
            {
                hash = MerkleHash.Node(other, hash);
                Climb(ref at, ref last, IsRight(at) ? 0 : BitOperations.TrailingZeroCount(at));
            }
            else
                hash = MerkleHash.Node(hash, other);
            Climb(ref at, ref last, 1);
        }
        return last == 0 && hash.AsSpan().SequenceEqual(root);
    }

    /// <summary>Whether the tree of the second size and root begins with the leaves of the first. Of an empty tree nothing can be shown.</summary>
    public static bool VerifyConsistency(long first, long second, byte[]? firstRoot, byte[]? secondRoot, IReadOnlyList<byte[]>? proof)
    {
        if (first < 1 || second < first || firstRoot is null || secondRoot is null || !AreHashes(proof))
            return false;
        if (first == second) // the reference vectors ask for nothing but equality here
            return proof!.Count == 0 && firstRoot.AsSpan().SequenceEqual(secondRoot);
        if (proof!.Count == 0 || !IsHash(firstRoot) || !IsHash(secondRoot))
            return false;
        var (at, last) = (first - 1, second - 1);
        Climb(ref at, ref last, BitOperations.TrailingZeroCount(~at));
        var begin = BitOperations.IsPow2(first) ? firstRoot : proof[0];
        var (old, now) = (begin, begin);
        foreach (var other in BitOperations.IsPow2(first) ? proof : proof.Skip(1))
        {
            if (last == 0)
                return false;
            if (IsRight(at) || at == last)
            {
                old = MerkleHash.Node(other, old);
                now = MerkleHash.Node(other, now);
                Climb(ref at, ref last, IsRight(at) ? 0 : BitOperations.TrailingZeroCount(at));
            }
            else
                now = MerkleHash.Node(now, other);
            Climb(ref at, ref last, 1);
        }
        return last == 0 && old.AsSpan().SequenceEqual(firstRoot) && now.AsSpan().SequenceEqual(secondRoot);
    }

    private static bool IsRight(long node) => (node & 1) == 1;

    /// <summary>Where both nodes are that many levels further up.</summary>
    private static void Climb(ref long at, ref long last, int levels) => (at, last) = (at >> levels, last >> levels);

    private static bool IsHash(byte[]? hash) => hash?.Length == MerkleHash.Length;

    private static bool AreHashes(IReadOnlyList<byte[]>? proof) => proof is { Count: <= Longest } && proof.All(IsHash);
}
