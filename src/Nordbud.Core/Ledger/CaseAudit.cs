using System.Text.Json;
using Nordbud.Core.Cases;
using Nordbud.Core.Cases.Erasure;

namespace Nordbud.Core.Ledger;

/// <summary>
/// Goes through the stored entries of one case as they come and finds the first that does not fit. Which event a case
/// holds does not matter here, only whether it is what was written.
/// </summary>
public sealed class CaseAudit(Guid caseId)
{
    private readonly List<byte[]> _leaves = [];
    private readonly Dictionary<Guid, (long Position, string Commitment)> _kept = [];
    private readonly HashSet<Guid> _erased = [];

    /// <summary>The first fault found so far.</summary>
    public LedgerFault? Fault { get; private set; }

    /// <summary>The tree over the entries that were read.</summary>
    public MerkleTree Tree => MerkleTree.Of(_leaves);

    /// <summary>The contents that the entries commit to and that were not erased, with what they commit to.</summary>
    public IEnumerable<(Guid Id, long Position, string Commitment)> Kept =>
        _kept.Where(kept => !_erased.Contains(kept.Key)).Select(kept => (kept.Key, kept.Value.Position, kept.Value.Commitment));

    /// <summary>Takes the next row in the order of positions.</summary>
    public void Next(long position, byte[] bytes, byte[] salt)
    {
        if (position != _leaves.Count + 1)
            Found(position < 1 ? position : _leaves.Count + 1, position < 1 ? FaultKind.EntryInserted : FaultKind.EntryMissing);
        _leaves.Add(MerkleHash.Leaf(salt, bytes));
        if (Fault is not null)
            return;
        try
        {
            using var json = JsonDocument.Parse(bytes);
            if (json.RootElement.GetProperty("case").GetGuid() != caseId || json.RootElement.GetProperty("position").GetInt64() != position)
                Found(position, FaultKind.EntryElsewhere);
            else if (!EventNames.Types.ContainsKey(json.RootElement.GetProperty("type").GetString() ?? ""))
                Found(position, FaultKind.EventUnknown);
            else if (EntryJson.Read(new(caseId), position, bytes, salt).Event is ContentErased erased)
                _erased.Add(erased.Content);
            else
                Commitments(position, json.RootElement.GetProperty("data"));
        }
        catch (Exception unreadable) when (unreadable is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            Found(position, FaultKind.EntryUnreadable);
        }
    }

    /// <summary>Compares what was read with the head of the case, once all entries were taken.</summary>
    public void End(long size, byte[] frontier, SignedNote? note, string installation)
    {
        ArgumentNullException.ThrowIfNull(frontier);
        var checkpoint = note is null ? null : Checkpoint.Parse(note.Text);
        var grown = Frontier.FromBytes(size, frontier);
        if (_leaves.Count < size)
            Found(_leaves.Count + 1, FaultKind.EntryMissing);
        if (_leaves.Count > size)
            Found(size + 1, FaultKind.EntryInserted);
        if (checkpoint is null || checkpoint.Origin != Checkpoint.OriginOf(installation, caseId))
            Found(0, FaultKind.CheckpointChanged);
        else if (grown is null || checkpoint.Size != size || !grown.Root().AsSpan().SequenceEqual(checkpoint.Root))
            Found(0, FaultKind.HeadChanged);
        else if (Fault is null)
            Compare(size, frontier);
    }

    /// <summary>Notes a fault; only the first counts.</summary>
    public void Found(long position, FaultKind kind) => Fault ??= new(caseId, position, kind);

    /// <summary>The frontier holds the root of each full subtree: the first that differs holds the changed entry.</summary>
    private void Compare(long size, byte[] frontier)
    {
        var own = _leaves.Aggregate(Frontier.Empty, (tree, leaf) => tree.Append(leaf)).ToBytes();
        var (start, at) = (1L, 0);
        for (var left = size; left > 0 && Fault is null; at++)
        {
            var subtree = 1L << System.Numerics.BitOperations.Log2((ulong)left);
            var place = new Range(at * MerkleHash.Length, (at + 1) * MerkleHash.Length);
            if (!own.AsSpan(place).SequenceEqual(frontier.AsSpan(place)))
                Fault = new(caseId, start, start + subtree - 1, FaultKind.EntryChanged);
            (start, left) = (start + subtree, left - subtree);
        }
    }

    /// <summary>Every <see cref="KeptRef"/> in the data, wherever it stands.</summary>
    private void Commitments(long position, JsonElement value)
    {
        if (value.ValueKind is JsonValueKind.Array)
        {
            foreach (var item in value.EnumerateArray())
                Commitments(position, item);
        }
        if (value.ValueKind is not JsonValueKind.Object)
            return;
        if (value.TryGetProperty("commitment", out var commitment) && value.TryGetProperty("id", out var id) && id.TryGetGuid(out var named))
            _kept.TryAdd(named, (position, commitment.GetString() ?? ""));
        foreach (var field in value.EnumerateObject())
            Commitments(position, field.Value);
    }
}
