using System.CommandLine;
using System.CommandLine.Parsing;

namespace Nordbud.Web.Cli;

/// <summary>The commands of <c>./nordbud</c>. Each command is a file in this folder.</summary>
public static class CommandLine
{
    /// <summary>Parses and runs; exit code 0 done, 1 the answer is no, 2 bad input.</summary>
    public static Task<int> RunAsync(string[] args)
    {
        ArgumentNullException.ThrowIfNull(args);
        var root = new RootCommand("Nordbud: from a need for welfare technology to a procurement anybody can check.");
        root.Add(AdviseCommand.Create());
        root.Add(PlanCommand.Create());
        root.Add(DeadlineCommand.Create());
        root.Add(LawCommand.Create());
        root.Add(ServeCommand.Create());
        var parsed = root.Parse(args.Length == 0 ? ["--help"] : args);
        return parsed.Errors.Count == 0 ? parsed.InvokeAsync() : Task.FromResult(Refuse(parsed));
    }

    /// <summary>Says what cannot be understood on standard error; nothing is run.</summary>
    private static int Refuse(ParseResult parsed)
    {
        foreach (var error in parsed.Errors)
        {
            var message = error.Message.ReplaceLineEndings(" ").Replace("\t", "", StringComparison.Ordinal).Trim();
            var option = OptionOf(error.SymbolResult);
            Console.Error.WriteLine(option is null || message.Contains(option, StringComparison.Ordinal) ? message : $"{option}: {message}");
        }
        var command = parsed.CommandResult.Command;
        Console.Error.WriteLine(command is RootCommand ? "./nordbud --help lists the commands." : $"./nordbud {command.Name} --help explains the command.");
        return ExitCode.BadInput;
    }

    private static string? OptionOf(SymbolResult? symbol)
    {
        for (; symbol is not null; symbol = symbol.Parent)
            if (symbol is OptionResult { Option.Name: var name })
                return name;
        return null;
    }
}
