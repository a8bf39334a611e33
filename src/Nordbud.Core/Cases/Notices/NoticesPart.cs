using System.Collections.Immutable;
using Nordbud.Core.Cases.Documents;

namespace Nordbud.Core.Cases.Notices;

/// <summary>What was published, as far as it is registered.</summary>
public sealed record NoticesPart
{
    /// <summary>Every notice in the order in which it was registered, those taken back among them.</summary>
    public ImmutableList<Notice> All { get; init; } = [];

    /// <summary>The versions of the procurement documents with their place and moment.</summary>
    public ImmutableList<(long Place, DateTimeOffset At, DocumentsFrozen Frozen)> Versions { get; init; } = [];

    /// <summary>The notices that stand, by day of dispatch.</summary>
    public IEnumerable<NoticeStated> Standing => All.Where(one => one.TakenBack is null).Select(one => one.Stated).OrderBy(one => one.Sent);

    /// <summary>The notice, or null where there is none.</summary>
    public Notice? Find(NoticeId id) => All.Find(one => one.Id == id);

    /// <summary>The notice with which the present call was opened: the last that was sent; null where none is registered.</summary>
    public NoticeStated? Call => Standing.LastOrDefault(one => one.Kind is NoticeKind.Competition);

    /// <summary>
    /// Until when the present call stands open: the day of the call, of the last change notice that gives one, or the day
    /// to which a new version of the documents extended it. Null where no day is registered.
    /// </summary>
    public CallLimit? Limit
    {
        get
        {
            if (Call is not { LastDay: { } first } call)
                return null;
            var limit = new CallLimit(call, first, call.LastTime, false);
            foreach (var change in Standing.Where(one => one is { Kind: NoticeKind.Change, LastDay: not null } && one.Sent >= call.Sent))
                limit = limit with { Day = change.LastDay!.Value, Time = change.LastTime, Extended = change.LastDay > first };
            // Where there was a call before, the versions until this one was registered belonged to that.
            var since = All.Any(one => one.TakenBack is null && one.Stated.Kind is NoticeKind.Competition && one.Id != call.Notice) ? Find(call.Notice)!.Place : 0;
            foreach (var (place, _, frozen) in Versions)
            {
                if (place > since && frozen.ExtendedTo > limit.Day)
                    limit = limit with { Day = frozen.ExtendedTo.Value, Time = null, Extended = true };
            }
            return limit;
        }
    }
}
