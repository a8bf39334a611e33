using Nordbud.Core.Advice;
using Nordbud.Core.Cases;
using Nordbud.Core.Cases.Notices;
using Nordbud.Web.Ui;

namespace Nordbud.Web.Features.Timeline;

/// <summary>What the sentences on notices name, and the texts that their entries keep.</summary>
internal static class NoticeHappenings
{
    public static IEnumerable<(string Key, KeptRef Ref)> Refs(NoticeEvent happened) => happened switch
    {
        NoticeStated stated => Given(("timeline.note.where", stated.Where), ("timeline.note.number", stated.Number), ("timeline.note.text", stated.Text),
            ("timeline.note.urgency", stated.Urgency), ("timeline.note.correction", (stated as NoticeCorrected)?.Change)),
        NoticeTakenBack back => Given(("timeline.note.reason", back.Reason)),
        _ => [],
    };

    public static (string Name, object Value)[] Arguments(NoticeEvent happened, Texts texts) => happened is NoticeStated stated
        ? [("on", stated.Sent), ("kind", texts[$"notices.kind.{Names.Of(stated.Kind)}"]), ("last", stated.LastDay is null ? "none" : "day"), ("day", stated.LastDay is { } day ? day : "")]
        : [];

    private static IEnumerable<(string, KeptRef)> Given(params (string Key, KeptRef? Ref)[] notes) =>
        notes.Where(note => note.Ref is not null).Select(note => (note.Key, note.Ref!));
}
