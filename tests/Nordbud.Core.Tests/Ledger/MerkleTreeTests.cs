using CsCheck;
using Nordbud.Core.Ledger;

namespace Nordbud.Core.Tests.Ledger;

public sealed class MerkleTreeTests
{
    private static readonly byte[][] Leaves = [.. Enumerable.Range(0, 300).Select(n => MerkleHash.Leaf([], BitConverter.GetBytes(n)))];
    private static readonly MerkleTree Tree = MerkleTree.Of(Leaves);

    [Fact]
    public void Every_size_has_the_root_that_growing_leaf_by_leaf_gives()
    {
        var frontier = Frontier.Empty;
        for (var size = 0; size <= Leaves.Length; size++)
        {
            Assert.Equal(frontier.Root(), Tree.Root(size));
            if (size < Leaves.Length)
                frontier = frontier.Append(Leaves[size]);
        }
    }

    [Fact]
    public void Every_leaf_is_shown_to_stand_in_every_size() => Gen.Int[1, 70].Sample(size =>
    {
        for (var leaf = 0; leaf < size; leaf++)
        {
            var proof = Tree.Inclusion(leaf, size);
            Assert.True(Proofs.VerifyInclusion(leaf, size, Leaves[leaf], proof, Tree.Root(size)));
            Assert.False(Proofs.VerifyInclusion(leaf, size, Leaves[leaf + 1], proof, Tree.Root(size)));
            Assert.False(Proofs.VerifyInclusion(leaf, size, Leaves[leaf], proof, Tree.Root(size + 1)));
        }
    });

    [Fact]
    public void Every_size_is_shown_to_extend_every_smaller_one() => Gen.Int[1, 299].Sample(second =>
    {
        for (var first = 1; first <= second; first++)
        {
            var proof = Tree.Consistency(first, second);
            Assert.True(Proofs.VerifyConsistency(first, second, Tree.Root(first), Tree.Root(second), proof));
            Assert.False(Proofs.VerifyConsistency(first, second, Tree.Root(first), Tree.Root(second + 1), proof));
            Assert.False(Proofs.VerifyConsistency(first, second, Tree.Root(first - 1), Tree.Root(second), proof));
        }
    });

    [Fact]
    public void A_changed_bit_anywhere_is_refused() => Gen.Select(Gen.Int[2, 300], Gen.Int[0, 299], Gen.Int[0, 10_000]).Sample((size, leaf, bit) =>
    {
        leaf %= size;
        var proof = Tree.Inclusion(leaf, size);
        Assert.False(Proofs.VerifyInclusion(leaf, size, Leaves[leaf], Flip(proof, bit), Tree.Root(size)));
        var first = leaf + 1;
        if (first < size)
            Assert.False(Proofs.VerifyConsistency(first, size, Tree.Root(first), Tree.Root(size), Flip(Tree.Consistency(first, size), bit)));
    });

    [Fact]
    public void A_proof_that_is_longer_or_shorter_is_refused() => Gen.Select(Gen.Int[2, 300], Gen.Int[0, 299]).Sample((size, leaf) =>
    {
        leaf %= size;
        var proof = Tree.Inclusion(leaf, size);
        Assert.False(Proofs.VerifyInclusion(leaf, size, Leaves[leaf], [.. proof, Leaves[0]], Tree.Root(size)));
        Assert.False(Proofs.VerifyInclusion(leaf, size, Leaves[leaf], [.. proof.Skip(1)], Tree.Root(size)));
        Assert.False(Proofs.VerifyInclusion(leaf, size, Leaves[leaf], [.. proof.SkipLast(1)], Tree.Root(size)));
        var first = Math.Max(1, leaf);
        var extends = Tree.Consistency(first, size);
        Assert.False(Proofs.VerifyConsistency(first, size, Tree.Root(first), Tree.Root(size), [.. extends, Leaves[0]]));
        Assert.False(Proofs.VerifyConsistency(first, size, Tree.Root(first), Tree.Root(size), [.. extends.SkipLast(1)]));
    });

    [Fact]
    public void Whatever_is_sent_gets_an_answer()
    {
        var number = Gen.OneOf(Gen.Long, Gen.Long[-2, 20], Gen.Const(long.MaxValue), Gen.Const(long.MinValue));
        var hash = Gen.OneOf(Gen.Byte.Array[32], Gen.Byte.Array[0, 40], Gen.Const((byte[])null!));
        var proof = Gen.OneOf(hash.Array[0, 70], Gen.Byte.Array[32].Array[0, 200], Gen.Const((byte[][])null!));
        Gen.Select(number, number, hash, hash, proof).Sample((a, b, one, other, sent) =>
            !Proofs.VerifyInclusion(a, b, one, sent, other) && (!Proofs.VerifyConsistency(a, b, one, other, sent) || a == b));
    }

    private static byte[][] Flip(IReadOnlyList<byte[]> proof, int bit)
    {
        var copy = proof.Select(hash => hash.ToArray()).ToArray();
        copy[bit / 256 % copy.Length][bit / 8 % 32] ^= (byte)(1 << bit % 8);
        return copy;
    }
}
