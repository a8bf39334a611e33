using Nordbud.Core.Cases.Award;
using Nordbud.Core.Cases.Course;
using Nordbud.Core.Cases.Criteria;
using Nordbud.Core.Cases.Scoring;
using Nordbud.Web.Features.Cases;
using Nordbud.Web.Features.Tenders;

namespace Nordbud.Web.Features.Award;

/// <summary>A page about the award, which calls tenders and contenders by their names only for those who may know them.</summary>
public abstract class AwardPage(CaseRoom room) : TenderPage(room)
{
    public AwardPart Award => Case.Award;

    /// <summary>What a contender is called for this visitor.</summary>
    public string CallOf(Contender contender)
    {
        ArgumentNullException.ThrowIfNull(contender);
        return TextOf(contender.Joined.Name) ?? T.Format("course.contender", ("n", contender.Joined.Number));
    }

    /// <summary>Those who win as the decision stands, by name.</summary>
    public IReadOnlyList<string> Winners =>
    [
        .. Scoring.Tenders.Where(tender => Award.Wins(tender.Id)).Select(CallOf),
        .. Case.Course.Contenders.Where(one => Award.Wins(one.Id)).Select(CallOf),
    ];

    protected Task LoadAwardAsync() =>
        KnowAsync(Whole.Entries.Where(entry => entry.Event is AwardEvent or CourseEvent or CriteriaEvent or ScoringEvent));
}
