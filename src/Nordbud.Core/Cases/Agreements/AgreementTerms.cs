using Nordbud.Core.Advice;
using Nordbud.Core.Tracks;

namespace Nordbud.Core.Cases.Agreements;

/// <summary>What an agreement has to say on its track, and what it may not.</summary>
internal static class AgreementTerms
{
    /// <summary>What is missing or cannot be.</summary>
    public static IEnumerable<Problem> Wrong(Track track, AgreeWithPartner agree, Setting setting)
    {
        foreach (var problem in Texts(agree).Concat(InputRules.Past(agree.On, "signed", setting)).Concat(Amounts(track, agree)).Concat(Performances(agree)))
            yield return problem;
        if (agree.To < agree.From)
            yield return new("agreement-backwards", "to");
    }

    /// <summary>What the law does not allow: it yields only to the decision-maker's reason.</summary>
    public static IEnumerable<Problem> Unlawful(Track track, AgreeWithPartner agree)
    {
        if (Cooperates(track) && agree.To is null)
            yield return new("time-box-missing", "to", Sources.CoInnovationAgreement);
        if (track.Instrument is Instrument.InnovationPartnership && agree.MaximumCost is null)
            yield return new("maximum-cost-missing", "maximum", Sources.Article("31(2)"));
        if (Cooperates(track) && track.Phases.Where(phase => phase.Kind is PhaseKind.Cooperation).Sum(phase => phase.Months ?? 0) is > 0 and var months
            && agree.From.Year < 9900 && agree.To > agree.From.AddMonths(months))
            yield return new("time-box-long", "to", Sources.CoInnovationAgreement, ("months", months), ("last", agree.From.AddMonths(months)));
        if (!agree.PromisesNothing && !track.Phases.Any(phase => phase.Buys))
            yield return new("purchase-promised", "promise", Cooperates(track) ? Sources.CoInnovationMyths : Sources.PreCommercial);
        if (!track.ExchangesValue && agree.Prices.Any(price => price.Amount > 0))
            yield return new("cooperation-pays", $"price-{agree.Prices.First(price => price.Amount > 0).Phase}", Sources.Article("2(1)(5)"));
    }

    private static bool Cooperates(Track track) => track.Instrument is Instrument.CooperationAgreement || track.Phases.Any(phase => phase.Kind is PhaseKind.Cooperation);

    private static IEnumerable<Problem> Texts(AgreeWithPartner agree) =>
    [
        .. InputRules.Text(agree.Roles.Text, "roles", AgreementCommand.LongestText), .. InputRules.Text(agree.Costs.Text, "costs", AgreementCommand.LongestText),
        .. InputRules.Text(agree.Rights.Text, "rights", AgreementCommand.LongestText), .. InputRules.Text(agree.Exit.Text, "exit", AgreementCommand.LongestText),
        .. InputRules.AtMost(agree.Reason?.Text, "reason", AgreementCommand.LongestText),
    ];

    private static IEnumerable<Problem> Amounts(Track track, AgreeWithPartner agree)
    {
        foreach (var (amount, field) in agree.Prices.Select(price => (price.Amount, $"price-{price.Phase}")).Append((agree.MaximumCost ?? 0, "maximum")))
        {
            if (amount < 0)
                yield return new("payment-negative", field);
            else if (amount > AgreementCommand.Largest)
                yield return new("amount-outside", field);
        }
        if (agree.Prices.Any(price => track.Phase(price.Phase) is null) || agree.Prices.DistinctBy(price => price.Phase).Count() != agree.Prices.Count)
            yield return new("track-phase-unknown", "prices");
    }

    private static IEnumerable<Problem> Performances(AgreeWithPartner agree)
    {
        const string Field = "performances";
        if (agree.Performances.Count > AgreementCommand.MostPerformances)
            yield return new("too-many", Field, null, ("most", AgreementCommand.MostPerformances));
        if (agree.Performances.DistinctBy(one => one.Id).Count() != agree.Performances.Count)
            yield return new("performance-twice", Field);
        if (agree.Performances.Any(one => Math.Abs(one.Value) > AgreementCommand.Largest))
            yield return new("amount-outside", Field);
        foreach (var problem in agree.Performances.SelectMany(one => InputRules.Text(one.Name.Text, Field, AgreementCommand.LongestName).Concat(InputRules.Text(one.Unit, Field, AgreementCommand.LongestName))).DistinctBy(problem => problem.Code))
            yield return problem;
    }
}
