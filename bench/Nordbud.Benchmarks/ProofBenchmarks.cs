using BenchmarkDotNet.Attributes;
using Nordbud.Core.Ledger;

namespace Nordbud.Benchmarks;

/// <summary>Proofs from a tree of a million entries less one, whose right edge is ragged, and one entry more; the aim is under 1 ms each.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class ProofBenchmarks
{
    private const int Size = 999_999;
    private const int Leaf = 666_666;

    private MerkleTree tree = null!;
    private Frontier frontier = null!;
    private byte[] leaf = null!;
    private byte[] root = null!;
    private IReadOnlyList<byte[]> proof = null!;

    [GlobalSetup]
    public void Setup()
    {
        var leaves = Enumerable.Range(0, Size).Select(n => MerkleHash.Leaf([], BitConverter.GetBytes(n))).ToArray();
        (tree, leaf) = (MerkleTree.Of(leaves), leaves[Leaf]);
        (root, proof) = (tree.Root(Size), tree.Inclusion(Leaf, Size));
        frontier = leaves.Aggregate(Frontier.Empty, (grown, next) => grown.Append(next));
    }

    [Benchmark]
    public IReadOnlyList<byte[]> Inclusion() => tree.Inclusion(Leaf, Size);

    [Benchmark]
    public IReadOnlyList<byte[]> Consistency() => tree.Consistency(Leaf, Size);

    [Benchmark]
    public bool Verify() => Proofs.VerifyInclusion(Leaf, Size, leaf, proof, root);

    [Benchmark]
    public byte[] AppendAndRoot() => frontier.Append(leaf).Root();
}
