using System.Text.Json;
using System.Text.Json.Serialization;
using Nordbud.Core.Ledger;

namespace Nordbud.Core.Tests.Ledger;

/// <summary>The reference vectors of transparency-dev: each says whether its proof must be refused.</summary>
public sealed class MerkleVectorTests
{
    [Fact]
    public void Every_inclusion_vector_gets_the_answer_it_asks_for()
    {
        var vectors = Read<Inclusion>("inclusion.json");
        Assert.Equal(98, vectors.Length);
        Assert.Equal([], vectors.Where(v => v.WantErr == Proofs.VerifyInclusion(
            Number(v.LeafIdx), Number(v.TreeSize), v.LeafHash, v.Proof ?? [], v.Root)).Select(v => v.Case));
        Assert.Contains(vectors, v => !v.WantErr);
    }

    [Fact]
    public void Every_consistency_vector_gets_the_answer_it_asks_for()
    {
        var vectors = Read<Consistency>("consistency.json");
        Assert.Equal(98, vectors.Length);
        Assert.Equal([], vectors.Where(v => v.WantErr == Proofs.VerifyConsistency(
            Number(v.Size1), Number(v.Size2), v.Root1, v.Root2, v.Proof ?? [])).Select(v => v.Case));
        Assert.Contains(vectors, v => !v.WantErr);
    }

    /// <summary>A number that no tree of ours can have is given as one that no tree can have.</summary>
    private static long Number(ulong value) => value <= long.MaxValue ? (long)value : -1;

    private static T[] Read<T>(string file)
    {
        using var json = File.OpenRead(SharedData.Folder("merkle", file));
        return JsonSerializer.Deserialize<T[]>(json, JsonSerializerOptions.Web)!;
    }

    private sealed record Inclusion(string Case, ulong LeafIdx, ulong TreeSize, byte[]? Root, byte[]? LeafHash, byte[][]? Proof,
        [property: JsonRequired] bool WantErr);

    private sealed record Consistency(string Case, ulong Size1, ulong Size2, byte[]? Root1, byte[]? Root2, byte[][]? Proof,
        [property: JsonRequired] bool WantErr);
}
