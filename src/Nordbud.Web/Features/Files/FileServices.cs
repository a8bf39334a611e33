using System.Globalization;
using Nordbud.Adapters.Files;
using Nordbud.Web.Ui;

namespace Nordbud.Web.Features.Files;

/// <summary>The store of files; <c>NORDBUD_LONGEST_FILE</c> is the most bytes that one may have.</summary>
public static class FileServices
{
    public static void AddFiles(this IServiceCollection services, SiteOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var folder = Path.Combine(options.DataFolder, "files");
        services.AddSingleton(new FileStore(folder, LongestOf(Environment.GetEnvironmentVariable("NORDBUD_LONGEST_FILE"))));
        services.AddScoped<Upload>();
        services.AddSingleton<FileUpkeep>();
        services.AddHostedService(s => s.GetRequiredService<FileUpkeep>());
    }

    /// <summary>The longest file in bytes; what is no number of bytes stops the start.</summary>
    public static long LongestOf(string? given) => given is not { Length: > 0 } ? FileStore.Most
        : long.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out var bytes) && bytes > 0 ? bytes
        : throw new ArgumentException("NORDBUD_LONGEST_FILE must be a number of bytes, such as 524288000.");
}
