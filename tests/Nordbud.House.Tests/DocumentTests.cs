using System.Text.RegularExpressions;

namespace Nordbud.House.Tests;

/// <summary>What the documents name is there: files, commands' examples and the tests that guard a promise.</summary>
public sealed partial class DocumentTests
{
    private static IEnumerable<string> Documents => Repository.Files.Where(f => f.EndsWith(".md", StringComparison.Ordinal));

    [Fact]
    public void A_link_leads_to_a_file() => Assert.Equal([], Documents.SelectMany(d => DeadLinks(d, Repository.Read(d))));

    [Fact]
    public void An_example_that_is_named_is_there() => Assert.Equal(
        [], Documents.SelectMany(d => Example().Matches(Repository.Read(d)).Select(m => m.Value)).Distinct().Except(Repository.Files));

    [Fact]
    public void A_promise_names_tests_that_are_there()
    {
        var tests = string.Join('\n', Repository.Sources("tests/").Select(Repository.Read));
        Assert.Equal([], MissingTests(Repository.Read("ARCHITECTURE.md"), tests));
    }

    [Fact]
    public void A_dead_link_and_a_missing_test_are_seen()
    {
        Assert.NotEmpty(DeadLinks("README.md", "see [this](docs/nowhere.md)"));
        Assert.Empty(DeadLinks("README.md", "see [this](ARCHITECTURE.md#layout) and [that](https://example.org)"));
        Assert.NotEmpty(MissingTests("| Promise | `SomeTests.Is_kept` |", "class SomeTests { void Is_broken() }"));
        Assert.NotEmpty(MissingTests("| Promise | `GoneTests` |", "class SomeTests"));
        Assert.Empty(MissingTests("| Promise | `SomeTests.Is_kept` |", "class SomeTests { void Is_kept() }"));
    }

    private static IEnumerable<string> DeadLinks(string document, string text) => Link().Matches(text)
        .Select(m => m.Groups["target"].Value.Split('#')[0])
        .Where(t => t.Length > 0 && !t.Contains(':', StringComparison.Ordinal))
        .Where(t => !Path.Exists(Path.Combine(Repository.Root, Path.GetDirectoryName(document)!, t)))
        .Select(t => $"{document}: {t}");

    private static IEnumerable<string> MissingTests(string document, string tests) => TestName().Matches(document)
        .Where(m => !Regex.IsMatch(tests, $@"\bclass {m.Groups["class"].Value}\b")
            || (m.Groups["method"].Success && !Regex.IsMatch(tests, $@"\b{m.Groups["method"].Value}\(")))
        .Select(m => m.Value);

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"examples/[\w-]+\.json")]
    private static partial Regex Example();

    [GeneratedRegex(@"`(?<class>\w+Tests)(?:\.(?<method>\w+))?`")]
    private static partial Regex TestName();
}
