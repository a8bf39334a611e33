namespace Nordbud.Core.Tests;

/// <summary>The reference data that lies beside a checkout; tests that need it say so when it is absent.</summary>
internal static class SharedData
{
    /// <summary>The folder, or skips the running test where it is absent.</summary>
    public static string Folder(params string[] path)
    {
        if (Find(path) is { } found)
            return found;
        Assert.Skip("needs ../shared beside the checkout");
        return "";
    }

    /// <summary>The folder, or null where it is absent.</summary>
    public static string? Find(params string[] path)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var shared = Path.Combine(folder.FullName, "shared", "data");
            if (!File.Exists(Path.Combine(folder.FullName, "Nordbud.slnx")) && Directory.Exists(shared))
                return Path.Combine([shared, .. path]);
        }
        return null;
    }
}
