using Nordbud.Core.Advice;
using Nordbud.Core.Law;

namespace Nordbud.Core.Planning;

/// <summary>What a reader of a plan has to watch.</summary>
internal static class PlanWarnings
{
    private const int NoticeDaysBefore = 35;

    public static void Add(Plan plan, Timing timing, Facts facts, LawBook law, PlanOptions options)
    {
        var warnings = timing.Warnings;
        var dispatch = plan.Steps.FirstOrDefault(step => step.Gate is "G6")?.To;
        if (plan.Regime is Regime.Unknown or Regime.Mixed && TakesRegime(plan.Instrument))
            warnings.Add(new("plan.warning.regime-unknown"));
        if (options.ContractBy is not null && plan.Start < facts.Date)
            warnings.Add(new("plan.warning.start-passed", ("start", plan.Start), ("date", facts.Date)));
        if (timing.Used.HasFlag(PeriodCircumstances.Urgent))
            warnings.Add(new("plan.warning.urgent"));
        if (timing.Used.HasFlag(PeriodCircumstances.Agreed))
            warnings.Add(new("plan.warning.agreed"));
        if (timing.Used.HasFlag(PeriodCircumstances.PriorInformationNotice) && dispatch is { } sent)
        {
            // Directive 2014/24/EU Art. 27(2)(b), 28(3)(b): 35 days to 12 months before; periods counted back do not roll.
            warnings.Add(new("plan.warning.prior-information-notice",
                ("earliest", sent.AddMonths(-12)), ("latest", sent.AddDays(-NoticeDaysBefore))));
        }
        if (dispatch is { } day && ThresholdChanges(facts, law, day))
            warnings.Add(new("plan.warning.threshold-changes", ("dispatch", day), ("date", facts.Date)));
        if (plan.Outcome is not Outcome.Purchase)
            warnings.Add(new($"plan.warning.outcome.{Names.Of(plan.Outcome)}"));
        if (facts.ProcurementExpert is false)
            warnings.Add(new("plan.warning.no-expert"));
    }

    private static bool TakesRegime(Instrument instrument) => instrument is not (Instrument.MarketConsultation
        or Instrument.CooperationAgreement or Instrument.PreCommercialProcurement);

    /// <summary>The day of dispatch decides on the threshold, and it may fall into another two-year period.</summary>
    private static bool ThresholdChanges(Facts facts, LawBook law, DateOnly dispatch)
    {
        const string Any = "threshold.supplies-services";
        return law.Amount(null, Any, facts.Date) is { } then && law.Amount(null, Any, dispatch)?.Value != then.Value;
    }
}
