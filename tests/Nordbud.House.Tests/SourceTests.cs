namespace Nordbud.House.Tests;

/// <summary>Every file keeps the rules of the house, and every rule can be broken.</summary>
public sealed class SourceTests
{
    /// <summary>Closed hierarchies and lists of small values that read as one story.</summary>
    private static readonly string[] ReadAsOneStory =
    [
        "src/Nordbud.Core/Advice/AdviceAnswer.cs",
        "src/Nordbud.Core/Advice/FactValues.cs",
        .. Modules("Admissions", "Agreements", "Award", "CallOffs", "Comments", "Contest", "Contracts", "Cooperation", "Course", "Criteria", "Dialogue", "Documents", "Erasure", "Experience", "Files", "Group", "Need", "Negotiation", "Notices", "Opening", "Parity", "Partnership", "Publication", "Questions", "Scoring", "Suppliers", "Tasks", "Team", "Users", "Weights"),
        "src/Nordbud.Core/Cases/Files/FileVersions.cs",
        "src/Nordbud.Core/Cases/Need/BasisCommands.cs",
        "src/Nordbud.Core/Cases/Need/BasisEvents.cs",
        "src/Nordbud.Core/Cases/Need/EarlierCommands.cs",
        "src/Nordbud.Core/Cases/Need/EarlierEvents.cs",
        "src/Nordbud.Core/Law/LawDatum.cs",
        "src/Nordbud.Core/Law/ProcedureRule.cs",
        "src/Nordbud.Adapters/Documents/Document.cs",
        "src/Nordbud.Adapters/Store/Cases/CaseRows.cs",
        "src/Nordbud.Web/Features/Advice/Question.cs",
    ];

    /// <summary>The events and the commands of a module read as one story each.</summary>
    private static IEnumerable<string> Modules(params string[] names) => names
        .SelectMany(name => new[] { "Events", "Commands" }.Select(story => $"src/Nordbud.Core/Cases/{name}/{Singular(name)}{story}.cs"))
        .Where(file => SourceRules.ManyPublicTypes(file, Repository.Read(file)).Any());

    private static string Singular(string module) => module.EndsWith('s') ? module[..^1] : module;

    /// <summary>Pages that show a drawing of our own, whose texts the drawing escapes.</summary>
    private static readonly string[] Drawings =
        ["src/Nordbud.Web/Features/Laboratory/_LaboratoryPicture.cshtml", "src/Nordbud.Web/Features/Plan/_Plan.cshtml",
            "src/Nordbud.Web/Features/Tracks/_TrackPicture.cshtml"];

    [Fact]
    public void No_source_file_is_longer_than_the_wall() => AssertNone(
        Repository.Sources().Concat(Repository.Files.Where(f => f.EndsWith(".cshtml", StringComparison.Ordinal)))
            .SelectMany(f => SourceRules.TooLong(f, Repository.Read(f))));

    [Fact]
    public void A_file_holds_one_public_type() => AssertNone(
        Repository.Sources("src/").Except(ReadAsOneStory)
            .SelectMany(f => SourceRules.ManyPublicTypes(f, Repository.Read(f))));

    [Fact]
    public void The_exceptions_to_one_type_a_file_are_still_needed() => AssertNone(
        ReadAsOneStory.Where(f => !Repository.Files.Contains(f) || !SourceRules.ManyPublicTypes(f, Repository.Read(f)).Any()));

    [Fact]
    public void A_namespace_is_the_name_of_its_folder() => AssertNone(
        Repository.Sources("src/").Concat(Repository.Sources("tests/"))
            .SelectMany(f => SourceRules.NamespaceElsewhere(f, Repository.Read(f))));

    [Fact]
    public void Types_have_names_that_say_what_they_do() => AssertNone(
        Repository.Sources().Where(f => !OfThisRoom(f)).SelectMany(f => SourceRules.VagueNames(f, Repository.Read(f))));

    [Fact]
    public void Nobody_takes_a_shortcut() => AssertNone(
        Repository.Files.Where(f => f.EndsWith(".cs", StringComparison.Ordinal) || f.EndsWith(".cshtml", StringComparison.Ordinal))
            .Where(f => !OfThisRoom(f) && !f.Contains("/Migrations/", StringComparison.Ordinal))
            .SelectMany(f => SourceRules.Shortcuts(f, Repository.Read(f))));

    [Fact]
    public void Only_drawings_of_our_own_go_into_a_page_unescaped()
    {
        AssertNone(Repository.Files.Where(f => f.StartsWith("src/", StringComparison.Ordinal) && Path.GetExtension(f) is (".cs" or ".cshtml"))
            .Except(Drawings).SelectMany(f => SourceRules.RawMarkup(f, Repository.Read(f))));
        Assert.NotEmpty(SourceRules.RawMarkup("A.cshtml", "@Html.Raw(text)"));
    }

    [Fact]
    public void No_file_knows_the_machine_it_was_written_on() => AssertNone(
        Repository.Files.Where(f => !OfThisRoom(f) && Path.GetExtension(f) is not (".png" or ".woff2" or ".docx" or ".ico"))
            .SelectMany(f => SourceRules.Machines(f, Repository.Read(f))));

    [Fact]
    public void The_wall_is_seen()
    {
        Assert.NotEmpty(SourceRules.TooLong("Long.cs", new string('\n', SourceRules.Wall) + "x"));
        Assert.Empty(SourceRules.TooLong("Short.cs", new string('\n', SourceRules.Wall - 1) + "x\n"));
    }

    [Fact]
    public void A_second_public_type_is_seen()
    {
        Assert.NotEmpty(SourceRules.ManyPublicTypes("Two.cs", "public sealed record One;\npublic enum Two { A }\n"));
        Assert.Empty(SourceRules.ManyPublicTypes("One.cs", "public static partial class One\n{\n    public enum Inner { A }\n}\nfile class Two;\n"));
    }

    [Fact]
    public void A_namespace_of_another_folder_is_seen()
    {
        Assert.NotEmpty(SourceRules.NamespaceElsewhere("src/Nordbud.Core/Law/A.cs", "namespace Nordbud.Core.Advice;"));
        Assert.Empty(SourceRules.NamespaceElsewhere("src/Nordbud.Core/Law/A.cs", "namespace Nordbud.Core.Law;"));
    }

    [Fact]
    public void A_vague_name_is_seen()
    {
        Assert.NotEmpty(SourceRules.VagueNames("A.cs", "internal sealed class CaseManager"));
        Assert.Empty(SourceRules.VagueNames("A.cs", "internal sealed class Managed"));
    }

    [Theory]
    [InlineData("Thread.Sleep(10);")]
    [InlineData("await Task.Delay(100);")]
    [InlineData("work.GetAwaiter().GetResult()")]
    [InlineData("return task.Result;")]
    [InlineData("catch (IOException) { }")]
    [InlineData("catch\n{\n}")]
    [InlineData("[Fact(Skip = \"later\")]")]
    [InlineData("throw new NotImplementedException();")]
    [InlineData("// TODO: more")]
    [InlineData("#pragma warning disable CA1822\n")]
    public void A_shortcut_is_seen(string text) => Assert.NotEmpty(SourceRules.Shortcuts("A.cs", text));

    [Theory]
    [InlineData("var result = reader.Result();")]
    [InlineData("catch (IOException) { return null; }")]
    [InlineData("#pragma warning disable CA1822 // because the interface asks for it")]
    public void What_only_looks_like_a_shortcut_is_let_through(string text) => Assert.Empty(SourceRules.Shortcuts("A.cs", text));

    [Theory]
    [InlineData("cd /home/anna/nordbud")]
    [InlineData("\"resolved\": \"https://npm-registry.example.org/x.tgz\"")]
    public void A_machine_is_seen(string text) => Assert.NotEmpty(SourceRules.Machines("A.md", text));

    [Theory]
    [InlineData("https://example.org/home/page")]
    [InlineData("./data/law/se.json")]
    public void What_only_looks_like_a_machine_is_let_through(string text) => Assert.Empty(SourceRules.Machines("A.md", text));

    /// <summary>The rules and their bad samples hold what they forbid.</summary>
    private static bool OfThisRoom(string file) => file.StartsWith("tests/Nordbud.House.Tests/Source", StringComparison.Ordinal);

    private static void AssertNone(IEnumerable<string> broken) => Assert.Equal([], broken);
}
