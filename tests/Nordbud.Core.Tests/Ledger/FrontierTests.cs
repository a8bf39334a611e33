using CsCheck;
using Nordbud.Core.Ledger;

namespace Nordbud.Core.Tests.Ledger;

public sealed class FrontierTests
{
    [Fact]
    public void A_growing_tree_has_the_root_of_the_definition() => Gen.Byte.Array[16].Array[0, 70].Sample(entries =>
    {
        var leaves = entries.Select(entry => MerkleHash.Leaf([], entry)).ToArray();
        var frontier = leaves.Aggregate(Frontier.Empty, (tree, leaf) => tree.Append(leaf));
        Assert.Equal(leaves.Length, frontier.Size);
        Assert.Equal(Defined(leaves), frontier.Root());
        Assert.Equal(frontier.Root(), Frontier.FromBytes(frontier.Size, frontier.ToBytes())!.Root());
    });

    [Fact]
    public void Bytes_that_are_no_frontier_of_the_size_are_refused()
    {
        Assert.Null(Frontier.FromBytes(3, new byte[32]));
        Assert.Null(Frontier.FromBytes(-1, []));
        Assert.NotNull(Frontier.FromBytes(0, []));
    }

    /// <summary>RFC 9162, section 2.1.1, word for word.</summary>
    private static byte[] Defined(ReadOnlySpan<byte[]> leaves)
    {
        if (leaves.Length == 0)
            return MerkleHash.Empty;
        if (leaves.Length == 1)
            return leaves[0];
        var split = 1;
        while (split * 2 < leaves.Length)
            split *= 2;
        return MerkleHash.Node(Defined(leaves[..split]), Defined(leaves[split..]));
    }
}
