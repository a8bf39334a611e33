using System.Runtime.Versioning;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Nordbud.House.Tests;

/// <summary>Projects, packages, folders and scripts are where a newcomer looks for them.</summary>
public sealed partial class ProjectTests
{
    private static IEnumerable<string> Projects => Repository.Files.Where(f => f.EndsWith(".csproj", StringComparison.Ordinal));

    /// <summary>The rooms of Core; a new module is a deliberate act.</summary>
    private static readonly string[] Modules =
    [
        "Values", "Law", "Advice", "Planning", "Group", "Cooperation", "Dialogue", "Users", "Criteria", "Evaluation",
        "Tracks", "Tenders", "Award", "Contract", "Cases", "People", "Ledger", "Library",
    ];

    /// <summary>The neighbours in the outside world.</summary>
    private static readonly string[] Neighbours =
        ["Store", "Files", "Sealing", "Mail", "Identity", "Jobs", "EForms", "Ocds", "Documents", "Law", "Libraries", "Signing", "Tracks"];

    [Fact]
    public void Every_project_is_in_the_solution()
    {
        var solution = XDocument.Parse(Repository.Read("Nordbud.slnx")).Descendants("Project")
            .Select(p => p.Attribute("Path")!.Value);
        Assert.Equal(Projects.Order(StringComparer.Ordinal), solution.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_project_has_its_packages_locked() => Assert.Equal(
        [], Projects.Select(p => $"{Path.GetDirectoryName(p)}/packages.lock.json").Except(Repository.Files));

    [Fact]
    public void Versions_stand_in_one_file_and_are_exact()
    {
        Assert.Equal([], Projects.Where(p => FloatingOrLocal().IsMatch(Repository.Read(p))));
        Assert.DoesNotContain("*", Repository.Read("Directory.Packages.props"), StringComparison.Ordinal);
        Assert.Matches(FloatingOrLocal(), """<PackageReference Include="A" Version="1.0.0" />""");
    }

    [Theory]
    [InlineData("src/Nordbud.Core/", nameof(Modules))]
    [InlineData("src/Nordbud.Adapters/", nameof(Neighbours))]
    public void A_folder_is_a_room_of_the_house(string project, string rooms)
    {
        var folders = Repository.Files.Where(f => f.StartsWith(project, StringComparison.Ordinal))
            .Select(f => f[project.Length..].Split('/')).Where(parts => parts.Length > 1).Select(parts => parts[0]).Distinct();
        Assert.Equal([], folders.Except(rooms == nameof(Modules) ? Modules : Neighbours));
    }

    [Theory]
    [InlineData("Nordbud.Core")]
    [InlineData("Nordbud.Adapters")]
    public void Tests_lie_in_folders_of_the_same_name(string project)
    {
        var root = $"tests/{project}.Tests/";
        var folders = Repository.Sources(root).Select(f => f[root.Length..].Split('/'))
            .Where(parts => parts.Length > 1).Select(parts => parts[0]).Distinct();
        Assert.Equal([], folders.Where(folder => !Directory.Exists(Path.Combine(Repository.Root, "src", project, folder))));
    }

    [Theory]
    [SupportedOSPlatform("linux")]
    [InlineData("nordbud")]
    [InlineData("test")]
    [InlineData(".ci/run")]
    [InlineData("bench/startup")]
    [InlineData("bench/web")]
    public void The_scripts_can_be_run(string script)
    {
        Assert.StartsWith("#!/usr/bin/env bash\n", Repository.Read(script), StringComparison.Ordinal);
        Assert.True(File.GetUnixFileMode(Path.Combine(Repository.Root, script)).HasFlag(UnixFileMode.UserExecute));
    }

    [GeneratedRegex("""<PackageReference [^>]*Version=""")]
    private static partial Regex FloatingOrLocal();
}
