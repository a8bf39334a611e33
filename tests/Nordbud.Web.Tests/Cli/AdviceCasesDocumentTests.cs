using System.Text;
using System.Text.Json;
using Nordbud.Core.Advice;
using Nordbud.Core.Law;
using Nordbud.Web.Ui;

namespace Nordbud.Web.Tests.Cli;

/// <summary>
/// <c>docs/advice-cases.md</c> is what the advice says today. To write it anew:
/// <c>NORDBUD_WRITE_DOCS=1 dotnet test --project tests/Nordbud.Web.Tests</c>.
/// </summary>
public sealed class AdviceCasesDocumentTests
{
    private static readonly string Root = FindRoot();
    private static readonly string Document = Path.Combine(Root, "docs", "advice-cases.md");
    private static readonly Texts Texts = Texts.For("en");

    [Fact]
    public void The_document_of_cases_says_what_the_advice_says()
    {
        var written = Write();
        if (Environment.GetEnvironmentVariable("NORDBUD_WRITE_DOCS") is "1")
            File.WriteAllText(Document, written);
        Assert.True(File.ReadAllText(Document) == written,
            "docs/advice-cases.md is out of date: run this test with NORDBUD_WRITE_DOCS=1 and read what changed.");
    }

    private static string Write()
    {
        var text = new StringBuilder("""
            # The advice on documented procurements

            What the advice says on the documented procurements in `examples/`, beside what the buyers did. The sources leave
            many facts open, so every answer is provisional. "Chosen" is our reading of the buyer's course in the terms of
            step 7; in brackets stand other readings that are as defensible. Generated from the example files and tested.

            | case | chosen | advised | instrument | provisional | remark |
            |---|---|---|---|---|---|

            """);
        var agree = 0;
        var all = 0;
        foreach (var file in Directory.GetFiles(Path.Combine(Root, "examples"), "*.json").Order(StringComparer.Ordinal))
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(file));
            if (!json.RootElement.TryGetProperty("chosen", out var chosen))
                continue;
            var facts = FactsJson.Read(File.ReadAllBytes(file), new DateOnly(2027, 2, 1)).Needs.Single();
            var advice = Adviser.Advise(facts, LawBook.Embedded);
            var readings = chosen.GetProperty("alsoDefensible").EnumerateArray()
                .Select(reading => reading.GetString()!).Prepend(chosen.GetProperty("model").GetString()!).ToList();
            all++;
            if (advice.Recommended?.Model is { } model && readings.Contains(Names.Of(model)))
                agree++;
            text.Append(Row(facts, advice, readings, chosen));
        }
        return text.Append('\n').Append(System.Globalization.CultureInfo.InvariantCulture,
            $"On {agree} of {all} cases the advice is the chosen model or one as defensible.\n").ToString();
    }

    private static string Row(Facts facts, AdviceAnswer advice, List<string> readings, JsonElement chosen)
    {
        var names = readings.Select(reading => Texts[$"models.{reading}.short"]).ToList();
        var procedure = chosen.GetProperty("procedure").GetString();
        string[] cells =
        [
            $"{facts.Title} ({facts.Country})",
            names[0] + (names.Count > 1 ? $" ({string.Join(", ", names.Skip(1))})" : "") + (procedure is null ? "" : $": {procedure}"),
            advice.Recommended?.Model is { } model ? Texts[$"models.{Names.Of(model)}.short"] : "none",
            advice.Recommended?.Instrument is { } instrument ? Texts.Value(instrument) : "",
            advice.Recommended?.Provisional is false ? "no" : "yes",
            chosen.GetProperty("remark").GetString()!,
        ];
        return $"| {string.Join(" | ", cells)} |\n";
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Nordbud.slnx")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("No Nordbud.slnx above the tests.");
    }
}
