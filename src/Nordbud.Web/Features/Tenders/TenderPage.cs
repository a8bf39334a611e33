using Nordbud.Core.Cases;
using Nordbud.Core.Cases.Criteria;
using Nordbud.Core.Cases.Scoring;
using Nordbud.Web.Features.Cases;

namespace Nordbud.Web.Features.Tenders;

/// <summary>A page about tenders: it calls them by their names only for those who may know them now.</summary>
public abstract class TenderPage(CaseRoom room) : CasePage(room)
{
    public ScoringPart Scoring => Case.Scoring;

    /// <summary>The criteria that are marked, in the order of the tree.</summary>
    public IReadOnlyList<AwardCriterionSet> Leaves => [.. Case.Criteria.InOrder().Select(place => place.Criterion).Where(one => one.Scale is not null)];

    /// <summary>Whether the visitor declared interests and need not stay away.</summary>
    public bool Sworn => Case.Group.MaySeeSuppliers(Visit.Person);

    public bool SeesNames => ScoringSight.SeesNames(Case, Visit.Person);

    public bool SeesPrices => ScoringSight.SeesPrices(Case, Visit.Person);

    public bool SeesMarks => ScoringSight.SeesMarks(Case, Visit.Person);

    /// <summary>What a tender is called for this visitor: its name, or its number as long as the name is hidden.</summary>
    public string CallOf(EnteredTender tender)
    {
        ArgumentNullException.ThrowIfNull(tender);
        return SeesNames && TextOf(tender.Entered.Name) is { } name ? name : T.Format("tenders.number", ("n", tender.Entered.Number));
    }

    /// <summary>What a criterion is called, with its code.</summary>
    public string CallOf(AwardCriterionSet criterion)
    {
        ArgumentNullException.ThrowIfNull(criterion);
        return $"{criterion.Code} {TextOf(criterion.Name) ?? T["timeline.erased"]}";
    }

    /// <summary>The words of the level of a mark; null where the scale has none for it.</summary>
    public string? LevelOf(AwardCriterionSet criterion, decimal mark)
    {
        ArgumentNullException.ThrowIfNull(criterion);
        return criterion.Scale?.Levels.FirstOrDefault(level => level.Mark == mark) is { } level ? TextOf(level.Text) : null;
    }

    protected Task LoadAsync() => KnowAsync(Whole.Entries.Where(entry => entry.Event is CriteriaEvent or ScoringEvent or Core.Cases.Users.ActivityPlanned));
}
