using Nordbud.Core.Cases;
using Nordbud.Web.Ui;

namespace Nordbud.Web.Features.Users;

/// <summary>The plan of a case and what end users take part in, in one picture.</summary>
public static class CourseBars
{
    /// <summary>The picture, or null where nothing has a date.</summary>
    public static Bars? Of(Case state, Texts texts, Func<KeptRef?, string?> textOf)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(texts);
        ArgumentNullException.ThrowIfNull(textOf);
        List<Bars.Bar> rows =
        [
            .. state.Need.Values.SelectMany(part => part.Plan?.Steps ?? []).Select(step => new Bars.Bar(texts[$"plan.step.{step.Id}"], step.From, step.To, false)),
            .. state.Users.Values.Select(activity => new Bars.Bar(textOf(activity.Planned.Name) ?? texts["timeline.erased"], activity.Planned.From, activity.Planned.To, true)),
        ];
        return rows.Count == 0 ? null : new([.. rows.OrderBy(row => row.From).ThenBy(row => row.To)]);
    }
}
