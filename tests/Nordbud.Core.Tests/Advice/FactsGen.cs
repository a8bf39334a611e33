using CsCheck;
using Nordbud.Core.Advice;
using Nordbud.Core.Values;

namespace Nordbud.Core.Tests.Advice;

/// <summary>Facts at random: every closed fact takes any of its values, or is unknown.</summary>
internal static class FactsGen
{
    public static readonly Facts Nothing = new() { Country = Country.SE, Date = new DateOnly(2026, 3, 2) };

    public static readonly Gen<Facts> Any = Random(unknown: true);

    public static readonly Gen<Facts> Complete = Random(unknown: false);

    private static Gen<Facts> Random(bool unknown) =>
        Gen.Int[0, int.MaxValue].Array[Fact.All.Count].Select(Gen.Enum<Country>(), (draws, country) =>
        {
            var facts = Nothing with { Country = country };
            for (var i = 0; i < draws.Length; i++)
            {
                var values = Fact.All[i].Values;
                var pick = draws[i] % (values.Count + (unknown ? 1 : 0));
                facts = Fact.All[i].With(facts, pick < values.Count ? values[pick] : null);
            }
            return facts;
        });
}
