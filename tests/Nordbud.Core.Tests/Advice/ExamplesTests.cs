using System.Text.Json;
using Nordbud.Core.Advice;
using Nordbud.Core.Law;

namespace Nordbud.Core.Tests.Advice;

/// <summary>The project's own input files do what they say they do.</summary>
public sealed class ExamplesTests
{
    private static readonly string Folder = FindFolder();

    public static TheoryData<string> Files { get; } =
        [.. Directory.GetFiles(Folder, "*.json").Select(f => Path.GetFileNameWithoutExtension(f)!).Order()];

    [Theory]
    [MemberData(nameof(Files))]
    public void The_advice_on_an_example_is_what_the_file_says(string file)
    {
        using var json = Read(file);
        var answers = Advise(file).ToList();
        if (json.RootElement.TryGetProperty("chosen", out var chosen))
        {
            var model = Names.Of(Assert.Single(answers).Recommended!.Model!.Value);
            Assert.Contains(model, chosen.GetProperty("alsoDefensible").EnumerateArray()
                .Append(chosen.GetProperty("model")).Select(m => m.GetString()));
            return;
        }
        var expected = json.RootElement.GetProperty("expected");
        var each = expected.ValueKind is JsonValueKind.Array ? expected.EnumerateArray().ToList() : [expected];
        Assert.Equal(
            each.Select(e => e.TryGetProperty("model", out var m) ? m.GetString() : e.GetProperty("route").GetString()),
            answers.Select(a => a.Recommended!.Model is { } model
                ? Names.Of(model)
                : Names.Of(a.Recommended.Route!.Value)));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void An_example_says_where_its_facts_come_from_or_that_it_is_invented(string file)
    {
        using var json = Read(file);
        var invented = json.RootElement.TryGetProperty("invented", out var mark) && mark.GetBoolean();
        var sourced = json.RootElement.TryGetProperty("sources", out var sources)
            && sources.EnumerateArray().All(s => Uri.TryCreate(s.GetString(), UriKind.Absolute, out _));
        Assert.True(invented ^ sourced, file);
    }

    [Fact]
    public void Every_model_has_an_example() => Assert.Empty(Enum.GetValues<Model>()
        .Except(Files.SelectMany(row => Advise(row.Data)).Select(a => a.Recommended?.Model).OfType<Model>()));

    [Fact]
    public void The_readme_names_every_example()
    {
        var readme = File.ReadAllText(Path.Combine(Folder, "README.md"));
        Assert.All(Files, row => Assert.Contains($"| {row.Data} ", readme, StringComparison.Ordinal));
    }

    private static IEnumerable<AdviceAnswer> Advise(string file)
    {
        var reading = FactsJson.Read(File.ReadAllBytes(PathOf(file)), new DateOnly(2027, 2, 1));
        Assert.Empty(reading.Problems);
        return reading.Needs.Select(facts => Adviser.Advise(facts, LawBook.Embedded));
    }

    private static JsonDocument Read(string file) => JsonDocument.Parse(File.ReadAllBytes(PathOf(file)));

    private static string PathOf(string file) => Path.Combine(Folder, file + ".json");

    private static string FindFolder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Nordbud.slnx")))
            folder = folder.Parent;
        return Path.Combine(folder?.FullName ?? throw new InvalidOperationException("No Nordbud.slnx above the tests."), "examples");
    }
}
