using System.Globalization;
using Nordbud.Core.Advice;
using Nordbud.Core.Cases.Documents;
using Nordbud.Core.Law;

namespace Nordbud.Core.Cases.Notices;

/// <summary>Registers what was published in another system. The truth can always be registered; only what cannot be is refused.</summary>
internal static class NoticeRules
{
    public static Outcome Decide(Case state, NoticeCommand command, Setting setting)
    {
        var there = state.Notices.Find(command.Notice);
        return command switch
        {
            RegisterNotice when there is not null => new Outcome.Accepted(),
            RegisterNotice when state.Notices.All.Count >= NoticeCommand.MostNotices => new Outcome.Refused(new Problem("too-many", "kind", null, ("most", NoticeCommand.MostNotices))),
            RegisterNotice register => Answer(Wrong(state, register, setting), new NoticeRegistered
            {
                Notice = register.Notice,
                Kind = register.Kind,
                Sent = register.Sent,
                Published = register.Published,
                LastDay = register.LastDay,
                LastTime = register.LastTime,
                Where = register.Where?.Ref,
                Number = register.Number?.Ref,
                Text = register.Text?.Ref,
                Urgency = register.Urgency?.Ref,
            }),
            _ when there is null => new Outcome.Refused(new Problem("notice-unknown")),
            _ when there.TakenBack is not null => new Outcome.Refused(new Problem("notice-taken-back")),
            CorrectNotice correct => Answer([.. Wrong(state, correct, setting), .. InputRules.Text(correct.Change.Text, "change", NoticeCommand.LongestText)], new NoticeCorrected
            {
                Notice = correct.Notice,
                Kind = correct.Kind,
                Sent = correct.Sent,
                Published = correct.Published,
                LastDay = correct.LastDay,
                LastTime = correct.LastTime,
                Where = correct.Where?.Ref,
                Number = correct.Number?.Ref,
                Text = correct.Text?.Ref,
                Urgency = correct.Urgency?.Ref,
                Change = correct.Change.Ref,
            }),
            TakeBackNotice back => Answer(InputRules.Text(back.Reason.Text, "reason", NoticeCommand.LongestText), new NoticeTakenBack { Notice = back.Notice, Reason = back.Reason.Ref }),
            _ => throw new ArgumentOutOfRangeException(nameof(command)),
        };
    }

    public static Case Evolve(Case state, NoticeEvent happened, long place)
    {
        var notices = state.Notices;
        var at = notices.All.FindIndex(one => one.Id == happened.Notice);
        return state with
        {
            Notices = happened switch
            {
                NoticeRegistered registered => notices with { All = notices.All.Add(new(registered, place)) },
                NoticeCorrected corrected => notices with
                {
                    All = notices.All.SetItem(at, notices.All[at] with { Stated = corrected, Corrections = notices.All[at].Corrections.Add(corrected.Change) }),
                },
                NoticeTakenBack back => notices with { All = notices.All.SetItem(at, notices.All[at] with { TakenBack = back.Reason }) },
                _ => throw new ArgumentOutOfRangeException(nameof(happened)),
            },
        };
    }

    /// <summary>A version of the documents may move the last day, and counts as told when it was frozen.</summary>
    public static Case Evolve(Case state, DocumentsFrozen frozen, Entry entry) =>
        state with { Notices = state.Notices with { Versions = state.Notices.Versions.Add((entry.Position, entry.At, frozen)) } };

    private static Outcome Answer(IEnumerable<Problem> problems, NoticeEvent happened) =>
        problems.ToList() is { Count: > 0 } wrong ? new Outcome.Refused(wrong) : new Outcome.Accepted(happened);

    private static IEnumerable<Problem> Wrong(Case state, StateNotice stated, Setting setting)
    {
        foreach (var problem in InputRules.Past(stated.Sent, "sent", setting))
            yield return problem;
        if (stated.Published is { } published)
        {
            // From the day of publication on everybody reads it: that day has to have begun where the case is.
            if (published > DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(setting.Now, setting.Law.Calendar(state.Country).TimeZone).DateTime))
                yield return new("in-the-future", "published", null, ("on", published.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
            if (published < stated.Sent)
                yield return new("published-before-sent", "published", Sources.Article("51"));
        }
        foreach (var (day, field) in new[] { ((DateOnly?)stated.Sent, "sent"), (stated.Published, "published"), (stated.LastDay, "lastDay") })
        {
            if (day < Deadline.Earliest || day > Deadline.Latest)
                yield return new("day-outside", field);
        }
        if (stated.LastDay is { } last)
        {
            if (stated.Kind is not (NoticeKind.Competition or NoticeKind.Change))
                yield return new("last-day-not-here", "lastDay");
            else if (last < stated.Sent)
                yield return new("last-day-before-sent", "lastDay");
        }
        else if (stated.LastTime is not null)
            yield return new("last-time-without-day", "lastTime");
        if (stated is { Urgency: not null, Kind: not (NoticeKind.Competition or NoticeKind.Change) })
            yield return new("urgency-not-here", "urgency", Sources.Article("27(3)"));
        foreach (var problem in InputRules.AtMost(stated.Where?.Text, "where", NoticeCommand.LongestLine)
            .Concat(InputRules.AtMost(stated.Number?.Text, "number", NoticeCommand.LongestLine))
            .Concat(InputRules.AtMost(stated.Text?.Text, "text", NoticeCommand.LongestText))
            .Concat(InputRules.AtMost(stated.Urgency?.Text, "urgency", NoticeCommand.LongestText)))
            yield return problem;
    }
}
