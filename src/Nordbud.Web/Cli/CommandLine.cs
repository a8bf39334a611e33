using System.CommandLine;

namespace Nordbud.Web.Cli;

/// <summary>The commands of <c>./nordbud</c>. Each command is a file in this folder.</summary>
public static class CommandLine
{
    /// <summary>Parses and runs; exit code 0 done, 1 the answer is no, 2 bad input.</summary>
    public static Task<int> RunAsync(string[] args)
    {
        var root = new RootCommand("Nordbud: from a need for welfare technology to a procurement anybody can check.");
        root.Add(AdviseCommand.Create());
        root.Add(PlanCommand.Create());
        root.Add(ServeCommand.Create());
        return root.Parse(args).InvokeAsync();
    }
}
