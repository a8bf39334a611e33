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

    [Fact]
    public async Task The_laboratory_answers_what_quality_is_worth_and_how_far_weights_may_move()
    {
        using var json = await AnswerAsync(Tenders, "--format json");
        var lot = json.RootElement.GetProperty("laboratory").GetProperty("lots")[0];
        Assert.False(lot.GetProperty("madeUp").GetBoolean());
        Assert.StartsWith("11.1", lot.GetProperty("impliedPrices")[0].GetProperty("tenthOfQuality").GetString(), StringComparison.Ordinal);
        Assert.Equal(("price", "B"), (lot.GetProperty("weightStability")[1].GetProperty("criterion").GetString(), lot.GetProperty("weightStability")[1].GetProperty("takesOverBelow").GetString()));
        Assert.Equal("B", lot.GetProperty("decoys")[0].GetProperty("gains").GetString());
        Assert.Equal(2, lot.GetProperty("effectiveWeights").GetArrayLength());
    }

    [Fact]
    public async Task Parts_have_no_more_decimals_than_totals()
    {
        using var json = await AnswerAsync(Tenders, "--format json");
        Assert.Equal("3.846153846153846", json.RootElement.GetProperty("ranking")[1].GetProperty("parts").GetProperty("price").GetString());
    }

    [Fact]
    public async Task A_model_without_tenders_is_tried_on_made_up_ones()
    {
        var model = Tenders[..Tenders.IndexOf(",\n \"tenders\"", StringComparison.Ordinal)] + "}";
        using var json = await AnswerAsync(model, "--format json");
        Assert.True(json.RootElement.GetProperty("laboratory").GetProperty("lots")[0].GetProperty("trials").GetProperty("byComing").GetInt32() > 0);
        Assert.Contains("20", (await RunAsync(model, "")).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("weights", 0.55)]
    [InlineData("scores", 0.605)]
    [InlineData("both", 0.57)]
    public async Task Robustness_varies_what_is_said_to_be_uncertain(string what, double share)
    {
        using var json = await AnswerAsync(Tenders, $"--format json --robustness 20000 --uncertain {what}");
        var robust = json.RootElement.GetProperty("robustness");
        Assert.Equal(what, robust.GetProperty("uncertain").GetString());
        Assert.Equal(share, robust.GetProperty("tenders")[0].GetProperty("rankAcceptability")[0].GetDouble(), 0.03);
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
    [InlineData("--robustness 10 --uncertain prices", "prices")]
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
            Assert.True(new[] { "", ".added", ".price" }.Any(end => Texts.For("sv").Has($"evaluation.warning.{key}{end}")), key);
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
