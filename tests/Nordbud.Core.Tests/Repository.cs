namespace Nordbud.Core.Tests;

/// <summary>The checkout that the tests run in, for documents that are held against the code.</summary>
internal static class Repository
{
    /// <summary>A file of the checkout.</summary>
    public static string File(params string[] path)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!System.IO.File.Exists(Path.Combine(folder!.FullName, "Nordbud.slnx")))
            folder = folder.Parent;
        return Path.Combine([folder.FullName, .. path]);
    }
}
