using CsCheck;
using Nordbud.Core.Advice;
using Nordbud.Core.Values;

namespace Nordbud.Core.Tests.Advice;

/// <summary>Facts at random: every closed fact takes any of its values, or is unknown.</summary>
internal static class FactsGen
{
    private static readonly Money[] Amounts = [new(300_000m, "SEK"), new(5_000_000m, "SEK")];

    public static readonly Facts Nothing = new() { Country = Country.SE, Date = new DateOnly(2026, 3, 2) };

    public static readonly Gen<Facts> Any = Random(unknown: true);

    public static readonly Gen<Facts> Complete = Random(unknown: false);

    private static Gen<Facts> Random(bool unknown) =>
        Gen.Int[0, int.MaxValue].Array[Fact.All.Count].Select(draws =>
        {
            var facts = Nothing;
            for (var i = 0; i < draws.Length; i++)
            {
                var values = Fact.All[i].Values;
                var pick = draws[i] % (values.Count + (unknown ? 1 : 0));
                facts = Fact.All[i].With(facts, pick < values.Count ? values[pick] : null);
            }
            return facts with { Value = draws[0] % 3 is var size && size < 2 || !unknown ? Amounts[draws[0] % 2] : null };
        });
}
