using Nordbud.Core.Law;

namespace Nordbud.Core.Planning;

/// <summary>Where the law asks for a reasonable or adequate time instead of a fixed minimum.</summary>
internal static class ReasonableTime
{
    private static readonly Source LightRegime = Row.Article("76(1)");

    /// <summary>The source for a body of rules and country; null where none is known.</summary>
    public static Source? In(Situation s) => s.Band switch
    {
        Band.Light => LightRegime,
        Band.National => s.Law.Rule(s.Facts.Country, "national.minimum-period", s.Facts.Date)?.Source
            ?? s.Law.Text(s.Facts.Country, "act", s.Facts.Date)?.Source,
        _ => null,
    };
}
