using Nordbud.Core.Cases.Agreements;
using Nordbud.Core.Cases.Course;
using Nordbud.Core.Tracks;
using Nordbud.Web.Features.Cases;
using Nordbud.Web.Features.Contracts;
using Nordbud.Web.Features.Tracks;

namespace Nordbud.Web.Features.Agreements;

/// <summary>A page about agreements with partners; only who declared interests reads what one of them agreed and reached.</summary>
public abstract class AgreementPage(CaseRoom room) : ContractPage(room)
{
    /// <summary>What a partner is called for this visitor.</summary>
    public string CallOf(Contender partner)
    {
        ArgumentNullException.ThrowIfNull(partner);
        return TextOf(partner.Joined.Name) ?? T.Format("course.contender", ("n", partner.Joined.Number));
    }

    /// <summary>The name of a phase of the track; its id where an earlier track had it.</summary>
    public string PhaseName(string id) => Case.Course.Track?.Phase(id) is { } phase ? TrackWords.Name(phase, T) : id;

    /// <summary>The phases of the track in which partners develop or work together.</summary>
    public IEnumerable<TrackPhase> Phases => Case.Course.Track?.Phases.Where(phase => phase.Develops || phase.Kind is PhaseKind.Cooperation) ?? [];

    /// <summary>An agreed performance with its unit: at least or at most so much.</summary>
    public string Agreed(AgreedPerformance one)
    {
        ArgumentNullException.ThrowIfNull(one);
        return T.Format("agreements.agreed", ("better", Core.Advice.Names.Of(one.Better)), ("value", one.Value), ("unit", one.Unit));
    }

    protected Task LoadAgreementsAsync() =>
        KnowAsync(Whole.Entries.Where(entry => entry.Event is AgreementEvent or CourseEvent));
}
