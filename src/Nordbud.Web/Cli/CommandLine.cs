using System.CommandLine;
using System.CommandLine.Parsing;

namespace Nordbud.Web.Cli;

/// <summary>The commands of <c>./nordbud</c>. Each command is a file in this folder.</summary>
public static class CommandLine
{
    /// <summary>Parses and runs; exit code 0 done, 1 the answer is no, 2 bad input.</summary>
    public static int Run(string[] args)
    {
        ArgumentNullException.ThrowIfNull(args);
        var root = new RootCommand("Nordbud: from a need for welfare technology to a procurement anybody can check.");
        foreach (var (name, create) in Commands)
        {
            // A named command is the only one made: the others' options cost the start of a short run.
            if (args.Length == 0 || args[0] == name || !Commands.ContainsKey(args[0]))
                root.Add(create());
        }
        var parsed = root.Parse(args.Length == 0 ? ["--help"] : args);
        return parsed.Errors.Count == 0 ? parsed.Invoke() : Refuse(parsed);
    }

    private static readonly Dictionary<string, Func<Command>> Commands = new(StringComparer.Ordinal)
    {
        ["advise"] = AdviseCommand.Create,
        ["plan"] = PlanCommand.Create,
        ["deadline"] = DeadlineCommand.Create,
        ["evaluate"] = EvaluateCommand.Create,
        ["track"] = TrackCommand.Create,
        ["law"] = LawCommand.Create,
        ["serve"] = ServeCommand.Create,
        ["demo"] = DemoCommand.Create,
        ["migrate"] = StoreCommands.Migrate,
        ["rebuild"] = StoreCommands.Rebuild,
        ["backup"] = BackupCommand.Create,
        ["restore"] = RestoreCommand.Create,
        ["key"] = KeyCommand.Create,
        ["verify"] = VerifyCommand.Create,
    };

    /// <summary>Says what cannot be understood on standard error; nothing is run.</summary>
    private static int Refuse(ParseResult parsed)
    {
        foreach (var error in parsed.Errors)
        {
            var message = error.Message.ReplaceLineEndings(" ").Replace("\t", "", StringComparison.Ordinal).Trim();
            var option = OptionOf(error.SymbolResult);
            Complaint.Say(option is null || message.Contains(option, StringComparison.Ordinal) ? message : $"{option}: {message}");
        }
        var command = parsed.CommandResult.Command;
        Complaint.Say(command is RootCommand ? "./nordbud --help lists the commands." : $"./nordbud {command.Name} --help explains the command.");
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
