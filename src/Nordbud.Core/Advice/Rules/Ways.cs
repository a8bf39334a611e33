namespace Nordbud.Core.Advice.Rules;

/// <summary>The instruments that several models share, each with the regime it belongs to.</summary>
internal static class Ways
{
    private static readonly Regime[] Full = [Regime.Eu];

    public static readonly InstrumentRule Open = Above(Instrument.Open);
    public static readonly InstrumentRule Restricted = Above(Instrument.Restricted);
    public static readonly InstrumentRule Negotiation = Above(Instrument.CompetitiveProcedureWithNegotiation, It.MayNegotiate);
    public static readonly InstrumentRule Dialogue = Above(Instrument.CompetitiveDialogue, It.MayNegotiate);

    /// <summary>Below the EU threshold and in the light regime national law shapes the procedure (Arts 4, 74-76).</summary>
    public static readonly InstrumentRule National =
        new(Instrument.NationalProcedure, [Regime.National, Regime.Light], Condition.Always);

    /// <summary>Below the national limit; an advertised national procedure stays open.</summary>
    public static readonly InstrumentRule Direct =
        new(Instrument.DirectAward, [Regime.BelowDirectAwardLimit], Condition.Always);

    public static readonly InstrumentRule Framework =
        new(Instrument.FrameworkAgreement, [Regime.Eu, Regime.National, Regime.Light], Condition.Always);

    public static InstrumentRule Above(Instrument instrument, Condition? when = null) =>
        new(instrument, Full, when ?? Condition.Always);

    public static InstrumentRule Anywhere(Instrument instrument, Condition? when = null) =>
        new(instrument, [], when ?? Condition.Always);
}
