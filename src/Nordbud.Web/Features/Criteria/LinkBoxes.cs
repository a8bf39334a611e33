using Nordbud.Core.Cases;
using Nordbud.Core.Cases.Dialogue;
using Nordbud.Core.Cases.Need;
using Nordbud.Web.Ui;

namespace Nordbud.Web.Features.Criteria;

/// <summary>The boxes by which a requirement or criterion is linked to what of the need it serves and to the findings it comes from.</summary>
public static class LinkBoxes
{
    public static Checks Indicators(Case state, IReadOnlyCollection<string> on, Texts texts, Func<KeptRef?, string?> textOf)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(texts);
        return new("Indicators", texts["criteria.serves"], [.. state.Basis.Indicators.Select(one => (one.Indicator.ToString(), textOf(one.Name) ?? texts["timeline.erased"], on.Contains(one.Indicator.ToString())))])
        { Id = "indicators" };
    }

    public static Checks Findings(Case state, IReadOnlyCollection<string> on, Texts texts, Func<KeptRef?, string?> textOf)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(texts);
        return new("Findings", texts["criteria.from-finding"], [.. state.Dialogue.Findings.Select(one => (one.Finding.ToString(), textOf(one.What) ?? texts["timeline.erased"], on.Contains(one.Finding.ToString())))])
        { Id = "findings" };
    }

    public static IReadOnlyList<IndicatorId> ReadIndicators(IEnumerable<string> ticked) => [.. ticked.Select(Read).OfType<Guid>().Select(id => new IndicatorId(id))];

    public static IReadOnlyList<FindingId> ReadFindings(IEnumerable<string> ticked) => [.. ticked.Select(Read).OfType<Guid>().Select(id => new FindingId(id))];

    private static Guid? Read(string text) => Guid.TryParse(text, out var id) ? id : null;
}
