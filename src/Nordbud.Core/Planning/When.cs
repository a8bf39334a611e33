using Nordbud.Core.Advice;
using Nordbud.Core.Values;

namespace Nordbud.Core.Planning;

/// <summary>The situations in which a row of a course applies.</summary>
internal static class When
{
    public static bool NeedIsOpen(Situation s) => s.Facts.Need is not NeedState.Specified;

    /// <summary>What the market offers has not been looked into in writing.</summary>
    public static bool NotScreened(Situation s) => s.Facts.MarketEvidence is null or MarketEvidence.None;

    /// <summary>No open market consultation has been held (Art. 40).</summary>
    public static bool NotConsulted(Situation s) => s.Facts.MarketEvidence is not MarketEvidence.MarketConsultation;

    /// <summary>Iceland counts from the day after publication, not dispatch (lög 120/2016 art. 57).</summary>
    public static bool PublicationStartsPeriods(Situation s) => s.Band is Band.Eu or Band.National
        && s.Law.Rule(s.Facts.Country, "period.starts-at-publication", s.Facts.Date)?.Value is true;

    /// <summary>Models whose solution is shaped in talks with the suppliers also where national rules leave it open.</summary>
    public static bool SolutionIsNegotiated(Situation s) => s.Model
        is Model.Innovative1B or Model.Innovative1C or Model.Innovative2B or Model.PpiWithProcurement or Model.Ppp;

    /// <summary>Models in which the contract itself holds the development.</summary>
    public static bool ContractHoldsDevelopment(Situation s) =>
        s.Model is Model.Innovative1C or Model.PpiWithProcurement;

    /// <summary>The contest leads on to a contract with the winner (Art. 32(4)).</summary>
    public static bool WinnerGetsContract(Situation s) => s.Model is not Model.Innovative2A;

    /// <summary>From this amount a directly awarded contract is followed by an award notice (SE, LOU 19 a:13).</summary>
    public static bool DirectAwardIsAnnounced(Situation s) =>
        s.Law.Amount(s.Facts.Country, "limit.award-notice", s.Facts.Date)?.Value is { } limit
        && s.Facts.Value is { } value && value.Currency == limit.Currency && value.Amount >= limit.Amount;

    public static bool NotUrgent(Situation s) => s.Facts.Urgent is not true;

    /// <summary>
    /// Purchases in a dynamic purchasing system: SE (LOU 20:2), FI (act 1397/2016 s. 130) and IS (lög 120/2016 art. 86)
    /// ask for no standstill; the others are not known to waive it, so it is kept.
    /// </summary>
    public static bool SystemPurchasesStandStill(Situation s) => s.Facts.Country is Country.DK or Country.NO;
}
