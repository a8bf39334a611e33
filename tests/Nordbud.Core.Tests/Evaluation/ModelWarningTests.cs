using Nordbud.Core.Evaluation;
using Nordbud.Core.Evaluation.Formulas;
using Nordbud.Core.Values;

namespace Nordbud.Core.Tests.Evaluation;

public sealed class ModelWarningTests
{
    [Theory]
    [InlineData("proportional"), InlineData("linear-from-lowest"), InlineData("mark-up"), InlineData("added-value"), InlineData("lowest-price")]
    public void In_denmark_every_part_of_every_model_is_published(string formula)
    {
        Assert.Contains(Codes(formula, Country.DK), code => code == "PUBLISH_EVERY_PART_OF_THE_MODEL");
        Assert.DoesNotContain(Codes(formula, Country.SE), code => code == "PUBLISH_EVERY_PART_OF_THE_MODEL");
        Assert.DoesNotContain(Codes(formula, null), code => code == "PUBLISH_EVERY_PART_OF_THE_MODEL");
    }

    private static IEnumerable<string> Codes(string formula, Country? country) => ModelWarnings.Of(new()
    {
        Currency = "DKK",
        Criteria = [new Criterion { Id = "A", Weight = 50, Value = 10, Scale = Scale.UpTo(5) }],
        Price = new() { Formula = FormulaCatalogue.Find(formula)!, Weight = 50, Points = 100 },
    }, country).Select(warning => warning.Code);
}
