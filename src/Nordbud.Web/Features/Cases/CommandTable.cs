using Nordbud.Core.Cases;
using Nordbud.Web.Ui;

namespace Nordbud.Web.Features.Cases;

/// <summary>
/// A table from another system whose rows become commands. Every row is decided, on what the rows before it lead to, before
/// the first is entered; what is wrong is named with its row and column.
/// </summary>
internal static class CommandTable
{
    /// <summary>The commands that enter the rows, or what is wrong with them.</summary>
    public static (IReadOnlyList<CaseCommand> Commands, IReadOnlyList<string> Wrong) Read(
        IReadOnlyList<IReadOnlyList<string>> rows, TableColumns columns, Case state, Setting setting, Texts texts, Func<TableRow, IEnumerable<CaseCommand>> commandsOf)
    {
        List<string> names = [.. rows.Count == 0 ? [] : rows[0].Select(cell => cell.Trim().ToLowerInvariant())];
        if (rows.Count < 2 || columns.Must.Any(column => !names.Contains(column.ToLowerInvariant())))
            return ([], [texts.Format("cases.table.header", ("columns", string.Join(", ", columns.Must)))]);
        if (columns.Strict && names.Find(name => name.Length > 0 && !columns.All.Contains(name)) is { } unknown)
            return ([], [texts.Format("cases.table.unknown", ("given", unknown), ("columns", string.Join(", ", columns.All)))]);
        var rehearsal = new Rehearsal(state, setting);
        List<CaseCommand> commands = [];
        List<string> wrong = [];
        for (var at = 1; at < rows.Count; at++)
        {
            var row = new TableRow(at + 1, names, rows[at], texts);
            List<CaseCommand> asked = [.. commandsOf(row)];
            foreach (var command in row.Wrong.Count > 0 ? [] : asked)
            {
                foreach (var problem in rehearsal.Try(command))
                    row.Refuse(columns.Of(problem.Field), ProblemText.Of(problem, texts).Text);
                if (row.Wrong.Count > 0)
                    break;
            }
            wrong.AddRange(row.Wrong);
            commands.AddRange(asked);
        }
        return wrong.Count > 0 ? ([], wrong) : (commands, []);
    }
}
