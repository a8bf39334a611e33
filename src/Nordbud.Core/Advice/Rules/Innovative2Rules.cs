using static Nordbud.Core.Advice.Rules.Ways;
using static Nordbud.Core.Advice.Sources;

namespace Nordbud.Core.Advice.Rules;

/// <summary>Variant 2 of step 7: only the area that needs improvement is known.</summary>
internal static class Innovative2Rules
{
    private static readonly Condition AreaOnly = It.Is(NeedState.AreaOnly);

    /// <summary>2A: ideas on how to improve the area.</summary>
    public static readonly ModelRule A = new(Model.Innovative2A)
    {
        Requires =
        [
            new("area-or-ideas", AreaOnly | It.Seeks(Sought.Ideas), StepSeven("innovative procurement, variant 2A")),
        ],
        FirstChoiceWhen = It.Seeks(Sought.Ideas),
        For =
        [
            new("ideas-shape-need", AreaOnly, StepSeven("innovative procurement, variant 2A")),
            new("nothing-promised", !It.CommitsToBuy, Article("40")),
        ],
        Against =
        [
            new("ideas-cannot-bind", It.CommitsToBuy, Article("40")),
            new("need-already-known", !AreaOnly, StepSeven("innovative procurement, variant 1")),
            new("no-solution-yet", It.IsUrgent, Article("40")),
        ],
        Instruments = [Anywhere(Instrument.MarketConsultation), Anywhere(Instrument.DesignContest)],
    };

    /// <summary>2B: ideas and possible solutions.</summary>
    public static readonly ModelRule B = new(Model.Innovative2B)
    {
        Requires =
        [
            new("area-or-solutions", AreaOnly | It.Seeks(Sought.IdeasAndSolutions),
                StepSeven("innovative procurement, variant 2B")),
        ],
        FirstChoiceWhen = It.Seeks(Sought.IdeasAndSolutions) | (AreaOnly & It.Seeks(Sought.Solution))
            | (AreaOnly & It.Seeks(Sought.Research) & It.CommitsToBuy),
        For =
        [
            new("several-answers", AreaOnly, StepSeven("innovative procurement, variant 2B")),
            new("contest-can-lead-on", It.Buys(Subject.Services), Article("32(4)")),
        ],
        Against =
        [
            new("contest-only-services", It.Buys(Subject.Supplies, Subject.Works), Article("32(4)")),
            new("need-already-known", !AreaOnly, StepSeven("innovative procurement, variant 1")),
            new("contest-takes-time", It.IsUrgent, Article("81")),
        ],
        Instruments =
        [
            Anywhere(Instrument.DesignContest), Anywhere(Instrument.MarketConsultation),
            Anywhere(Instrument.PreCommercialProcurement, !It.CommitsToBuy),
        ],
    };
}
