using System.Diagnostics;

namespace Nordbud.Web.Tests.Cli;

/// <summary>A run of the program as a process of its own, as a user starts it.</summary>
internal sealed record CommandRun(int ExitCode, string Output, string Error)
{
    /// <summary>Runs a command to its end in a folder, by default an empty one.</summary>
    public static Task<CommandRun> Of(string commandLine, string? folder = null) =>
        With(commandLine.Split(' ', StringSplitOptions.RemoveEmptyEntries), folder);

    /// <summary>Runs a command with arguments that may hold anything.</summary>
    public static async Task<CommandRun> With(string[] arguments, string? folder = null)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "nordbud.dll");
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder ?? Directory.CreateTempSubdirectory("nordbud-").FullName,
        };
        foreach (var argument in (string[])[program, .. arguments])
            start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new(process.ExitCode, await output, await error);
    }
}
