using System.Text.Json;
using Nordbud.Core.Advice;
using Nordbud.Core.Law;

namespace Nordbud.Core.Tests.Advice;

public sealed class DocumentedCasesTests
{
    [Fact]
    public void The_advice_on_each_documented_case_is_the_model_its_buyer_chose_or_one_as_defensible()
    {
        var files = Directory.GetFiles(SharedData.Folder("cases"), "*.json");
        Assert.NotEmpty(files);
        foreach (var file in files)
        {
            var bytes = File.ReadAllBytes(file);
            var reading = FactsJson.Read(bytes, new DateOnly(2026, 3, 2));
            Assert.True(reading.IsGood, $"{file}: {string.Join("; ", reading.Problems)}");
            var chosen = JsonDocument.Parse(bytes).RootElement.GetProperty("chosen");
            var accepted = chosen.GetProperty("alsoDefensible").EnumerateArray().Select(model => model.GetString())
                .Append(chosen.GetProperty("model").GetString());
            var model = Adviser.Advise(reading.Needs.Single(), LawBook.Embedded).Recommended?.Model;
            Assert.True(model is not null, $"{Path.GetFileName(file)}: no advice");
            Assert.True(accepted.Contains(Names.Of(model.Value)), $"{Path.GetFileName(file)}: advised {Names.Of(model.Value)}");
        }
    }
}
