using System.Text.Json;
using Nordbud.Core.Evaluation.Formulas;
using Nordbud.Web.Ui;

namespace Nordbud.Web.Tests.Cli;

public sealed class EvaluateCommandTests
{
    private const string Tenders = """
        {"currency": "SEK", "criteria": [{"id": "quality", "weight": "0.5", "scale": {"max": "10"}}],
         "price": {"method": "proportional", "weight": "0.5", "points": "10"},
         "tenders": [{"id": "A", "price": "100", "scores": {"quality": "6"}}, {"id": "B", "price": "130", "scores": {"quality": "8"}}]}
        """;

    [Fact]
    public async Task The_answer_has_ranks_parts_warnings_and_the_reversal()
    {
        using var json = await AnswerAsync(Tenders, "--format json --robustness 20000 --seed 3");
        var first = json.RootElement.GetProperty("ranking")[0];
        Assert.Equal(("A", 1, "8", "5", "3"), (first.GetProperty("tender").GetString(), first.GetProperty("rank").GetInt32(),
            first.GetProperty("total").GetString(), first.GetProperty("parts").GetProperty("price").GetString(), first.GetProperty("parts").GetProperty("quality").GetString()));
        Assert.Contains(json.RootElement.GetProperty("warnings").EnumerateArray(), w => w.GetProperty("code").GetString() is "RANK_REVERSAL");
        Assert.NotEqual(0, json.RootElement.GetProperty("laboratory").GetProperty("rankReversals").GetArrayLength());
        var robust = json.RootElement.GetProperty("robustness").GetProperty("tenders");
        Assert.Equal(2, robust.GetArrayLength());
        // A is better where price weighs more than 0.4642: (10 - 7.692) w > 2 (1 - w).
        Assert.Equal(1 - 0.4642, robust[0].GetProperty("rankAcceptability")[0].GetDouble(), 0.02);
    }

    [Fact]
    public async Task The_text_names_the_rank_and_the_sentence_in_the_language_asked_for()
    {
        var run = await RunAsync(Tenders, "--lang sv");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("7.846153846153846", run.Output, StringComparison.Ordinal);
        Assert.Contains("skulle det ha förlorat", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"0.5\", \"scale\"", "\"0.4\", \"scale\"", "criteria.weight", "0.9")]
    [InlineData("\"price\": \"100\"", "\"price\": \"0\"", "tenders[0].price", "0")]
    [InlineData("\"price\": \"100\"", "\"price\": 1208925819614629174706176", "tenders[0].price", "1208925819614629174706176")]
    public async Task Bad_input_is_refused_with_the_field_and_what_was_given(string good, string bad, string field, string given)
    {
        var run = await RunAsync(Tenders.Replace(good, bad, StringComparison.Ordinal), "");
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(field, run.Error, StringComparison.Ordinal);
        Assert.Contains(given, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--robustness 0", "--robustness")]
    [InlineData("--seed x --robustness 10", "--seed")]
    public async Task A_bad_option_is_refused(string options, string option)
    {
        var run = await RunAsync(Tenders, options);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(option, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_file_is_said()
    {
        var run = await CommandRun.Of("evaluate");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("No file is named", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_schema_knows_every_method_and_parameter()
    {
        var run = await CommandRun.Of("evaluate --schema");
        using var schema = JsonDocument.Parse(run.Output);
        var price = schema.RootElement.GetProperty("$defs").GetProperty("price").GetProperty("properties");
        Assert.Equal(FormulaCatalogue.All.Select(f => f.Name).Order(StringComparer.Ordinal),
            price.GetProperty("method").GetProperty("enum").EnumerateArray().Select(m => m.GetString()!).Order(StringComparer.Ordinal));
        foreach (var parameter in FormulaCatalogue.All.SelectMany(f => f.Parameters))
            Assert.True(price.TryGetProperty(parameter.Name, out _), parameter.Name);
    }

    [Fact]
    public void Every_warning_and_problem_of_the_engine_is_a_sentence()
    {
        foreach (var key in Core.Evaluation.ModelWarnings.Codes)
            Assert.True(Texts.For("sv").Has($"evaluation.warning.{key}") || Texts.For("sv").Has($"evaluation.warning.{key}.added"), key);
    }

    private static async Task<JsonDocument> AnswerAsync(string model, string options)
    {
        var run = await RunAsync(model, options);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        return JsonDocument.Parse(run.Output);
    }

    private static async Task<CommandRun> RunAsync(string model, string options)
    {
        var file = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.json");
        await File.WriteAllTextAsync(file, model, TestContext.Current.CancellationToken);
        try
        {
            return await CommandRun.Of($"evaluate {file} {options}".Trim());
        }
        finally
        {
            File.Delete(file);
        }
    }
}
