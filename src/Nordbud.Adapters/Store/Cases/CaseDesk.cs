using System.Text.Json;
using Microsoft.Extensions.Caching.Memory;
using Nordbud.Adapters.Signing;
using Nordbud.Core.Cases;
using Nordbud.Core.Cases.Erasure;
using Nordbud.Core.Cases.Opening;
using Nordbud.Core.Law;
using Nordbud.Core.Ledger;

namespace Nordbud.Adapters.Store.Cases;

/// <summary>
/// The one door to the cases. A command is decided on the case as it stands and written whole: entries, kept contents,
/// read models, letters and the checkpoint over all of it in one transaction. Whoever comes second on the same subject
/// is told what changed; on another subject nobody notices.
/// </summary>
public sealed class CaseDesk : IDisposable
{
    /// <summary>Entries of cases held in memory, of all cases together.</summary>
    private const int Remembered = 300_000;

    private readonly ICaseStore _store;
    private readonly KeyRing _keys;
    private readonly LawBook _law;
    private readonly TimeProvider _clock;
    private readonly MemoryCache _memory = new(new MemoryCacheOptions { SizeLimit = Remembered });
    private readonly SemaphoreSlim[] _turns = [.. Enumerable.Range(0, 256).Select(_ => new SemaphoreSlim(1))];

    internal CaseDesk(ICaseStore store, KeyRing keys, LawBook law, TimeProvider clock)
    {
        _store = store;
        _keys = keys;
        _law = law;
        _clock = clock;
    }

    /// <summary>Opens a case under a fresh id.</summary>
    public Task<DeskAnswer> OpenAsync(OpenCase command, Doer by, CancellationToken cancel = default) =>
        OpenAsync(new CaseId(Guid.CreateVersion7()), command, by, cancel);

    /// <summary>Opens a case under an id that the caller made, so that sending it twice opens it once.</summary>
    public async Task<DeskAnswer> OpenAsync(CaseId id, OpenCase command, Doer by, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(command);
        if (await ReadAsync(id, cancel) is { } there)
            return new DeskAnswer.Done(there, []);
        if (CaseRules.Decide(null, command, Now(by)) is Outcome.Refused refused)
            return new DeskAnswer.Refused(refused.Problems);
        var empty = new Remembrance(null, Frontier.Empty, EntryList.Empty, null);
        var written = Append(id, empty, ((Outcome.Accepted)CaseRules.Decide(null, command, Now(by))).Events, command, by);
        return await _store.AppendAsync(written.Append, cancel)
            ? new DeskAnswer.Done(Remember(id, written.After).File, written.Entries)
            : new DeskAnswer.Done((await ReadAsync(id, cancel))!, []);
    }

    /// <summary>Does what a command asks, or says why not.</summary>
    /// <param name="id">The case.</param>
    /// <param name="command">What is asked.</param>
    /// <param name="by">Who asks.</param>
    /// <param name="seen">The version of the case that the person had before their eyes; null where it does not matter.</param>
    /// <param name="cancel">Ends the waiting; nothing is half written.</param>
    public async Task<DeskAnswer> DoAsync(CaseId id, CaseCommand command, Doer by, long? seen = null, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(command);
        ArgumentNullException.ThrowIfNull(by);
        var turn = _turns[(uint)id.GetHashCode() % _turns.Length];
        await turn.WaitAsync(cancel);
        try
        {
            var known = _memory.Get<Remembrance>(id);
            var fresh = false;
            while (true)
            {
                if (known is null || seen > known.Frontier.Size)
                    (known, fresh) = (await FreshAsync(id, cancel), true);
                if (known is null)
                    return new DeskAnswer.Unknown();
                var (answer, append) = Judge(id, known, command, by, seen);
                if (append is null && fresh)
                    return answer!;
                if (append is not null && await _store.AppendAsync(append.Append, cancel))
                    return new DeskAnswer.Done(Remember(id, append.After).File, append.Entries);
                // Refused on what may be old, or another was first: decide again on what is there now.
                (known, fresh) = (await FreshAsync(id, cancel), true);
            }
        }
        finally
        {
            turn.Release();
        }
    }

    /// <summary>Reads a case as it stands, or null where there is none.</summary>
    public async Task<CaseFile?> ReadAsync(CaseId id, CancellationToken cancel = default) =>
        (await FreshAsync(id, cancel))?.File;

    /// <summary>Reads a case as it stood after a position; null where there is no such case or position.</summary>
    public async Task<CaseFile?> ReadAsync(CaseId id, long position, CancellationToken cancel = default)
    {
        if (await FreshAsync(id, cancel) is not { } known || position < 1 || position > known.Entries.Count)
            return null;
        if (position == known.Entries.Count)
            return known.File;
        Entry[] then = [.. known.Entries.Take((int)position)];
        return new(CaseRules.Fold(id, then)!, then, null);
    }

    public void Dispose()
    {
        _memory.Dispose();
        foreach (var turn in _turns)
            turn.Dispose();
    }

    /// <summary>What the command leads to on what is known: an answer, or something to append.</summary>
    private (DeskAnswer? Answer, Writing? Append) Judge(CaseId id, Remembrance known, CaseCommand command, Doer by, long? seen)
    {
        if (seen is { } position)
        {
            Entry[] since = [.. known.Entries.Skip((int)Math.Max(0, position)).Where(entry => entry.Event.Subject == command.Subject)];
            if (since.Length > 0)
                return (new DeskAnswer.Changed(known.File, since), null);
        }
        return CaseRules.Decide(known.State, command, Now(by)) switch
        {
            Outcome.Refused refused => (new DeskAnswer.Refused(refused.Problems), null),
            Outcome.Accepted { Events.Count: 0 } => (new DeskAnswer.Done(known.File, []), null),
            Outcome.Accepted accepted => (null, Append(id, known, accepted.Events, command, by)),
            var other => throw new InvalidOperationException($"Unknown outcome {other}."),
        };
    }

    private Setting Now(Doer by) => new(by, _clock.GetUtcNow(), _law);

    private Writing Append(CaseId id, Remembrance known, IReadOnlyList<CaseEvent> events, CaseCommand command, Doer by)
    {
        var now = DateTimeOffset.FromUnixTimeMilliseconds(_clock.GetUtcNow().ToUnixTimeMilliseconds());
        var at = known.State is { } before && before.ChangedAt > now ? before.ChangedAt : now;
        var (state, frontier) = (known.State, known.Frontier);
        List<Entry> entries = [];
        foreach (var happened in events)
        {
            var entry = EntryJson.Write(id, frontier.Size + 1, at, by.Person, happened, Keeping.Salt());
            frontier = frontier.Append(MerkleHash.Leaf(entry.Salt.Span, entry.Bytes.Span));
            state = CaseRules.Evolve(id, state, entry);
            entries.Add(entry);
        }
        var checkpoint = _keys.Sign(new Checkpoint(Checkpoint.OriginOf(_keys.Name, id.Value), frontier.Size, frontier.Root()).ToString());
        // What no entry names could never be found again to be erased.
        var named = events.SelectMany(happened => happened.Keeps).Select(kept => kept.Id).ToHashSet();
        Kept[] brought = [.. command.Brings.Where(kept => named.Contains(kept.Ref.Id))];
        SqlStatement[] statements =
        [
            known.Frontier.Size == 0
                ? new(StreamSql.AddHead, id.Value, state!.Authority.Value, frontier.Size, frontier.ToBytes(), checkpoint, at.ToUnixTimeMilliseconds())
                : new(StreamSql.MoveHead, id.Value, known.Frontier.Size, frontier.Size, frontier.ToBytes(), checkpoint, at.ToUnixTimeMilliseconds()),
            .. entries.Select(entry => new SqlStatement(StreamSql.AddEntry, id.Value, entry.Position, entry.Bytes.ToArray(), entry.Salt.ToArray())),
            .. brought.Select(kept => new SqlStatement(StreamSql.Keep, kept.Ref.Id, id.Value, kept.Salt, kept.Text)),
            .. entries.Select(entry => entry.Event).OfType<ContentErased>().Select(erased => new SqlStatement(StreamSql.Erase, erased.Content, id.Value)),
            .. Letters.After(state!, entries).Concat(command.Sends).Select(letter => Posting.Of(letter, at)),
            .. Projection.Of(state!, entries, brought.Where(kept => kept.Text is not null).ToDictionary(kept => kept.Ref.Id, kept => kept.Text!)),
        ];
        return new(new CaseAppend { Case = id, From = known.Frontier.Size, Statements = statements }, entries,
            new Remembrance(state, frontier, known.Entries.With(entries), checkpoint));
    }

    /// <summary>What is known of a case, brought up to what the store holds.</summary>
    private async Task<Remembrance?> FreshAsync(CaseId id, CancellationToken cancel)
    {
        var known = _memory.Get<Remembrance>(id);
        if (await _store.ReadAsync(id, known?.Entries.Count ?? 0, cancel) is not { } read)
            return null;
        if (known is not null && read.Entries.Count == 0 && known.Checkpoint == read.Head.Checkpoint)
            return known;
        Entry[] more = [.. read.Entries.Select(row => EntryJson.Read(id, row.Position, row.Bytes, row.Salt))];
        var state = more.Aggregate(known?.State, (before, entry) => CaseRules.Evolve(id, before, entry));
        var frontier = Frontier.FromBytes(read.Head.Size, read.Head.Frontier)
            ?? throw new JsonException($"The head of case {id} is damaged; ./nordbud verify says more.");
        var next = new Remembrance(state, frontier, (known?.Entries ?? EntryList.Empty).With(more), read.Head.Checkpoint);
        if (next.Entries.Count != frontier.Size)
            throw new JsonException($"Case {id} has {next.Entries.Count} entries where its head says {frontier.Size}; ./nordbud verify says more.");
        return Remember(id, next);
    }

    private Remembrance Remember(CaseId id, Remembrance next) => _memory.Set(id, next, new MemoryCacheEntryOptions
    {
        Size = next.Entries.Count,
        SlidingExpiration = TimeSpan.FromMinutes(30),
    });

    private sealed record Remembrance(Case? State, Frontier Frontier, EntryList Entries, string? Checkpoint)
    {
        public CaseFile File => new(State!, Entries, Checkpoint);
    }

    private sealed record Writing(CaseAppend Append, IReadOnlyList<Entry> Entries, Remembrance After);
}
