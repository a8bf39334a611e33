using System.Diagnostics;

namespace Nordbud.House.Tests;

/// <summary>The checkout that the tests run in: its root and the files that git keeps or would keep.</summary>
internal static class Repository
{
    private static readonly Lazy<IReadOnlyList<string>> Listed = new(List);

    public static string Root { get; } = FindRoot();

    /// <summary>Paths from the root, with forward slashes.</summary>
    public static IReadOnlyList<string> Files => Listed.Value;

    /// <summary>Program text that people write: no generated migrations.</summary>
    public static IEnumerable<string> Sources(string under = "") => Files.Where(f =>
        f.StartsWith(under, StringComparison.Ordinal)
        && f.EndsWith(".cs", StringComparison.Ordinal)
        && !f.Contains("/Migrations/", StringComparison.Ordinal));

    public static string Read(string file) => File.ReadAllText(Path.Combine(Root, file));

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Nordbud.slnx")))
                return folder.FullName;
        throw new InvalidOperationException("The tests run outside a checkout");
    }

    private static IReadOnlyList<string> List()
    {
        var start = new ProcessStartInfo("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"])
        {
            WorkingDirectory = Root,
            RedirectStandardOutput = true,
        };
        using var git = Process.Start(start)!;
        var files = git.StandardOutput.ReadToEnd().Split('\0', StringSplitOptions.RemoveEmptyEntries);
        git.WaitForExit();
        Assert.Equal(0, git.ExitCode);
        return [.. files.Where(f => File.Exists(Path.Combine(Root, f))).Distinct(StringComparer.Ordinal)];
    }
}
